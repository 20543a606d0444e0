import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/Icon.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { Lanes, type LanesProps } from '#components/recordings/timeline/Lanes.tsx';
import { DateAndDuration } from '#components/labels/DateAndDuration.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { GapList } from './GapList.tsx';
import { RecordingDetails } from './RecordingDetails.tsx';
import './RecordingView.css';

export interface RecordingViewProps extends Pick<LanesProps, 'timelineData' | 'player' | 'view'> {
  recording: LibraryRecording;
  /** Address of the list. */
  backHref: string;
  /** The playback position as a share of the duration, 0–1. */
  played: ReadonlySignal<number>;
  /** Below the lanes: the player, and more. */
  children?: ComponentChildren;
  /** At the end: actions on the recording. */
  footer?: ComponentChildren;
}

/** One recording: its title and date, who spoke when, and its player. */
export function RecordingView(props: RecordingViewProps) {
  const { recording, backHref, played, timelineData, player, view, children, footer } = props;
  const locale = useLocale();
  const { t } = locale;
  const { state, title, titleOffer, clock } = recording;

  return (
    <article class="recording-view" data-state={state}>
      <a class="button recording-view-back" data-kind="quiet" href={backHref}>
        <Icon name="back" />
        {t('all-recordings')}
      </a>
      <header class="recording-view-head">
        <h1 tabIndex={-1}>
          <bdi>{recordingTitle(recording, locale)}</bdi>
        </h1>
        <DateAndDuration recording={recording} />
        {title !== undefined && title === titleOffer && (
          <p class="recording-view-title-source">{t('title-from-post')}</p>
        )}
      </header>
      {state !== 'complete' && (
        <Notice kind={state === 'missing' ? 'info' : 'warn'} title={t(`state-${state}-title`)}>
          <p>{t(`state-${state}-help`)}</p>
        </Notice>
      )}
      {state !== 'missing' && (
        <Lanes
          recording={recording}
          played={played}
          timelineData={timelineData}
          player={player}
          view={view}
        />
      )}
      {clock && <GapList clock={clock} />}
      {children}
      <RecordingDetails recording={recording} />
      {footer}
    </article>
  );
}
