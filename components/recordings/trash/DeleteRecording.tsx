import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { DAYS_IN_TRASH, type LibraryRecording } from '#utils/library/index.ts';

export interface DeleteRecordingProps {
  recording: LibraryRecording;
  onDelete: () => void;
  /** Is called once when the question is answered, however. */
  onClose: () => void;
}

/** Asks whether to delete a recording, with its title and size. */
export function DeleteRecording({ recording, onDelete, onClose }: DeleteRecordingProps) {
  const locale = useLocale();
  const { t, formats } = locale;
  const { bytes } = recording;
  const days = DAYS_IN_TRASH;

  return (
    <ConfirmDialog
      title={t('delete-question', { title: recordingTitle(recording, locale) })}
      confirmLabel={t('delete-yes')}
      onConfirm={onDelete}
      onClose={onClose}
    >
      <p>
        {bytes > 0 ? t('delete-frees', { size: formats.bytes(bytes), days }) : t('delete-silent', { days })}
      </p>
    </ConfirmDialog>
  );
}
