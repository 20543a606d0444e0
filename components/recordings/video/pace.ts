import { computed, type ReadonlySignal } from '@preact/signals';
import type { PlayerState } from '#utils/engine/index.ts';

/** What the player does with a recording. */
export interface Pace {
  /** Seconds into the recording. */
  position: number;
  isPlaying: boolean;
  /** How fast it plays, 1 for as recorded. */
  rate: number;
  /** When it was there, ms since 1970. */
  at: number;
}

/**
 * The player's pace in one recording. It changes only when the player says something new of it: a setting that has changed
 * is no news of the position, which is some time old by then. `resumesAt`: seconds, while the player has another recording.
 */
export function paceIn(
  player: ReadonlySignal<PlayerState>,
  spaceId: string,
  resumesAt: number,
  now = () => Date.now(),
): ReadonlySignal<Pace> {
  let last: Pace | undefined;
  let lastReport = 0;
  return computed(() => {
    const { state, rate = 1, reportedAt = 0, ...current } = player.value;
    const isCurrent = current.spaceId === spaceId;
    const next: Pace = {
      position: isCurrent ? current.position : resumesAt,
      isPlaying: isCurrent && state === 'playing',
      rate,
      // What the page expects before the engine reports it is of this moment.
      at: reportedAt > lastReport ? reportedAt : now(),
    };
    lastReport = reportedAt;
    const isSame =
      last?.position === next.position && last.isPlaying === next.isPlaying && last.rate === next.rate;
    if (!isSame) last = next;
    return last ?? next;
  });
}
