import type { Locale } from '#components/ui/locale.ts';
import type { Facets, SearchQuery } from '#utils/search/index.ts';
import { shortTag } from '#utils/visible-text.ts';

/** A filter of the query, and the query without it. */
export interface ActiveFilter {
  label: string;
  without: SearchQuery;
}

export type Words = Pick<Locale, 't' | 'formats'>;

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
  for (const tag of tags) active.push({ label: shortTag(tag), without: toggled(query, 'tags', tag) });
  if (account !== undefined)
    active.push({ label: accountName(account, facets), without: omit(query, 'account') });
  return active;
}

export function accountName(id: string, facets: Facets | undefined): string {
  const handle = facets?.accounts.find((each) => each.id === id)?.handle;
  return handle === undefined ? id : `@${handle}`;
}

export function omit(query: SearchQuery, name: Exclude<keyof SearchQuery, 'text'>): SearchQuery {
  const { [name]: _omitted, ...others } = query;
  return others;
}

export function toggled(query: SearchQuery, name: 'people' | 'tags', value: string): SearchQuery {
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
