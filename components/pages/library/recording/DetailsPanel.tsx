import { AttachmentList } from '#components/recordings/detail/AttachmentList.tsx';
import { DeadAir } from '#components/recordings/detail/DeadAir.tsx';
import { GapList } from '#components/recordings/detail/GapList.tsx';
import { RecordingDetails } from '#components/recordings/detail/RecordingDetails.tsx';
import { TitleChoices } from '#components/recordings/detail/TitleChoices.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording, TimelineData } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import './DetailsPanel.css';

export interface DetailsPanelProps extends Pick<LibraryPageProps, 'edits' | 'attachments'> {
  recording: LibraryRecording;
  /** Undefined until it has been read, or without audio. */
  timelineData: TimelineData | undefined;
}

/** Facts, gaps, silence at the ends, and the other files that came with the recording. */
export function DetailsPanel({ recording, timelineData, edits, attachments }: DetailsPanelProps) {
  const { t } = useLocale();
  const { spaceId, duration, trim, clock } = recording;
  return (
    <div class="details-panel">
      <RecordingDetails recording={recording} />
      <TitleChoices recording={recording} onChoose={(title) => void edits.rename(spaceId, title)} />
      {clock && <GapList clock={clock} />}
      {timelineData && (
        <DeadAir
          timelineData={timelineData}
          duration={duration}
          trim={trim}
          onTrim={(next) => void edits.trim(spaceId, next)}
        />
      )}
      <AttachmentList
        title={t('attachments-title')}
        attachments={(attachments.attachments.value ?? []).filter(({ home }) => home === spaceId)}
        onSave={(attachment) => void attachments.save(attachment)}
        onDelete={(attachment) => void attachments.remove(attachment)}
      />
    </div>
  );
}
