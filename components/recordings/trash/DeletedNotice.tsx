import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './DeletedNotice.css';

export interface DeletedNoticeProps {
  recording: LibraryRecording;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Names the recording that was just deleted, and can undo it. It stays until it is dismissed: nobody has to be quick. */
export function DeletedNotice({ recording, onUndo, onDismiss }: DeletedNoticeProps) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <div class="deleted-notice" data-testid="deleted" data-space={recording.spaceId}>
      <Notice kind="info" title={t('deleted-title', { title: recordingTitle(recording, locale) })}>
        <div>
          <button type="button" class="button" data-testid="undo" onClick={onUndo}>
            {t('undo')}
          </button>
        </div>
      </Notice>
      <button
        type="button"
        class="button deleted-notice-close"
        data-kind="quiet"
        data-shape="square"
        aria-label={t('dismiss')}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
