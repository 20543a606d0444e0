import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { nearestEdge } from '#components/recordings/timeline/selection/nearest-edge.ts';
import type { SelectionStore } from '#components/recordings/timeline/selection/selection-store.ts';
import type { ViewStore } from './view-store.ts';

export interface TimelinePointer {
  view: ViewStore;
  selection: SelectionStore;
  /** Where turns begin and end: what is dragged snaps to them. */
  edges: Float64Array;
  /** Gets the position under the pointer, in seconds. */
  pointedAt: Signal<number | undefined>;
  onSeek: ((position: number) => void) | undefined;
}

/** Pixels: a shorter way is a click. */
const MIN_DRAG = 4;
/** Pixels from the edge of a turn at which the pointer snaps to it. */
const SNAP = 6;

interface Drag {
  pointerId: number;
  x: number;
  /** The end of the selection that stays, in seconds. */
  fixed: number;
  hasMoved: boolean;
}

/**
 * Makes the timeline on `surface` react to the pointer: a click seeks, a drag selects, a drag of a handle moves it, Ctrl
 * and the wheel zoom, the horizontal wheel scrolls. The page's buttons and keys do the same.
 */
export function useTimelinePointer(surface: RefObject<HTMLElement | null>, pointer: TimelinePointer): void {
  const { view, selection, edges, pointedAt, onSeek } = pointer;
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const end = new AbortController();
    const { signal } = end;
    let drag: Drag | undefined;

    const positionOf = ({ clientX }: MouseEvent): number => {
      const { left, width } = element.getBoundingClientRect();
      const { from, to } = view.range.peek();
      return from + Math.min(1, Math.max(0, (clientX - left) / width)) * (to - from);
    };
    const snapped = (event: PointerEvent): number => {
      const { from, to } = view.range.peek();
      const secondsPerPixel = (to - from) / (element.getBoundingClientRect().width || 1);
      return event.altKey ? positionOf(event) : nearestEdge(edges, positionOf(event), SNAP * secondsPerPixel);
    };
    const press = (event: PointerEvent): void => {
      if (event.button !== 0 || !event.isPrimary) return;
      const selected = selection.range.peek();
      const edge = event.target instanceof Element && event.target.closest('[data-edge]');
      const isStart = edge && edge.getAttribute('data-edge') === 'from';
      const fixed = edge && selected ? (isStart ? selected.to : selected.from) : snapped(event);
      drag = { pointerId: event.pointerId, x: event.clientX, fixed, hasMoved: Boolean(edge) };
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      pointedAt.value = positionOf(event);
      if (drag?.pointerId !== event.pointerId) return;
      drag.hasMoved ||= Math.abs(event.clientX - drag.x) >= MIN_DRAG;
      if (drag.hasMoved) selection.select(drag.fixed, snapped(event));
    };
    const release = (event: PointerEvent): void => {
      if (drag?.pointerId !== event.pointerId) return;
      if (!drag.hasMoved) onSeek?.(positionOf(event));
      drag = undefined;
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && event.deltaX === 0) return;
      const { from, to } = view.range.peek();
      if (event.ctrlKey) view.zoom(-Math.sign(event.deltaY) / 2, positionOf(event));
      else view.scrollTo(from + (event.deltaX / 1000) * (to - from));
      event.preventDefault();
    };
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', () => (drag = undefined), { signal });
    element.addEventListener('pointerleave', () => (pointedAt.value = undefined), { signal });
    element.addEventListener('wheel', wheel, { signal, passive: false });
    return () => end.abort();
  }, [surface, view, selection, edges, pointedAt, onSeek]);
}
