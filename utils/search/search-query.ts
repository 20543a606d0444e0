import type { LibraryRecording } from '#utils/library/index.ts';

/** In which order recordings are. */
export type Sort = 'newest' | 'oldest' | 'longest' | 'largest' | 'title' | 'speakers';

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
