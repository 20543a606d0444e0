import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isPlaying, type PlayerStore } from '#components/player/player-store.ts';
import type { SelectionStore } from '#components/recordings/timeline/selection/selection-store.ts';

/** Seconds before the start, or after the end, of what plays: further away, a person has gone elsewhere. */
const TOLERANCE = 1;

/** Returns a function that plays what is selected, and pauses at its end. */
export function usePlaySelection(
  player: PlayerStore,
  spaceId: string,
  selection: SelectionStore,
): () => void {
  const endRef = useRef<{ from: number; to: number } | undefined>(undefined);
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
        if (isElsewhere || isOver) endRef.current = undefined;
        if (isOver && !isElsewhere) void player.toggle(spaceId);
      }),
    [player, spaceId],
  );

  return () => {
    const selected = selection.range.peek();
    if (!selected) return;
    const play = async (): Promise<void> => {
      await player.seek(spaceId, selected.from);
      endRef.current = selected;
      if (!isPlaying(player.state.peek(), spaceId)) await player.toggle(spaceId);
    };
    void play();
  };
}
