import { Icon } from '#components/ui/icon/Icon.tsx';
import { Menu } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { activeFilters, filterItems } from './filter-items.ts';
import type { SearchStore } from './search-store.ts';
import './SearchFilters.css';

/** One small control for order and filters. */
export function FilterMenu({ store }: { store: SearchStore }) {
  const locale = useLocale();
  return (
    <span class="filter-menu" onPointerEnter={() => store.prepare()} onFocusCapture={() => store.prepare()}>
      <Menu
        label={locale.t('filter-and-sort')}
        icon="sliders"
        kind="quiet"
        isIconOnly
        testId="filters"
        items={filterItems(store.query.value, store.facets.value, locale, store.set)}
      />
    </span>
  );
}

/** The filters that hold, each of which can be taken away. */
export function FilterChips({ store }: { store: SearchStore }) {
  const locale = useLocale();
  const { t } = locale;
  const query = store.query.value;
  const active = activeFilters(query, store.facets.value, locale);
  if (active.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={t('filters')}>
      {active.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            class="filter-chip"
            aria-label={t('filter-remove', { filter: label })}
            onClick={() => store.set(without)}
          >
            <bdi class="one-line">{label}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
