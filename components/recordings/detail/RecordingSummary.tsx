import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './RecordingSummary.css';

export interface RecordingSummaryProps {
  recording: LibraryRecording;
}

/** One line: the day, the time of day from start to end, the duration of the audio, and how many speak. */
export function RecordingSummary({ recording }: RecordingSummaryProps) {
  const { t, formats } = useLocale();
  const { startedAt, endedAt, duration, speakers } = recording;
  return (
    <ul class="recording-facts">
      {startedAt === undefined ? (
        <li>{t('no-date')}</li>
      ) : (
        <>
          <li>
            <time dateTime={new Date(startedAt).toISOString()}>{formats.longDay(startedAt)}</time>
          </li>
          <li class="figures">{formats.wallClock(startedAt, endedAt)}</li>
        </>
      )}
      {duration > 0 && (
        <li>
          <time dateTime={`PT${duration.toFixed(3)}S`}>{formats.duration(duration)}</time>
        </li>
      )}
      {speakers.length > 0 && <li>{t('voices', { count: speakers.length })}</li>}
    </ul>
  );
}
