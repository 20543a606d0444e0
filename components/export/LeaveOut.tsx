import { useId, useMemo } from 'preact/hooks';
import { speakerLabel } from '#components/labels/speaker-look.ts';
import { useLocale } from '#components/ui/locale.ts';
import { sharedStretches, type Stretch } from '#utils/audio/index.ts';
import { LEAVING_OUT, type LeftOut } from '#utils/export/index.ts';
import type { NamedTurns } from '#utils/library/database.ts';
import './LeaveOut.css';

export interface LeaveOutProps {
  speakers: readonly NamedTurns[];
  leftOut: LeftOut | undefined;
  onLeaveOut: (leftOut: LeftOut | undefined) => void;
}

/** Asks whom exports are to leave out, and says where that cannot be done; nothing where one speaks at most. */
export function LeaveOut({ speakers, leftOut, onLeaveOut }: LeaveOutProps) {
  const { t } = useLocale();
  const [who, how] = [useId(), useId()];
  const heard = speakers.filter(({ turns }) => turns.length > 0);
  const chosen = speakers.findIndex(({ name }) => name === leftOut?.speaker);
  const shared = useMemo(
    () =>
      sharedStretches(
        speakers.map(({ turns }) => turns),
        chosen,
      ),
    [speakers, chosen],
  );
  const speaker = speakers[chosen];
  if (heard.length < 2) return null;

  const choose = (name: string) =>
    onLeaveOut(name ? { speaker: name, how: leftOut?.how ?? 'silence' } : undefined);
  return (
    <section class="leave-out" aria-label={t('leave-out')}>
      <div class="leave-out-fields">
        <p>
          <label for={who}>{t('leave-out')}</label>
          <select
            id={who}
            data-testid="leave-out"
            value={leftOut?.speaker ?? ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{t('leave-out-nobody')}</option>
            {heard.map((each) => (
              <option key={each.name} value={each.name}>
                {speakerLabel(each, t)}
              </option>
            ))}
          </select>
        </p>
        {leftOut && (
          <p>
            <label for={how}>{t('leave-out-how')}</label>
            <select
              id={how}
              data-testid="leave-out-how"
              value={leftOut.how}
              onChange={({ currentTarget }) => onLeaveOut({ ...leftOut, how: wayOf(currentTarget.value) })}
            >
              {LEAVING_OUT.map((way) => (
                <option key={way} value={way}>
                  {t(`leave-out-${way}`)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      {leftOut && speaker && (
        <>
          <p class="export-help">{t('leave-out-help')}</p>
          <SharedPlaces label={speakerLabel(speaker, t)} shared={shared} />
        </>
      )}
    </section>
  );
}

/** Where the speaker is heard all the same. */
function SharedPlaces({ label, shared }: { label: string; shared: readonly Stretch[] }) {
  const { t, formats } = useLocale();
  if (shared.length === 0) return <p>{t('leave-out-alone', { speaker: label })}</p>;
  return (
    <details data-testid="leave-out-shared" data-count={shared.length}>
      <summary>{t('leave-out-shared', { speaker: label, count: shared.length })}</summary>
      <ul class="leave-out-places figures">
        {shared.map(({ from, to }) => (
          <li key={from}>{`${formats.clock(from)} – ${formats.clock(to)}`}</li>
        ))}
      </ul>
    </details>
  );
}

function wayOf(value: string): LeftOut['how'] {
  return LEAVING_OUT.find((way) => way === value) ?? 'silence';
}
