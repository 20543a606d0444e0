import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isPlaying, type PlayerStore } from '#components/player/player-store.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import type { SelectionStore } from '#components/recordings/timeline/selection/selection-store.ts';

/** Seconds before the start, or after the end, of what plays: further away, a person has gone elsewhere. */
const TOLERANCE = 1;

export interface SelectionPlayback {
  /** Plays what is selected, and pauses at its end. */
  play(): void;
  /** The same from this position (seconds). Returns false, and does nothing, if it plays already or is elsewhere. */
  playFrom(position: number): boolean;
  /** Plays it again and again, or pauses that. */
  loop(): void;
}

/** Plays what is selected. */
export function usePlaySelection(
  player: PlayerStore,
  spaceId: string,
  selection: SelectionStore,
): SelectionPlayback {
  const endRef = useRef<{ from: number; to: number; isLoop: boolean } | undefined>(undefined);
  // `useSignalEffect` waits for the next frame, and a page in the background gets none.
  useEffect(
    () =>
      effect(() => {
        const state = player.state.value;
        const playing = endRef.current;
        if (!playing || !isPlaying(state, spaceId) || state.state !== 'playing') return;
        const isElsewhere =
          state.position < playing.from - TOLERANCE || state.position > playing.to + TOLERANCE;
        const isOver = state.position >= playing.to;
        if (playing.isLoop && isOver && !isElsewhere) {
          // Its ends may have been moved meanwhile.
          const selected = selection.range.peek() ?? playing;
          endRef.current = { ...selected, isLoop: true };
          void player.seek(spaceId, selected.from);
          return;
        }
        if (isElsewhere || isOver) endRef.current = undefined;
        if (isOver && !isElsewhere) void player.toggle(spaceId);
      }),
    [player, spaceId, selection],
  );

  const playTo = async (from: number, selected: TimeRange, isLoop = false): Promise<void> => {
    // Who has sought a position begins exactly there.
    await player.seek(spaceId, from);
    endRef.current = { ...selected, isLoop };
    if (!isPlaying(player.state.peek(), spaceId)) await player.toggle(spaceId);
  };
  const start = (isLoop: boolean): void => {
    const selected = selection.range.peek();
    if (selected) void playTo(selected.from, selected, isLoop);
  };
  return {
    play: () => start(false),
    playFrom(position) {
      const selected = selection.range.peek();
      if (!selected || position < selected.from || position >= selected.to) return false;
      if (isPlaying(player.state.peek(), spaceId)) return false;
      void playTo(position, selected);
      return true;
    },
    loop() {
      const isLooping = endRef.current?.isLoop === true && isPlaying(player.state.peek(), spaceId);
      if (isLooping) void player.toggle(spaceId);
      else start(true);
    },
  };
}
