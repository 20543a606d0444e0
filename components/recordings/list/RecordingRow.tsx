import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { RecordingFacts } from '#components/labels/RecordingFacts.tsx';
import { LaneStrip } from '#components/labels/LaneStrip.tsx';
import { StateBadge } from '#components/labels/StateBadge.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './RecordingRow.css';

export interface RecordingRowProps {
  recording: LibraryRecording;
  /** The link target of the title. */
  href: string;
  /** The position in the complete list, from 1, and its length: only a part of it may be rendered. */
  position: number;
  total: number;
  isOpen: boolean;
  /** Whether the person has not said yet which of several copies of this Space is theirs. */
  isUndecided: boolean;
  /** Whether to show the account, since the library has recordings of several. */
  showsAccount: boolean;
  playing: PlayerState['state'];
  onToggle: (spaceId: string) => void;
  /** Replaces following `href` on a plain click. */
  onOpen?: ((spaceId: string) => void) | undefined;
}

export function RecordingRow(props: RecordingRowProps) {
  const { recording, href, position, total, isOpen, isUndecided, showsAccount, playing, onToggle, onOpen } =
    props;
  const { spaceId, account, duration, bytes, state, lanes } = recording;
  const locale = useLocale();
  const title = recordingTitle(recording, locale);
  const open = onOpen && ((event: MouseEvent) => openInstead(event, () => onOpen(spaceId)));

  return (
    <li
      class="recording"
      data-testid="recording"
      data-space={spaceId}
      data-seconds={duration.toFixed(3)}
      data-bytes={bytes}
      data-state={state}
      data-playing={playing}
      aria-posinset={position}
      aria-setsize={total}
    >
      {state === 'missing' ? (
        <span class="recording-no-audio" />
      ) : (
        <PlayButton state={playing} title={title} size="small" onToggle={() => onToggle(spaceId)} />
      )}
      <div class="recording-text">
        <p class="recording-head">
          <a class="recording-title" href={href} aria-current={isOpen ? 'true' : undefined} onClick={open}>
            <bdi class="one-line">{title}</bdi>
          </a>
          <StateBadge state={state} />
          {isUndecided && <span class="state-badge">{locale.t('copy-badge')}</span>}
        </p>
        <RecordingFacts recording={recording} />
        {showsAccount && account?.handle !== undefined && (
          <p class="recording-account">
            <bdi class="one-line">@{account.handle}</bdi>
          </p>
        )}
        <LaneStrip lanes={lanes} />
      </div>
    </li>
  );
}

/** Handles a plain click; a click that opens a new tab or window is left to the browser. */
function openInstead(event: MouseEvent, open: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}
