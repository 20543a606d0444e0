import { useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import { undecidedCopies, type LibraryRecording } from '#utils/library/index.ts';
import { RecordingRow } from './RecordingRow.tsx';
import { useVisibleRange } from './use-visible-range.ts';
import './RecordingList.css';

export interface RecordingListProps {
  recordings: readonly LibraryRecording[];
  hrefOf: (spaceId: string) => string;
  /** The id of the recording that is open beside the list. */
  open?: string | undefined;
  /** What the player has loaded. */
  playing?: Pick<PlayerState, 'spaceId' | 'state'> | undefined;
  onToggle: (spaceId: string) => void;
  onOpen?: ((spaceId: string) => void) | undefined;
}

/** Newest first. Of thousands of recordings only those in view are rendered. */
export function RecordingList({ recordings, hrefOf, open, playing, onToggle, onOpen }: RecordingListProps) {
  const { t } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const { from, to, rowHeight } = useVisibleRange(list, recordings.length);
  const undecided = undecidedCopies(recordings);
  const showsAccount = new Set(recordings.flatMap(({ account }) => account?.id ?? [])).size > 1;
  const spacer = {
    paddingBlockStart: `${from * rowHeight}px`,
    paddingBlockEnd: `${(recordings.length - to) * rowHeight}px`,
  };

  return (
    <ul
      class="recording-list"
      ref={list}
      style={spacer}
      aria-label={t('recordings')}
      data-shows-account={showsAccount ? '' : undefined}
    >
      {recordings.slice(from, to).map((recording, index) => (
        <RecordingRow
          key={recording.spaceId}
          recording={recording}
          href={hrefOf(recording.spaceId)}
          position={from + index + 1}
          total={recordings.length}
          showsAccount={showsAccount}
          isUndecided={undecided.has(recording.spaceId)}
          isOpen={open === recording.spaceId}
          playing={playing?.spaceId === recording.spaceId ? playing.state : 'paused'}
          onToggle={onToggle}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
