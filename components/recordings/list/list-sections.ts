import { monthsOf, type ListEntry, type ListMonth } from '#utils/library/index.ts';

/** A month of the list, or the recording to continue before all months. */
export interface ListSection extends ListMonth {
  isContinued?: true;
  /** What the list is in the order of, if that is not by month. */
  order?: string;
}

/** The list with this one before all others, if it has it. */
export function withFirst(entries: readonly ListEntry[], first: string | undefined): readonly ListEntry[] {
  const found = entries.find(({ spaceId }) => spaceId === first);
  return found ? [found, ...entries.filter((entry) => entry !== found)] : entries;
}

/** All of a list in another order than by date as one section. */
export function sectionOf(entries: readonly ListEntry[], order: string): ListSection[] {
  const seconds = entries.reduce((sum, { duration }) => sum + duration, 0);
  return entries.length > 0 ? [{ order, from: 0, count: entries.length, seconds }] : [];
}

/** The sections of a list in order, whose first entry may be the one to continue. In this machine's time zone. */
export function sectionsOf(entries: readonly ListEntry[], continued: string | undefined): ListSection[] {
  const [first, ...others] = entries;
  if (!first || first.spaceId !== continued) return monthsOf(entries);
  const months = monthsOf(others).map((month) => ({ ...month, from: month.from + 1 }));
  return [{ isContinued: true, from: 0, count: 1, seconds: first.duration }, ...months];
}
