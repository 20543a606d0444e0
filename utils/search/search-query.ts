import type { LibraryRecording } from '#utils/library/index.ts';

export const SORTS = ['newest', 'oldest', 'longest', 'largest', 'title', 'speakers'] as const;
export type Sort = (typeof SORTS)[number];

export const STATES = [
  'complete',
  'partial',
  'damaged',
  'missing',
  'lost',
] as const satisfies readonly LibraryRecording['state'][];

/** What somebody searches for, and which recordings are left out. */
export interface SearchQuery {
  /** As typed. */
  text: string;
  /** Only those that have not been heard, or have been begun. */
  heard?: 'no' | 'begun';
  isFavourite?: true;
  year?: number;
  state?: LibraryRecording['state'];
  /** Handles without @, each of whom spoke. */
  people?: string[];
  /** Tags, all of which it has. */
  tags?: string[];
  /** The id of the account that it came from. */
  account?: string;
  /** Newest first, unless something else is stated. */
  sort?: Exclude<Sort, 'newest'>;
}

export const EVERYTHING: SearchQuery = { text: '' };

/** Whether it leaves no recording out, and keeps the order of the list. */
export function isEverything({ text, ...others }: SearchQuery): boolean {
  return text.trim() === '' && Object.keys(others).length === 0;
}

/** The part of an address that says the query, without a `?`; empty for everything. */
export function formatQuery(query: SearchQuery): string {
  const found = new URLSearchParams();
  if (query.text !== '') found.set('q', query.text);
  if (query.heard) found.set('heard', query.heard);
  if (query.isFavourite) found.set('favourite', 'yes');
  if (query.year !== undefined) found.set('year', String(query.year));
  if (query.state) found.set('state', query.state);
  for (const person of query.people ?? []) found.append('person', person);
  for (const tag of query.tags ?? []) found.append('tag', tag);
  if (query.account !== undefined) found.set('account', query.account);
  if (query.sort) found.set('sort', query.sort);
  return found.toString();
}

/** Reads it again. What it does not know is left out: people edit addresses. */
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
