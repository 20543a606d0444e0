import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { speakerLook } from '#components/labels/speaker-look.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { turnIndexAt, turnSequence, type Turn } from './turn-sequence.ts';
import { useRowWindow } from './use-row-window.ts';
import './TurnList.css';
import '#components/labels/speakers.css';

export interface TurnListProps {
  speakers: readonly SpeakerTurns[];
  /** The playback position, in seconds. */
  position: ReadonlySignal<number>;
  onSeek: (position: number) => void;
}

/** The height of a row, in pixels. */
const ROW = 36;

/** Who spoke, when and for how long. A click plays from there. There may be thousands: only those in view are rendered. */
export function TurnList({ speakers, position, onSeek }: TurnListProps) {
  const { t } = useLocale();
  const names = useSpeakerNames();
  const turns = useMemo(() => turnSequence(speakers), [speakers]);
  const box = useRef<HTMLDivElement>(null);
  const current = useComputed(() => turnIndexAt(turns, position.value));
  const { first, last, tabStop, onKeyDown } = useRowWindow({ box, count: turns.length, row: ROW, current });
  if (turns.length === 0) return null;

  return (
    <div class="turn-list" ref={box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are handled for its buttons. */}
      <ol
        aria-label={t('turns')}
        data-testid="turns"
        data-count={turns.length}
        style={{ paddingBlock: `${first * ROW}px ${(turns.length - last) * ROW}px` }}
        onKeyDown={onKeyDown}
      >
        {turns.slice(first, last).map((turn, i) => (
          <TurnRow
            key={first + i}
            turn={turn}
            index={first + i}
            count={turns.length}
            label={labelOf(speakers[turn.speaker])}
            isCurrent={current.value === first + i}
            isTabStop={tabStop === first + i}
            onSeek={onSeek}
          />
        ))}
      </ol>
    </div>
  );

  function labelOf(speaker: SpeakerTurns | undefined): string {
    return speaker ? names.label(speaker) : '';
  }
}

interface TurnRowProps {
  turn: Turn;
  index: number;
  count: number;
  label: string;
  isCurrent: boolean;
  isTabStop: boolean;
  onSeek: (position: number) => void;
}

function TurnRow({ turn, index, count, label, isCurrent, isTabStop, onSeek }: TurnRowProps) {
  const { formats } = useLocale();
  return (
    <li aria-setsize={count} aria-posinset={index + 1} data-testid="turn" data-from={turn.from.toFixed(3)}>
      <button
        type="button"
        class="turn"
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent}
        data-index={index}
        onClick={() => onSeek(turn.from)}
      >
        <span class="turn-time figures">{formats.clock(turn.from)}</span>
        <bdi class="turn-name" data-hue={speakerLook(turn.speaker).hue}>
          {label}
        </bdi>
        <span class="turn-length figures">{formats.duration(turn.to - turn.from)}</span>
      </button>
    </li>
  );
}
