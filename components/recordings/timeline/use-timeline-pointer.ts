import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ViewStore } from './view-store.ts';

/**
 * Makes the timeline in `frame` react to the pointer: a click seeks, Ctrl and the wheel zoom, the horizontal wheel
 * scrolls. The page's seek bar, buttons and keys do the same. Returns the position under the pointer, in seconds.
 */
export function useTimelinePointer(
  frame: RefObject<HTMLElement | null>,
  view: ViewStore,
  onSeek: ((position: number) => void) | undefined,
): number | undefined {
  const [pointedAt, setPointedAt] = useState<number | undefined>(undefined);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const end = new AbortController();
    const { signal } = end;
    const positionOf = (event: MouseEvent): number | undefined => {
      const surface = event.target instanceof Element ? event.target.closest('[data-timeline]') : null;
      if (!surface) return undefined;
      const { left, width } = surface.getBoundingClientRect();
      const { from, to } = view.range.peek();
      return from + Math.min(1, Math.max(0, (event.clientX - left) / width)) * (to - from);
    };
    const click = (event: MouseEvent): void => {
      const position = positionOf(event);
      if (position !== undefined) onSeek?.(position);
    };
    const wheel = (event: WheelEvent): void => {
      const position = positionOf(event);
      if (position === undefined || (!event.ctrlKey && event.deltaX === 0)) return;
      const { from, to } = view.range.peek();
      if (event.ctrlKey) view.zoom(-Math.sign(event.deltaY) / 2, position);
      else view.scrollTo(from + (event.deltaX / 1000) * (to - from));
      event.preventDefault();
    };
    element.addEventListener('pointermove', (event) => setPointedAt(positionOf(event)), { signal });
    element.addEventListener('pointerleave', () => setPointedAt(undefined), { signal });
    element.addEventListener('click', click, { signal });
    element.addEventListener('wheel', wheel, { signal, passive: false });
    return () => end.abort();
  }, [frame, view, onSeek]);
  return pointedAt;
}
