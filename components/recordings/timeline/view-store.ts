import { signal, type ReadonlySignal } from '@preact/signals';
import { follow, scrollTo, wholeOf, zoom, type ViewRange } from './view-range.ts';

/** Which part of a recording is in view. */
export interface ViewStore {
  range: ReadonlySignal<ViewRange>;
  /** Looks nearer, or farther where `steps` is negative; `anchor` (seconds) stays where it is. */
  zoom(steps: number, anchor: number): void;
  /** Begins at `start`, in seconds. */
  scrollTo(start: number): void;
  /** Turns the page when the sound (at `position`, in seconds) leaves it. */
  follow(position: number): void;
  showAll(): void;
}

/** `duration` in seconds. */
export function createViewStore(duration: number): ViewStore {
  const range = signal(wholeOf(duration));
  return {
    range,
    zoom(steps, anchor) {
      const { from, to } = range.value;
      const isInView = anchor >= from && anchor <= to;
      range.value = zoom(range.value, duration, steps, isInView ? anchor : (from + to) / 2);
    },
    scrollTo(start) {
      range.value = scrollTo(range.value, duration, start);
    },
    follow(position) {
      range.value = follow(range.peek(), duration, position);
    },
    showAll() {
      range.value = wholeOf(duration);
    },
  };
}
