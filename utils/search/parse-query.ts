import type { LibraryRecording } from '#utils/library/index.ts';
import type { SearchQuery, Sort } from './search-query.ts';

export const SORTS = [
  'newest',
  'oldest',
  'longest',
  'largest',
  'title',
  'speakers',
] as const satisfies readonly Sort[];

export const STATES = [
  'complete',
  'partial',
  'damaged',
  'missing',
  'lost',
] as const satisfies readonly LibraryRecording['state'][];

/** Reads a query as `formatQuery` writes it. What it does not know is left out: people edit addresses. */
export function parseQuery(text: string): SearchQuery {
  const given = new URLSearchParams(text);
  const heard = (['no', 'begun'] as const).find((each) => each === given.get('heard'));
  const state = STATES.find((each) => each === given.get('state'));
  const sort = SORTS.find((each) => each === given.get('sort'));
  const year = Number(given.get('year') ?? Number.NaN);
  const [people, tags, account] = [given.getAll('person'), given.getAll('tag'), given.get('account')];
  return {
    text: given.get('q') ?? '',
    ...(heard && { heard }),
    ...(given.get('favourite') === 'yes' && { isFavourite: true }),
    ...(Number.isInteger(year) && { year }),
    ...(state && { state }),
    ...(people.length > 0 && { people }),
    ...(tags.length > 0 && { tags }),
    ...(account !== null && { account }),
    ...(sort && sort !== 'newest' && { sort }),
  };
}
