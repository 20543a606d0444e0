import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ListSection } from './list-sections.ts';

/** Rows rendered beyond the edges of the window, so that quick scrolling and Tab find them there. */
const OVERSCAN_ROWS = 8;

/** The same while rows change with each letter that somebody types. */
const CHANGING_OVERSCAN = 3;

/** Up to this many rows a list is rendered completely, so that find-in-page and screen readers miss nothing. */
export const MAX_FULL_LIST = 100;

/** What the rows of a list are rendered with. */
export interface RowsOptions {
  above?: LinesAbove;
  /** Up to how many rows it is rendered completely. */
  full?: number;
}

/**
 * Pixels. What every window has room for is rendered first. It is then measured, and before anything is painted the rest
 * of the window is filled: in a popup there is none.
 */
const FIRST_HEIGHT = 384;

/** Pixels; both are defined in the style sheets in `rem`. */
const DEFAULT_SIZES = { row: 64, heading: 36, line: 32 };

/** The part of a month to render: the rows `from` to `to` (exclusive), counted in the whole list. */
export interface VisibleMonth {
  month: ListSection;
  from: number;
  to: number;
}

export interface VisibleList {
  /** In pixels: the height of all months above the rendered ones, and of those below them. */
  before: number;
  after: number;
  months: VisibleMonth[];
}

/** In pixels. */
export interface RowSizes {
  row: number;
  heading: number;
  /** One of the lines that may be below a row. */
  line: number;
}

/** How many lines are below all rows before each one, and, at the end, below all; undefined if there are none. */
export type LinesAbove = Uint32Array | undefined;

export function linesAbove(counts: readonly number[] | undefined): LinesAbove {
  if (!counts?.some((count) => count > 0)) return undefined;
  const above = new Uint32Array(counts.length + 1);
  counts.forEach((count, i) => {
    above[i + 1] = (above[i] ?? 0) + count;
  });
  return above;
}

/** The height of the rows `from` to `to` (exclusive) with what is below them, in pixels. */
export function rowsHeight(
  from: number,
  to: number,
  { row, line }: Pick<RowSizes, 'row' | 'line'>,
  above: LinesAbove,
): number {
  return (to - from) * row + ((above?.[to] ?? 0) - (above?.[from] ?? 0)) * line;
}

/** The list in its window, in pixels. */
export interface Viewport extends RowSizes {
  /** The list's upper edge, measured from the window's: negative once the list has scrolled past it. */
  top: number;
  /** Of the window. */
  height: number;
}

/** Which months and rows to render. Measures again when anything around the list scrolls. */
export function useVisibleMonths(
  list: RefObject<HTMLElement | null>,
  months: readonly ListSection[],
  { above, full = MAX_FULL_LIST }: RowsOptions = {},
): VisibleList & { sizes: RowSizes } {
  const [viewport, setViewport] = useState<Viewport>({
    ...DEFAULT_SIZES,
    top: 0,
    height: FIRST_HEIGHT,
  });

  useLayoutEffect(() => {
    const measure = () => {
      const element = list.current;
      if (!element) return;
      const next = {
        row: heightOf(element, '.recording') || DEFAULT_SIZES.row,
        heading: heightOf(element, 'header') || DEFAULT_SIZES.heading,
        line: heightOf(element, '.recording-inside li') || DEFAULT_SIZES.line,
        top: element.getBoundingClientRect().top,
        height: window.innerHeight,
      };
      setViewport((now) => (rendersSame(months, now, next, { above, full }) ? now : next));
    };
    measure();
    // Scroll events do not bubble, but in the capture phase each of them passes the document.
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [list, months, above, full]);

  // What is beyond the edges can wait until the rest has been painted: after each letter of a search, too.
  const isChanging = full === 0;
  const [painted, setPainted] = useState<readonly ListSection[] | undefined>(undefined);
  useEffect(() => {
    if (isChanging || painted === undefined) setPainted(months);
  }, [isChanging, months, painted]);
  const isPainted = isChanging ? painted === months : painted !== undefined;
  const overscan = !isPainted ? 0 : isChanging ? CHANGING_OVERSCAN : OVERSCAN_ROWS;

  return { ...visibleMonths(months, viewport, overscan, { above, full }), sizes: viewport };
}

function heightOf(list: HTMLElement, selector: string): number {
  return list.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
}

/** The rows in the window and `overscan` rows around them, with the months that they are in. */
export function visibleMonths(
  months: readonly ListSection[],
  viewport: Viewport,
  overscan = OVERSCAN_ROWS,
  { above, full = MAX_FULL_LIST }: RowsOptions = {},
): VisibleList {
  const total = months.reduce((sum, { count }) => sum + count, 0);
  if (total <= full) {
    return {
      before: 0,
      after: 0,
      months: months.map((month) => ({ month, from: month.from, to: month.from + month.count })),
    };
  }
  const { row, heading, top, height } = viewport;
  const margin = overscan * row;
  const heightOfMonth = ({ from, count }: ListSection) =>
    heading + rowsHeight(from, from + count, viewport, above);
  const end = months.reduce((sum, month) => sum + heightOfMonth(month), 0);
  // A list that is scrolled out of the window still keeps rows at its nearest end.
  const first = Math.min(Math.max(0, -top - margin), Math.max(0, end - 2 * margin));
  const last = Math.max(Math.min(end, height - top + margin), first + 2 * margin);
  const found: VisibleList = { before: 0, after: 0, months: [] };
  let at = 0;
  for (const month of months) {
    const bottom = at + heightOfMonth(month);
    if (bottom < first) found.before += heightOfMonth(month);
    else if (at > last) found.after += heightOfMonth(month);
    else found.months.push(partOf(month, first - at - heading, last - at - heading, viewport, above));
    at = bottom;
  }
  return found;
}

/** `first` and `last` in pixels from the month's first row. */
function partOf(
  month: ListSection,
  first: number,
  last: number,
  sizes: RowSizes,
  above: LinesAbove,
): VisibleMonth {
  const heightTo = (to: number): number => rowsHeight(month.from, to, sizes, above);
  const end = month.from + month.count;
  const from = firstWhere(month.from, end, (i) => heightTo(i + 1) > first);
  return { month, from, to: firstWhere(from, end, (i) => heightTo(i) >= last) };
}

/** The first of ascending numbers for which something is so, as it is for all after it; `end` if there is none. */
function firstWhere(start: number, end: number, isSo: (i: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rendersSame(
  months: readonly ListSection[],
  a: Viewport,
  b: Viewport,
  options: RowsOptions,
): boolean {
  if (a.row !== b.row || a.heading !== b.heading || a.line !== b.line) return false;
  const [before, after] = [a, b].map((each) => visibleMonths(months, each, OVERSCAN_ROWS, options));
  if (!before || !after) return false;
  return (
    before.before === after.before &&
    before.months.length === after.months.length &&
    before.months.every((part, index) => {
      const other = after.months[index];
      return part.from === other?.from && part.to === other.to;
    })
  );
}

/** How far the row at `index` is from the top of the list, in pixels. */
export function rowOffset(
  months: readonly ListSection[],
  index: number,
  sizes: RowSizes,
  above?: LinesAbove,
): number {
  const headings = months.filter(({ from }) => from <= index).length;
  return rowsHeight(0, index, sizes, above) + headings * sizes.heading;
}
