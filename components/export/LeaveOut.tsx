import { useId, useMemo } from 'preact/hooks';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import { speakerKey } from '#utils/library/index.ts';
import { sharedRanges, type TimeRange, type SpeakerTurns } from '#utils/audio/index.ts';
import { LEAVE_OUT_MODES, type LeftOutSpeaker } from '#utils/export/index.ts';
import './LeaveOut.css';

export interface LeaveOutProps {
  speakers: readonly SpeakerTurns[];
  leftOut: LeftOutSpeaker | undefined;
  onLeaveOut: (leftOut: LeftOutSpeaker | undefined) => void;
  /** Whether it is shown though nobody is left out. Otherwise it is out of sight, but there for scripts. */
  isOpen: boolean;
}

/** Asks which speaker exports leave out, and lists where that is not possible. Empty with fewer than two speakers. */
export function LeaveOut({ speakers, leftOut, onLeaveOut, isOpen }: LeaveOutProps) {
  const { t } = useLocale();
  const names = useSpeakerNames();
  const [speakerId, modeId] = [useId(), useId()];
  const audible = speakers.filter(({ turns }) => turns.length > 0);
  const chosen = speakers.findIndex((each) => speakerKey(each) === leftOut?.speaker);
  const shared = useMemo(
    () =>
      sharedRanges(
        speakers.map(({ turns }) => turns),
        chosen,
      ),
    [speakers, chosen],
  );
  const speaker = speakers[chosen];
  if (audible.length < 2) return null;

  const choose = (key: string) =>
    onLeaveOut(key ? { speaker: key, mode: leftOut?.mode ?? 'silence' } : undefined);
  return (
    <section class={leftOut || isOpen ? 'leave-out' : 'leave-out folded'} aria-label={t('leave-out')}>
      <div class="leave-out-fields">
        <p>
          <label for={speakerId}>{t('leave-out')}</label>
          <select
            class="select"
            id={speakerId}
            data-testid="leave-out"
            value={leftOut?.speaker ?? ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{t('leave-out-nobody')}</option>
            {audible.map((each) => (
              <option key={speakerKey(each)} value={speakerKey(each)}>
                {names.fullLabel(each)}
              </option>
            ))}
          </select>
        </p>
        {leftOut && (
          <p>
            <label for={modeId}>{t('leave-out-how')}</label>
            <select
              class="select"
              id={modeId}
              data-testid="leave-out-how"
              value={leftOut.mode}
              onChange={({ currentTarget }) =>
                onLeaveOut({ ...leftOut, mode: parseMode(currentTarget.value) })
              }
            >
              {LEAVE_OUT_MODES.map((mode) => (
                <option key={mode} value={mode}>
                  {t(`leave-out-${mode}`)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      {leftOut && speaker && (
        <>
          <p class="leave-out-help">{t('leave-out-help')}</p>
          <SharedRanges label={names.label(speaker)} shared={shared} />
        </>
      )}
    </section>
  );
}

/** Where the speaker is still heard, since others speak at the same time. */
function SharedRanges({ label, shared }: { label: string; shared: readonly TimeRange[] }) {
  const { t, formats } = useLocale();
  if (shared.length === 0) return <p>{t('leave-out-alone', { speaker: label })}</p>;
  return (
    <details data-testid="leave-out-shared" data-count={shared.length}>
      <summary>{t('leave-out-shared', { speaker: label, count: shared.length })}</summary>
      <ul class="leave-out-ranges figures">
        {shared.map(({ from, to }) => (
          <li key={from}>{`${formats.clock(from)} – ${formats.clock(to)}`}</li>
        ))}
      </ul>
    </details>
  );
}

function parseMode(value: string): LeftOutSpeaker['mode'] {
  return LEAVE_OUT_MODES.find((mode) => mode === value) ?? 'silence';
}
