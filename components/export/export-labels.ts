import { recordingTitle } from '#components/labels/recording-title.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { AudioExportRequest, CoverSource } from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

/** The texts of an exported file, in the interface's language. */
export function exportLabels(recording: LibraryRecording, locale: Locale): AudioExportRequest['labels'] {
  return {
    title: recordingTitle(recording, locale),
    host: locale.t('speaker-host'),
    guest: locale.t('speaker-guest'),
    bookmark: locale.t('notes-bookmark'),
    album: locale.t('export-album'),
  };
}

/** What its cover shows. */
export function coverSource(recording: LibraryRecording, locale: Locale): CoverSource {
  const handle = recording.speakers.find(({ isHost }) => isHost)?.handle;
  const { lanes, loudness } = recording;
  return {
    ring: { lanes, loudness },
    title: recordingTitle(recording, locale),
    host: handle === undefined ? '' : `@${handle}`,
    date: recording.startedAt === undefined ? '' : locale.formats.longDay(recording.startedAt),
  };
}
