import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { activeFilters } from './active-filters.ts';
import type { SearchSession } from './search-session.ts';
import './FilterChips.css';

/** The filters that hold, each of which can be taken away. */
export function FilterChips({ store }: { store: SearchSession }) {
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
