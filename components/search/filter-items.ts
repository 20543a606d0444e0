import type { MenuItem } from '#components/ui/menu/Menu.tsx';
import { SORTS, type Facets, type SearchQuery } from '#utils/search/index.ts';
import { shortTag } from '#utils/visible-text.ts';
import { accountName, omit, toggled, type Words } from './active-filters.ts';

/** People and tags that the menu offers; others are found by typing. */
const MAX_LISTED = 8;

/** What the menu offers: orders, then what some recordings have. */
export function filterItems(
  query: SearchQuery,
  facets: Facets | undefined,
  { t, formats }: Words,
  set: (query: SearchQuery) => void,
): (MenuItem | 'separator')[] {
  const one = <Name extends 'heard' | 'year' | 'state' | 'account' | 'isFavourite'>(
    name: Name,
    value: SearchQuery[Name],
    label: string,
  ): MenuItem => {
    const isChecked = query[name] === value;
    return {
      label,
      isChecked,
      onSelect: () => set(isChecked ? omit(query, name) : { ...query, [name]: value }),
    };
  };
  const several = (name: 'people' | 'tags', value: string, label: string, help?: string): MenuItem => ({
    label,
    help,
    isChecked: query[name]?.includes(value) ?? false,
    onSelect: () => set(toggled(query, name, value)),
  });
  const { years = [], people = [], tags = [], accounts = [], states = [], hasFavourites } = facets ?? {};
  const groups: MenuItem[][] = [
    SORTS.map((sort) => ({
      label: t(`sort-${sort}`),
      isChecked: (query.sort ?? 'newest') === sort,
      testId: `sort-${sort}`,
      onSelect: () => set(sort === 'newest' ? omit(query, 'sort') : { ...query, sort }),
    })),
    [
      one('heard', 'no', t('heard-no')),
      one('heard', 'begun', t('heard-begun')),
      ...(hasFavourites ? [one('isFavourite', true, t('filter-favourites'))] : []),
      ...states.flatMap((state) => (state === 'complete' ? [] : one('state', state, t(`state-${state}`)))),
    ],
    years.length > 1 ? years.map((year) => one('year', year, String(year))) : [],
    people
      .slice(0, MAX_LISTED)
      .map(({ handle, name, count }) =>
        several('people', handle, name ?? `@${handle}`, formats.number(count)),
      ),
    tags.slice(0, MAX_LISTED).map((tag) => several('tags', tag, shortTag(tag))),
    accounts.length > 1 ? accounts.map(({ id }) => one('account', id, accountName(id, facets))) : [],
  ];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : ['separator' as const, ...group]));
}
