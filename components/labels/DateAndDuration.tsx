import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './RecordingFacts.css';

export interface DateAndDurationProps {
  recording: LibraryRecording;
}

/** The day, the time of day from start to end, and the duration of the audio. */
export function DateAndDuration({ recording: { startedAt, endedAt, duration } }: DateAndDurationProps) {
  const { t, formats } = useLocale();
  return (
    <ul class="recording-facts recording-view-facts">
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
    </ul>
  );
}
