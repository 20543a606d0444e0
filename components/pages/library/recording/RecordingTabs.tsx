import { useMemo } from 'preact/hooks';
import { Bookmarks } from '#components/recordings/detail/Bookmarks.tsx';
import { ChapterList } from '#components/recordings/detail/ChapterList.tsx';
import { TurnList } from '#components/recordings/detail/TurnList.tsx';
import { chaptersOf } from '#components/recordings/detail/chapters-of.ts';
import { usePeople } from '#components/labels/speaker-names.ts';
import { TranscriptSection } from '#components/transcript/TranscriptSection.tsx';
import { Tabs, type Tab } from '#components/ui/Tabs.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Bookmark } from '#utils/library/index.ts';
import { NotesPanel } from './NotesPanel.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import type { OpenRecordingState } from './use-open-recording.ts';

export const RECORDING_TABS = ['transcript', 'chapters', 'bookmarks', 'notes', 'details'] as const;
export type RecordingTab = (typeof RECORDING_TABS)[number];

export interface RecordingTabsProps extends Pick<
  LibraryPageProps,
  'attachments' | 'deleted' | 'edits' | 'exports' | 'toasts'
> {
  open: OpenRecordingState;
  selected: RecordingTab;
  onSelect: (tab: RecordingTab) => void;
  onDeleteBookmark: (bookmark: Bookmark) => void;
}

/** What is known of a recording, and what people have added to it. */
export function RecordingTabs(props: RecordingTabsProps) {
  const { open, selected, onSelect, onDeleteBookmark, edits, attachments, toasts } = props;
  const locale = useLocale();
  const { t } = locale;
  const { recording, speakers, transcript, position, seek } = open;
  const { spaceId, duration, bookmarks = [] } = recording;
  const people = usePeople();
  const chapters = useMemo(
    () => chaptersOf(recording, speakers, locale, people),
    [recording, speakers, locale, people],
  );
  const tabs: Tab<RecordingTab>[] = [
    { id: 'transcript', label: t('transcript') },
    { id: 'chapters', label: t('notes-chapters'), count: countOf(chapters.length) },
    { id: 'bookmarks', label: t('bookmarks'), count: countOf(bookmarks.length) },
    { id: 'notes', label: t('tab-notes') },
    { id: 'details', label: t('details') },
  ];

  return (
    <Tabs
      label={t('about-recording')}
      tabs={tabs.map((tab) => ({ ...tab, testId: `tab-${tab.id}` }))}
      selected={selected}
      onSelect={onSelect}
    >
      {selected === 'transcript' && (
        <TranscriptSection
          store={transcript}
          toasts={toasts}
          duration={duration}
          speakers={speakers}
          position={position}
          onSeek={seek}
        >
          <TurnList speakers={speakers} position={position} onSeek={seek} />
        </TranscriptSection>
      )}
      {selected === 'chapters' && <ChapterList chapters={chapters} position={position} onSeek={seek} />}
      {selected === 'bookmarks' && (
        <Bookmarks
          bookmarks={bookmarks}
          onSeek={seek}
          onChange={(bookmark) => void edits.bookmark(spaceId, bookmark)}
          onDelete={onDeleteBookmark}
          onClip={open.makeClip}
        />
      )}
      {selected === 'notes' && <NotesPanel {...props} recording={recording} />}
      {selected === 'details' && (
        <DetailsPanel
          recording={recording}
          timelineData={open.timelineData.value}
          edits={edits}
          attachments={attachments}
        />
      )}
    </Tabs>
  );

  function countOf(count: number): string | undefined {
    return count > 0 ? locale.formats.number(count) : undefined;
  }
}
