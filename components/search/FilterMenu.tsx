import { Menu } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { filterItems } from './filter-items.ts';
import type { Facets } from '#utils/search/index.ts';
import type { QueryInput } from './query-source.ts';
import './FilterMenu.css';

export interface FilterMenuProps {
  store: QueryInput;
  /** What can be filtered by; undefined until it has been read. */
  facets: Facets | undefined;
}

/** One small control for order and filters. */
export function FilterMenu({ store, facets }: FilterMenuProps) {
  const locale = useLocale();
  return (
    <span class="filter-menu" onPointerEnter={() => store.prepare()} onFocusCapture={() => store.prepare()}>
      <Menu
        label={locale.t('filter-and-sort')}
        icon="sliders"
        kind="quiet"
        isIconOnly
        testId="filters"
        items={filterItems(store.query.value, facets, locale, store.set)}
      />
    </span>
  );
}
