import type { ReadonlySignal } from '@preact/signals';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { StorageUse } from '#utils/storage/index.ts';

export interface LargestRecordingsProps extends Pick<StorageUse, 'largest'> {
  row: (spaceId: string) => ReadonlySignal<LibraryRecording | undefined>;
}

/** The largest recordings. Each leads to its page, where it can be saved and deleted. */
export function LargestRecordings({ largest, row }: LargestRecordingsProps) {
  const locale = useLocale();
  const { t, formats } = locale;
  return (
    <div class="storage-section">
      <h3>{t('storage-largest')}</h3>
      <ol class="storage-rows" data-testid="storage-largest">
        {largest.map(({ spaceId, bytes }) => {
          const recording = row(spaceId).value;
          return (
            <li key={spaceId} data-space={spaceId} data-bytes={bytes}>
              <a class="storage-name" href={formatRoute({ view: 'recording', spaceId })}>
                <bdi>{recording ? recordingTitle(recording, locale) : t('untitled-recording')}</bdi>
              </a>
              {recording?.startedAt !== undefined && (
                <span class="storage-help figures">{formats.day(recording.startedAt)}</span>
              )}
              <span class="storage-size figures">{formats.bytes(bytes)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
