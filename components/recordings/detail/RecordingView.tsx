import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { recordingTitle, wholeTitle } from '#components/labels/recording-title.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { EditableTitle, type EditableTitleProps } from '#components/labels/EditableTitle.tsx';
import { RecordingSummary } from './RecordingSummary.tsx';
import './RecordingView.css';

export interface RecordingViewProps extends Pick<EditableTitleProps, 'isEditing' | 'onEdit' | 'onRename'> {
  recording: LibraryRecording;
  /** Address of the list. */
  backHref: string;
  /** What can be done with the recording, below its title. */
  actions?: ComponentChildren;
  /** The recording's face. */
  ring?: ComponentChildren;
  children?: ComponentChildren;
  /** What is known of it: below, or beside it where there is space. */
  tabs?: ComponentChildren;
}

/** One recording: its face, title and date, and below them everything that is known of it. */
export function RecordingView({
  recording,
  backHref,
  actions,
  ring,
  children,
  tabs,
  ...editing
}: RecordingViewProps) {
  const locale = useLocale();
  const { t } = locale;
  const { state } = recording;

  return (
    <article class="recording-view" data-state={state}>
      <div class="recording-view-body">
        <div class="recording-view-main">
          <a class="button recording-view-back" data-kind="quiet" href={backHref}>
            <Icon name="back" />
            {t('all-recordings')}
          </a>
          <header class="recording-view-head">
            <div class="recording-view-ring">{ring}</div>
            <div class="recording-view-about">
              <EditableTitle
                title={recordingTitle(recording, locale)}
                value={wholeTitle(recording, locale)}
                {...editing}
              />
              <RecordingSummary recording={recording} />
              {actions && <div class="recording-view-actions">{actions}</div>}
            </div>
          </header>
          {state !== 'complete' && (
            <Notice kind={state === 'missing' ? 'info' : 'warn'} title={t(`state-${state}-title`)}>
              <p>{t(`state-${state}-help`)}</p>
            </Notice>
          )}
          {children}
        </div>
        {tabs}
      </div>
    </article>
  );
}
