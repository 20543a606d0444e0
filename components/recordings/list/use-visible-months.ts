import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ListSection } from './list-sections.ts';

/** Rows rendered beyond the edges of the window, so that quick scrolling and Tab find them there. */
const OVERSCAN_ROWS = 8;

/** Up to this many rows a list is rendered completely, so that find-in-page and screen readers miss nothing. */
export const MAX_FULL_LIST = 100;

/**
 * Pixels. What every window has room for is rendered first. It is then measured, and before anything is painted the rest
 * of the window is filled: in a popup there is none.
 */
const FIRST_HEIGHT = 384;

/** Pixels; both are defined in the style sheets in `rem`. */
const DEFAULT_SIZES = { row: 64, heading: 36 };

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

/** The list in its window, in pixels. */
export interface Viewport {
  row: number;
  heading: number;
  /** The list's upper edge, measured from the window's: negative once the list has scrolled past it. */
  top: number;
  /** Of the window. */
  height: number;
}

/** Which months and rows to render. Measures again when anything around the list scrolls. */
export function useVisibleMonths(
  list: RefObject<HTMLElement | null>,
  months: readonly ListSection[],
): VisibleList & { sizes: Pick<Viewport, 'row' | 'heading'> } {
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
        top: element.getBoundingClientRect().top,
        height: window.innerHeight,
      };
      setViewport((now) => (rendersSame(months, now, next) ? now : next));
    };
    measure();
    // Scroll events do not bubble, but in the capture phase each of them passes the document.
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [list, months]);

  // What is beyond the edges can wait until the rest has been painted.
  const [overscan, setOverscan] = useState(0);
  useEffect(() => setOverscan(OVERSCAN_ROWS), []);

  return { ...visibleMonths(months, viewport, overscan), sizes: viewport };
}

function heightOf(list: HTMLElement, selector: string): number {
  return list.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
}

/** The rows in the window and `overscan` rows around them, with the months that they are in. */
export function visibleMonths(
  months: readonly ListSection[],
  viewport: Viewport,
  overscan = OVERSCAN_ROWS,
): VisibleList {
  const total = months.reduce((sum, { count }) => sum + count, 0);
  if (total <= MAX_FULL_LIST) {
    return {
      before: 0,
      after: 0,
      months: months.map((month) => ({ month, from: month.from, to: month.from + month.count })),
    };
  }
  const { row, heading, top, height } = viewport;
  const margin = overscan * row;
  const heightOfMonth = (month: ListSection) => heading + month.count * row;
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
    else found.months.push(partOf(month, { first: first - at - heading, last: last - at - heading, row }));
    at = bottom;
  }
  return found;
}

/** `first` and `last` in pixels from the month's first row. */
function partOf(
  month: ListSection,
  { first, last, row }: { first: number; last: number; row: number },
): VisibleMonth {
  const from = Math.min(month.count, Math.max(0, Math.floor(first / row)));
  const to = Math.min(month.count, Math.max(from, Math.ceil(last / row)));
  return { month, from: month.from + from, to: month.from + to };
}

function rendersSame(months: readonly ListSection[], a: Viewport, b: Viewport): boolean {
  if (a.row !== b.row || a.heading !== b.heading) return false;
  const [before, after] = [visibleMonths(months, a), visibleMonths(months, b)];
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
  { row, heading }: Pick<Viewport, 'row' | 'heading'>,
): number {
  const above = months.filter(({ from }) => from <= index).length;
  return index * row + above * heading;
}
