import { useComputed, type ReadonlySignal } from '@preact/signals';
import { Ring } from '#components/labels/Ring.tsx';
import type { LibraryRecording } from '#utils/library/index.ts';

export interface PlayedRingProps {
  recording: LibraryRecording;
  /** The playback position as a share of the duration, 0–1. */
  played: ReadonlySignal<number>;
}

/** So many positions of the hand: it is not drawn again with every change of the position. */
const STEPS = 720;

/** The face of a recording with a hand where playback is. Before anything is played, it is whole. */
export function PlayedRing({ recording, played }: PlayedRingProps) {
  const share = useComputed(() => Math.round(played.value * STEPS) / STEPS);
  const heard = share.value > 0 ? share.value : undefined;
  return <Ring source={recording} size={96} heard={heard} hasHand={heard !== undefined} />;
}
