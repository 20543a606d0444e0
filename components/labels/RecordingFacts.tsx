import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './RecordingFacts.css';

export interface RecordingFactsProps {
  recording: LibraryRecording;
}

/** Date, duration and size: the line below a title in the list. */
export function RecordingFacts({ recording: { startedAt, duration, bytes } }: RecordingFactsProps) {
  const { t, formats } = useLocale();
  return (
    <ul class="recording-facts">
      <li>
        {startedAt === undefined ? (
          t('no-date')
        ) : (
          <time dateTime={new Date(startedAt).toISOString()}>{formats.moment(startedAt)}</time>
        )}
      </li>
      {duration > 0 && (
        <li>
          <time dateTime={`PT${duration.toFixed(3)}S`}>{formats.clock(duration)}</time>
        </li>
      )}
      {bytes > 0 && <li class="figures">{formats.bytes(bytes)}</li>}
    </ul>
  );
}
