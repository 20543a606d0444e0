import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import './DeletedNotice.css';

export interface DeletedNoticeProps {
  recording: ShelvedRecording;
  onUndo: () => void;
  onPutAway: () => void;
}

/** What has just been deleted, and the way back. It stays until it is put away: no one has to be quick. */
export function DeletedNotice({ recording, onUndo, onPutAway }: DeletedNoticeProps) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <div class="deleted-notice" data-testid="deleted" data-space={recording.space}>
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
        aria-label={t('put-away')}
        onClick={onPutAway}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
