import { hasToken } from '#utils/search/lines/find-passages.ts';
import { fold } from '#utils/search/text/fold.ts';
import type { DatePart, Token } from '#utils/search/text/parse-text.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import type { CatalogueItem } from './catalogue.ts';

/** What of a recording's catalogue answers a query. */
export interface CatalogueMatch {
  /** Whether title, people, tags and date have all of it. */
  isWhole: boolean;
  /** What a line of its transcript must have to be a hit: what they do not have, or else all of it. */
  rest: readonly Token[];
  hasNote: boolean;
  /** The positions of bookmarks that are hits. */
  bookmarks: readonly number[];
}

/** Matches a recording against a query. Of most recordings nothing matches: they share one answer. */
export type CatalogueMatcher = (item: CatalogueItem) => CatalogueMatch;

export function createMatcher(tokens: readonly Token[]): CatalogueMatcher {
  const none = matchOf(false, tokens);
  const whole = matchOf(
    true,
    tokens.filter(({ handle }) => handle === undefined),
  );
  /** By what is missing, a bit for each token. */
  const partly = new Map<number, CatalogueMatch>();
  const all = 2 ** tokens.length - 1;
  const wanted = tokens.map((token) => ({
    token,
    handle: token.handle === undefined ? undefined : ` ${token.handle}`,
  }));
  const matchWithout = (missing: number): CatalogueMatch => {
    if (missing === 0) return whole;
    if (missing === all) return none;
    const known = partly.get(missing);
    if (known) return known;
    const rest = tokens.filter((_, i) => (missing >> i) & 1);
    const match = matchOf(false, rest);
    partly.set(missing, match);
    return match;
  };
  return (item) => {
    let missing = 0;
    for (let i = 0; i < wanted.length; i += 1) {
      const each = wanted[i];
      if (each && !hasInHead(item, each)) missing |= 1 << i;
    }
    const match = matchWithout(missing);
    if (match.rest.length === 0 || (item.note === undefined && item.bookmarks.length === 0)) return match;
    const hasAll = (text: string): boolean => match.rest.every((token) => hasToken(text, token));
    return {
      ...match,
      hasNote: item.note !== undefined && hasAll(item.note),
      bookmarks: item.bookmarks.flatMap((note, i) => (hasAll(note) ? [i] : [])),
    };
  };
}

function matchOf(isWhole: boolean, rest: readonly Token[]): CatalogueMatch {
  // Nobody is heard only because somebody says their handle.
  const canHit = rest.every(({ handle }) => handle === undefined);
  return { isWhole, rest: canHit ? rest : [], hasNote: false, bookmarks: [] };
}

interface WantedToken {
  token: Token;
  /** How `handles` has its handle. */
  handle: string | undefined;
}

function hasInHead({ head, handles, date }: CatalogueItem, { token, handle }: WantedToken): boolean {
  if (handle !== undefined) return handles.includes(handle);
  if (hasToken(head, token)) return true;
  const { dates } = token;
  return date !== undefined && dates !== undefined && dates.some((part) => isOn(date, part));
}

function isOn(date: NonNullable<CatalogueItem['date']>, { year, month, day }: DatePart): boolean {
  return (
    (year === undefined || year === date.year) &&
    (month === undefined || month === date.month) &&
    (day === undefined || day === date.day)
  );
}

/** Whether the query leaves anything out, whatever is typed. */
export const hasFilters = ({ text: _text, sort: _sort, ...filters }: SearchQuery): boolean =>
  Object.keys(filters).length > 0;

/** Whether the query's filters leave the recording in. */
export function passesFilters({ entry, words, handles, date }: CatalogueItem, query: SearchQuery): boolean {
  const { heard, year, state, people = [], tags = [], account, isFavourite } = query;
  return (
    (heard === undefined || entry.heard === heard) &&
    (year === undefined || date?.year === year) &&
    (state === undefined || entry.state === state) &&
    (account === undefined || entry.account === account) &&
    (!isFavourite || words.isFavourite === true) &&
    people.every((person) => handles.includes(` ${fold(person)} `)) &&
    tags.every((tag) => words.tags.some((each) => fold(each) === fold(tag)))
  );
}
