import type { ReadonlySignal } from '@preact/signals';
import { Ring } from '#components/labels/Ring.tsx';
import { listeningOf } from '#components/labels/listening.ts';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import type { PlayerState } from '#utils/engine/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './RowRing.css';

export interface RowRingProps {
  recording: LibraryRecording;
  title: string;
  /** What the player does with it; undefined where it has another recording, or none. */
  playing: PlayerState['state'] | undefined;
  /** Of the player, in seconds. Read only where the player has this recording. */
  position: ReadonlySignal<number>;
  onToggle: () => void;
}

const SIZE = 44;

/** The ring of a row. Its play button shows under the pointer, with the keyboard, and while the recording plays. */
export function RowRing({ recording, title, playing, position, onToggle }: RowRingProps) {
  const { heard, share } = listeningOf(recording, playing && position.value);
  const isUnderWay = playing !== undefined && playing !== 'paused';
  return (
    <span class="row-ring" data-playing={isUnderWay ? '' : undefined}>
      <Ring
        source={recording}
        size={SIZE}
        heard={heard === 'begun' || isUnderWay ? share : undefined}
        hasHand={isUnderWay}
      />
      {recording.state !== 'missing' && (
        <PlayButton
          state={playing ?? 'paused'}
          title={title}
          size="small"
          isTabStop={false}
          onToggle={onToggle}
        />
      )}
    </span>
  );
}
