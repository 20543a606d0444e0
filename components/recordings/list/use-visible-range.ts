import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows rendered beyond the edges of the window, so that quick scrolling and Tab find them there. */
const OVERSCAN_ROWS = 12;

/** Up to this many rows a list is rendered completely, so that find-in-page and screen readers miss nothing. */
export const MAX_FULL_LIST = 200;

/** Pixels, until the first row can be measured. */
const DEFAULT_ROW_HEIGHT = 84;

/** The rows to render. */
export interface VisibleRange {
  from: number;
  /** Exclusive. */
  to: number;
}

/** The list in its window, in pixels. */
interface Viewport {
  rowHeight: number;
  /** The list's upper edge, measured from the window's: negative once the list has scrolled past it. */
  top: number;
  /** Of the window. */
  height: number;
}

/** Which of `count` rows to render, and how high a row is. Measures again when anything around the list scrolls. */
export function useVisibleRange(
  list: RefObject<HTMLElement | null>,
  count: number,
): VisibleRange & { rowHeight: number } {
  const [viewport, setViewport] = useState<Viewport>({
    rowHeight: DEFAULT_ROW_HEIGHT,
    top: 0,
    height: window.innerHeight,
  });

  useLayoutEffect(() => {
    const measure = () => {
      const element = list.current;
      if (!element) return;
      const next = {
        rowHeight: element.querySelector('li')?.offsetHeight || DEFAULT_ROW_HEIGHT,
        top: element.getBoundingClientRect().top,
        height: window.innerHeight,
      };
      setViewport((now) => (rendersSame(count, now, next) ? now : next));
    };
    measure();
    // Scroll events do not bubble, but in the capture phase each of them passes the document.
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [list, count]);

  return { ...visibleRange(count, viewport), rowHeight: viewport.rowHeight };
}

/** Which of `count` rows are in the window, and `OVERSCAN_ROWS` around them. */
export function visibleRange(count: number, { rowHeight, top, height }: Viewport): VisibleRange {
  if (count <= MAX_FULL_LIST) return { from: 0, to: count };
  const first = Math.floor(-top / rowHeight) - OVERSCAN_ROWS;
  const last = Math.ceil((height - top) / rowHeight) + OVERSCAN_ROWS;
  const to = Math.min(count, Math.max(OVERSCAN_ROWS, last));
  return { from: Math.max(0, Math.min(first, to - OVERSCAN_ROWS)), to };
}

function rendersSame(count: number, a: Viewport, b: Viewport): boolean {
  const [before, after] = [visibleRange(count, a), visibleRange(count, b)];
  return before.from === after.from && before.to === after.to && a.rowHeight === b.rowHeight;
}
