import { useState } from 'preact/hooks';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { DAYS_IN_TRASH, type LibraryRecording } from '#utils/library/index.ts';
import './RecentlyDeleted.css';

export interface RecentlyDeletedProps {
  recordings: readonly LibraryRecording[];
  onRestore: (spaceId: string) => void;
  onRemoveAll: () => void;
}

/** The deleted recordings that can still be restored, collapsed below the list. */
export function RecentlyDeleted({ recordings, onRestore, onRemoveAll }: RecentlyDeletedProps) {
  const locale = useLocale();
  const { t, formats } = locale;
  const [isAsking, setIsAsking] = useState(false);
  const size = formats.bytes(recordings.reduce((sum, { bytes }) => sum + bytes, 0));
  const count = recordings.length;
  if (count === 0) return null;

  return (
    <details class="recently-deleted" data-testid="recently-deleted" data-count={count}>
      <summary>{t('recently-deleted', { count })}</summary>
      <p>{t('recently-deleted-help', { days: DAYS_IN_TRASH })}</p>
      <ul>
        {recordings.map((recording) => {
          const { spaceId, bytes, deletedAt = 0 } = recording;
          const title = recordingTitle(recording, locale);
          return (
            <li key={spaceId} data-space={spaceId}>
              <div class="recently-deleted-text">
                <bdi>{title}</bdi>
                <span class="figures">
                  {t('deleted-on', { size: formats.bytes(bytes), day: formats.day(deletedAt) })}
                </span>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t('restore-title', { title })}
                onClick={() => onRestore(spaceId)}
              >
                {t('restore')}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" data-kind="quiet-danger" onClick={() => setIsAsking(true)}>
        {t('remove-all')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('remove-question', { count })}
          confirmLabel={t('remove-all')}
          onConfirm={onRemoveAll}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('remove-frees', { size })}</p>
        </ConfirmDialog>
      )}
    </details>
  );
}
