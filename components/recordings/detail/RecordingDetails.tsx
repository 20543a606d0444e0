import { useLocale } from '#components/ui/locale.ts';
import { spaceOf, type LibraryRecording } from '#utils/library/index.ts';
import './RecordingDetails.css';

export interface RecordingDetailsProps {
  recording: LibraryRecording;
}

/** Rarely needed facts: exact duration, size, account, and the Space's id. */
export function RecordingDetails({ recording }: RecordingDetailsProps) {
  const { t, formats } = useLocale();
  const { spaceId, account, duration, bytes, importedAt, title, titleOffer } = recording;
  const rows: [label: string, value: string | undefined][] = [
    [t('detail-length'), duration > 0 ? formats.spokenDuration(duration) : undefined],
    [t('detail-size'), bytes > 0 ? formats.bytes(bytes) : undefined],
    [t('detail-account'), account?.handle === undefined ? undefined : `@${account.handle}`],
    [t('detail-imported'), formats.moment(importedAt)],
    [t('title-label'), title !== undefined && title === titleOffer ? t('title-from-post') : undefined],
    [t('detail-space'), recording.kind === 'space' ? spaceOf(spaceId) : undefined],
  ];

  return (
    <dl class="recording-details">
      {rows.map(
        ([label, value]) =>
          value !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
