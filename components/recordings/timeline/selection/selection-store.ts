import { signal, type ReadonlySignal } from '@preact/signals';
import type { TimeRange } from '#utils/audio/index.ts';

/** The stretch of a recording that is selected, for a clip or to listen to. In seconds. */
export interface SelectionStore {
  range: ReadonlySignal<TimeRange | undefined>;
  /** Selects what is between two positions, in any order. */
  select(a: number, b: number): void;
  /** Moves one end. Where the other one would be on the wrong side, or nothing is selected, it follows. */
  moveEdge(edge: 'from' | 'to', position: number): void;
  /** Selects some seconds around a position. */
  selectAround(position: number): void;
  clear(): void;
}

/** What is selected without a length that somebody chose, in seconds. */
const USUAL_LENGTH = 40;
/** No selection is shorter, in seconds. */
const MIN_LENGTH = 0.1;

/** `duration` in seconds. */
export function createSelectionStore(duration: number): SelectionStore {
  const range = signal<TimeRange | undefined>(undefined);

  function select(a: number, b: number): void {
    const from = clamp(Math.min(a, b), duration);
    const to = clamp(Math.max(a, b), duration);
    const before = range.peek();
    if (to - from < MIN_LENGTH || (before?.from === from && before.to === to)) return;
    range.value = { from, to };
  }

  return {
    range,
    select,
    moveEdge(edge, position) {
      const { from, to } = range.peek() ?? { from: duration, to: 0 };
      const at = clamp(position, duration);
      if (edge === 'from') select(at, to > at ? to : at + USUAL_LENGTH);
      else select(from < at ? from : at - USUAL_LENGTH, at);
    },
    selectAround(position) {
      const from = Math.max(0, Math.min(position - USUAL_LENGTH / 2, duration - USUAL_LENGTH));
      select(from, from + USUAL_LENGTH);
    },
    clear() {
      range.value = undefined;
    },
  };
}

function clamp(position: number, duration: number): number {
  return Math.min(duration, Math.max(0, position));
}
