import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { visibleRange, type VisibleRange } from './visible-range.ts';

/** Before the first row can be measured. */
const LIKELY_ROW_HEIGHT = 84;

/** Follows whatever scrolls around the list: a scroll event of any ancestor passes the document on its way down. */
export function useVisibleRange(
  list: RefObject<HTMLElement | null>,
  count: number,
): VisibleRange & { rowHeight: number } {
  const [view, setView] = useState({ rowHeight: LIKELY_ROW_HEIGHT, top: 0, height: window.innerHeight });

  useLayoutEffect(() => {
    const measure = () => {
      const element = list.current;
      if (!element) return;
      const row = element.querySelector('li')?.offsetHeight;
      const next = {
        rowHeight: row ? row : LIKELY_ROW_HEIGHT,
        top: element.getBoundingClientRect().top,
        height: window.innerHeight,
      };
      setView((now) => (isSame(range(count, now), range(count, next)) ? now : next));
    };
    measure();
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
  }, [list, count]);

  return range(count, view);
}

function range(count: number, view: { rowHeight: number; top: number; height: number }) {
  return { ...visibleRange(count, view.rowHeight, view.top, view.height), rowHeight: view.rowHeight };
}

function isSame(a: ReturnType<typeof range>, b: ReturnType<typeof range>): boolean {
  return a.from === b.from && a.to === b.to && a.rowHeight === b.rowHeight;
}
