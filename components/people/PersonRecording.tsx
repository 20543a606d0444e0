import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Ring } from '#components/labels/Ring.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { Appearance } from '#utils/people/index.ts';
import { useTurns, type PersonTurn, type ReadTurns } from './use-turns.ts';
import './PersonRecording.css';

export interface PersonRecordingProps {
  appearance: Appearance;
  rowOf: (spaceId: string) => ReadonlySignal<LibraryRecording | undefined>;
  readTurns: ReadTurns;
  hrefOf: (spaceId: string, at?: number) => string;
  onPlay: (spaceId: string, at: number) => void;
}

/** So many turns of a recording are shown at first, or two more: a button would take as much space. */
const SHOWN = 12;

/** A recording, and when somebody spoke in it. Each turn plays from its beginning. */
export function PersonRecording({ appearance, rowOf, readTurns, hrefOf, onPlay }: PersonRecordingProps) {
  const { spaceId, speakers, seconds } = appearance;
  const { t, formats } = useLocale();
  const item = useRef<HTMLLIElement>(null);
  const key = speakers.join(' ');
  const turns = useTurns(
    item,
    useCallback(() => readTurns(spaceId, key.split(' ')), [readTurns, spaceId, key]),
  );
  const recording = rowOf(spaceId).value;
  return (
    <li
      class="person-recording"
      ref={item}
      data-testid="appearance"
      data-space={spaceId}
      data-seconds={seconds.toFixed(3)}
    >
      {recording && (
        <div class="person-recording-head">
          <Ring source={recording} size={36} />
          <div>
            <RecordingLink recording={recording} href={hrefOf(spaceId)} />
            <p class="figures">
              {recording.startedAt !== undefined && <span>{formats.day(recording.startedAt)}</span>}
              <span>
                {t('person-spoke', {
                  time: formats.duration(seconds),
                  length: formats.duration(recording.duration),
                })}
              </span>
            </p>
          </div>
        </div>
      )}
      {turns && <Turns turns={turns} onPlay={(at) => onPlay(spaceId, at)} />}
    </li>
  );
}

function RecordingLink({ recording, href }: { recording: LibraryRecording; href: string }) {
  const locale = useLocale();
  return (
    <a href={href}>
      <bdi class="one-line">{recordingTitle(recording, locale)}</bdi>
    </a>
  );
}

function Turns({ turns, onPlay }: { turns: readonly PersonTurn[]; onPlay: (at: number) => void }) {
  const { t, formats } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole || turns.length <= SHOWN + 2 ? turns : turns.slice(0, SHOWN);
  const hidden = turns.length - shown.length;
  if (turns.length === 0) return null;
  return (
    <ul class="person-turn-list figures" data-testid="person-turns" data-count={turns.length}>
      {shown.map(({ from, to }) => {
        const [time, length] = [formats.clock(from), formats.duration(to - from)];
        return (
          <li key={from}>
            <button
              type="button"
              class="person-turn"
              data-testid="person-turn"
              data-from={from.toFixed(3)}
              aria-label={t('person-turn', { time, length })}
              title={length}
              onClick={() => onPlay(from)}
            >
              {time}
            </button>
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <Button kind="quiet" onClick={() => setIsWhole(true)}>
            {t('show-more', { count: hidden })}
          </Button>
        </li>
      )}
    </ul>
  );
}
