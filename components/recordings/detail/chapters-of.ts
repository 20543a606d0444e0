import { recordingTitle } from '#components/labels/recording-title.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { Chapter, SpeakerTurns } from '#utils/audio/index.ts';
import { createEpisode, namedSpeakers } from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { PeopleDirectory } from '#utils/people/index.ts';

/** The chapters that an export of the whole recording has. */
export function chaptersOf(
  recording: LibraryRecording,
  speakers: readonly SpeakerTurns[],
  locale: Pick<Locale, 't' | 'formats'>,
  people: PeopleDirectory,
): Chapter[] {
  const { t } = locale;
  const labels = {
    title: recordingTitle(recording, locale),
    host: t('speaker-host'),
    guest: t('speaker-guest'),
    bookmark: t('notes-bookmark'),
    ...namedSpeakers(speakers, people),
  };
  return createEpisode(recording, speakers, { from: 0, to: recording.duration }, labels).chapters;
}
