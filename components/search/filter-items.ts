import type { Locale } from '#components/ui/locale.ts';
import type { MenuItem } from '#components/ui/menu/Menu.tsx';
import { SORTS, type Facets, type SearchQuery } from '#utils/search/index.ts';

/** A filter of the query, and the query without it. */
export interface ActiveFilter {
  label: string;
  without: SearchQuery;
}

type Words = Pick<Locale, 't' | 'formats'>;

/** People and tags that the menu offers; others are found by typing. */
const MAX_LISTED = 8;

/** The filters that hold, each with what the query is without it. */
export function activeFilters(query: SearchQuery, facets: Facets | undefined, { t }: Words): ActiveFilter[] {
  const { heard, isFavourite, year, state, account, sort, people = [], tags = [] } = query;
  const active: ActiveFilter[] = [];
  if (sort) active.push({ label: t(`sort-${sort}`), without: omit(query, 'sort') });
  if (heard) active.push({ label: t(`heard-${heard}`), without: omit(query, 'heard') });
  if (isFavourite) active.push({ label: t('filter-favourites'), without: omit(query, 'isFavourite') });
  if (year !== undefined) active.push({ label: String(year), without: omit(query, 'year') });
  if (state) active.push({ label: t(`state-${state}`), without: omit(query, 'state') });
  for (const person of people)
    active.push({ label: `@${person}`, without: toggled(query, 'people', person) });
  for (const tag of tags) active.push({ label: tag, without: toggled(query, 'tags', tag) });
  if (account !== undefined)
    active.push({ label: accountName(account, facets), without: omit(query, 'account') });
  return active;
}

function accountName(id: string, facets: Facets | undefined): string {
  const handle = facets?.accounts.find((each) => each.id === id)?.handle;
  return handle === undefined ? id : `@${handle}`;
}

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
    tags.slice(0, MAX_LISTED).map((tag) => several('tags', tag, tag)),
    accounts.length > 1 ? accounts.map(({ id }) => one('account', id, accountName(id, facets))) : [],
  ];
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : ['separator' as const, ...group]));
}

function omit(query: SearchQuery, name: Exclude<keyof SearchQuery, 'text'>): SearchQuery {
  const { [name]: _omitted, ...others } = query;
  return others;
}

function toggled(query: SearchQuery, name: 'people' | 'tags', value: string): SearchQuery {
  const others = (query[name] ?? []).filter((each) => each !== value);
  const isOff = others.length < (query[name] ?? []).length;
  if (!isOff) return { ...query, [name]: [...others, value] };
  return others.length > 0 ? { ...query, [name]: others } : omit(query, name);
}

/** The query with this person as a filter, instead of what was typed. */
export const withPerson = (query: SearchQuery, handle: string): SearchQuery => ({
  ...toggled(omit(query, 'people'), 'people', handle),
  text: '',
});

export const withTag = (query: SearchQuery, tag: string): SearchQuery => ({
  ...toggled(omit(query, 'tags'), 'tags', tag),
  text: '',
});
