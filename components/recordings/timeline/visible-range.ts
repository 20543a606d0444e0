/** Rows beyond the edges of the window that are kept, so that quick scrolling and Tab find them there. */
const SPARE_ROWS = 12;

/** Up to here a list is shown whole: searching in the page and reading it aloud then miss nothing. */
export const WHOLE_UP_TO = 200;

export interface VisibleRange {
  from: number;
  /** Exclusive. */
  to: number;
}

/**
 * Which of `count` rows, each `rowHeight` high, are in a window `viewHeight` high when the list's upper edge is at
 * `top` of it (negative once it has been scrolled past).
 */
export function visibleRange(
  count: number,
  rowHeight: number,
  top: number,
  viewHeight: number,
): VisibleRange {
  if (count <= WHOLE_UP_TO) return { from: 0, to: count };
  const first = Math.floor(-top / rowHeight) - SPARE_ROWS;
  const last = Math.ceil((viewHeight - top) / rowHeight) + SPARE_ROWS;
  const to = Math.min(count, Math.max(SPARE_ROWS, last));
  return { from: Math.max(0, Math.min(first, to - SPARE_ROWS)), to };
}
