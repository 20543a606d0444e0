import { useState } from 'preact/hooks';
import { Icon } from '#components/ui/Icon.tsx';
import { ConfirmDialog } from '#components/ui/ConfirmDialog.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { DAYS_IN_TRASH, type LibraryRecording } from '#utils/library/index.ts';
import './DeleteRecording.css';

export interface DeleteRecordingProps {
  recording: LibraryRecording;
  onDelete: () => void;
}

/** Deletes a recording, after a confirmation with its title and size. */
export function DeleteRecording({ recording, onDelete }: DeleteRecordingProps) {
  const locale = useLocale();
  const { t, formats } = locale;
  const [isAsking, setIsAsking] = useState(false);
  const { bytes } = recording;
  const days = DAYS_IN_TRASH;

  return (
    <div class="delete-recording">
      <button
        type="button"
        class="button"
        data-kind="quiet-danger"
        data-testid="delete"
        onClick={() => setIsAsking(true)}
      >
        <Icon name="bin" />
        {t('delete-recording')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('delete-question', { title: recordingTitle(recording, locale) })}
          confirmLabel={t('delete-yes')}
          onConfirm={onDelete}
          onClose={() => setIsAsking(false)}
        >
          <p>
            {bytes > 0
              ? t('delete-frees', { size: formats.bytes(bytes), days })
              : t('delete-silent', { days })}
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
