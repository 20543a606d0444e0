import { recordingTitle, wholeTitle } from '#components/labels/recording-title.ts';
import type { Locale } from '#components/ui/locale.ts';
import { hostName, namedSpeakers, type AudioExportRequest, type CoverSource } from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { PeopleDirectory } from '#utils/people/index.ts';

/** The texts of an exported file, in the interface's language. */
export function exportLabels(
  recording: LibraryRecording,
  locale: Locale,
  people: PeopleDirectory,
): AudioExportRequest['labels'] {
  return {
    title: wholeTitle(recording, locale),
    host: locale.t('speaker-host'),
    guest: locale.t('speaker-guest'),
    bookmark: locale.t('notes-bookmark'),
    album: locale.t('export-album'),
    ...namedSpeakers(recording.speakers, people),
  };
}

/** What its cover shows. */
export function coverSource(
  recording: LibraryRecording,
  locale: Locale,
  people: PeopleDirectory,
): CoverSource {
  const { lanes, loudness } = recording;
  return {
    ring: { lanes, loudness },
    title: recordingTitle(recording, locale),
    host: hostName(recording.speakers, namedSpeakers(recording.speakers, people)),
    date: recording.startedAt === undefined ? '' : locale.formats.longDay(recording.startedAt),
  };
}
