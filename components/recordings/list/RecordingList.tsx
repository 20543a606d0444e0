import { useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/rpc/engine.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import { RecordingRow } from './RecordingRow.tsx';
import { useVisibleRange } from '#components/recordings/timeline/use-visible-range.ts';
import './RecordingList.css';

export interface RecordingListProps {
  recordings: readonly ShelvedRecording[];
  hrefOf: (space: string) => string;
  /** The one that is open beside the list. */
  open?: string | undefined;
  /** What sounds now. */
  playing?: Pick<PlayerState, 'space' | 'state'> | undefined;
  onToggle: (space: string) => void;
  onOpen?: ((space: string) => void) | undefined;
}

/** Newest first. Of thousands only those in view are in the page; their number is always the whole list's. */
export function RecordingList({ recordings, hrefOf, open, playing, onToggle, onOpen }: RecordingListProps) {
  const { t } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const { from, to, rowHeight } = useVisibleRange(list, recordings.length);
  const saysAccount = new Set(recordings.flatMap(({ account }) => account?.id ?? [])).size > 1;
  const room = {
    paddingBlockStart: `${from * rowHeight}px`,
    paddingBlockEnd: `${(recordings.length - to) * rowHeight}px`,
  };

  return (
    <ul
      class="recording-list"
      ref={list}
      style={room}
      aria-label={t('recordings')}
      data-says-account={saysAccount ? '' : undefined}
    >
      {recordings.slice(from, to).map((recording, index) => (
        <RecordingRow
          key={recording.space}
          recording={recording}
          href={hrefOf(recording.space)}
          position={from + index + 1}
          total={recordings.length}
          saysAccount={saysAccount}
          isOpen={open === recording.space}
          playing={playing?.space === recording.space ? playing.state : 'paused'}
          onToggle={onToggle}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
