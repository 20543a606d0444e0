import { signal, type ReadonlySignal } from '@preact/signals';

/** The part of a recording that its timeline shows, in seconds. */
export interface ViewRange {
  from: number;
  to: number;
}

/** Which part of a recording is in view. */
export interface ViewStore {
  range: ReadonlySignal<ViewRange>;
  /**
   * Doubles the scale `steps` times, or halves it where `steps` is negative. `anchor` (seconds) does not move; where
   * it is out of view, the middle does not.
   */
  zoom(steps: number, anchor: number): void;
  /** Shows a range of the same length that begins at `start`, in seconds. */
  scrollTo(start: number): void;
  /** Zooms in and scrolls, where a range (in seconds) would be out of view or too small to be handled. */
  reveal(range: ViewRange): void;
  /** Turns the page when playback (at `position`, in seconds) leaves it. */
  follow(position: number): void;
  showAll(): void;
}

/** The closest zoom, in seconds: X notes who speaks once a second, so a closer one shows nothing more. */
const MIN_VIEW_SECONDS = 20;

/** A range that is less of the view than the first share is shown as the second share of it. */
const HANDLED_SHARE = 0.08;
const REVEALED_SHARE = 0.2;

/** After a page is turned, playback is at this share of the new one. */
const FOLLOW_MARGIN = 0.05;

/** `duration` in seconds. */
export function createViewStore(duration: number): ViewStore {
  const all = { from: 0, to: duration };
  const range = signal<ViewRange>(all);

  function show(start: number, length: number): void {
    const shown = Math.min(duration, length);
    const from = Math.min(Math.max(0, start), duration - shown);
    range.value = { from, to: from + shown };
  }

  return {
    range,
    zoom(steps, anchor) {
      const { from, to } = range.value;
      const length = to - from;
      const fixed = anchor >= from && anchor <= to ? anchor : (from + to) / 2;
      const share = length > 0 ? (fixed - from) / length : 0.5;
      const next = Math.max(Math.min(MIN_VIEW_SECONDS, duration), length / 2 ** steps);
      const shown = Math.min(duration, next);
      show(fixed - share * shown, shown);
    },
    scrollTo(start) {
      const { from, to } = range.value;
      show(start, to - from);
    },
    reveal({ from, to }) {
      const shown = range.peek();
      const isInView = from >= shown.from && to <= shown.to;
      if (isInView && to - from >= HANDLED_SHARE * (shown.to - shown.from)) return;
      const length = Math.max(Math.min(MIN_VIEW_SECONDS, duration), (to - from) / REVEALED_SHARE);
      show((from + to - length) / 2, length);
    },
    follow(position) {
      const { from, to } = range.peek();
      if (position >= from && position <= to) return;
      show(position - (to - from) * FOLLOW_MARGIN, to - from);
    },
    showAll() {
      range.value = all;
    },
  };
}

/** Whether all `duration` seconds are in view. */
export function isAllInView({ from, to }: ViewRange, duration: number): boolean {
  return from <= 0 && to >= duration;
}
