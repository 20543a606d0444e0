import type { Sort } from '#utils/search/search-query.ts';
import type { CatalogueItem } from './catalogue.ts';

type Compare = (a: CatalogueItem, b: CatalogueItem) => number;

const COMPARE: Readonly<Record<Exclude<Sort, 'newest' | 'title'>, Compare>> = {
  oldest: (a, b) => (a.entry.startedAt ?? Infinity) - (b.entry.startedAt ?? Infinity) || 0,
  longest: (a, b) => b.entry.duration - a.entry.duration,
  largest: (a, b) => b.words.bytes - a.words.bytes,
  speakers: (a, b) => b.words.speakers - a.words.speakers,
};

/** Items that are newest first, in another order; of equal ones, the newest stays first. */
export function sortItems(
  items: readonly CatalogueItem[],
  sort: Sort = 'newest',
  language = 'en',
): readonly CatalogueItem[] {
  if (sort === 'newest') return items;
  if (sort !== 'title') return items.toSorted(COMPARE[sort]);
  const { compare } = new Intl.Collator(language, { numeric: true });
  // Those without a title come last.
  return items.toSorted(
    (a, b) => Number(titleOf(a) === '') - Number(titleOf(b) === '') || compare(titleOf(a), titleOf(b)),
  );
}

const titleOf = ({ words }: CatalogueItem): string => words.title ?? '';
