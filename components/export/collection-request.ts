import type { Locale } from '#components/ui/locale.ts';
import {
  formatFileName,
  type CollectionItem,
  type CollectionRequest,
  type ExportedFile,
  type VideoExportRequest,
} from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { PeopleDirectory } from '#utils/people/index.ts';
import { coverSource, exportLabels } from './export-labels.ts';

/** What several recordings can be saved as, all in one ZIP. */
export const COLLECTION_FORMATS = ['m4a', 'mp3', 'mp4', 'original', 'md'] as const;
export type CollectionFormat = (typeof COLLECTION_FORMATS)[number];

/** What our MP3s have, in bytes a second. */
const MP3_BYTES = 16_000;
/** What the largest videos have at most. */
const VIDEO_BYTES = 350_000;

/** `makeNotes` makes the show notes of a recording, `makeVideos` asks for the videos of its clips; `now` in ms since 1970. */
export async function createCollectionRequest(
  recordings: readonly LibraryRecording[],
  format: CollectionFormat,
  {
    locale,
    people,
    makeNotes,
    makeVideos,
    now,
  }: {
    locale: Locale;
    people: PeopleDirectory;
    makeNotes: (recording: LibraryRecording) => Promise<ExportedFile>;
    makeVideos: (recording: LibraryRecording) => Promise<VideoExportRequest[]>;
    now: number;
  },
): Promise<CollectionRequest> {
  const items: CollectionItem[] = [];
  for (const recording of recordings) {
    const { spaceId } = recording;
    if (format === 'md') items.push({ do: 'text', spaceId, file: await makeNotes(recording) });
    else if (format === 'mp4')
      for (const request of await makeVideos(recording)) items.push({ do: 'video', spaceId, request });
    else if (format === 'original') items.push({ do: 'originals', spaceId });
    else {
      const request = { format, spaceId, labels: exportLabels(recording, locale, people) };
      items.push({ do: 'audio', spaceId, request, cover: coverSource(recording, locale, people) });
    }
  }
  const title = locale.t('recordings-count', { count: recordings.length });
  return {
    name: formatFileName({ startedAt: now, title, host: '' }, 'zip'),
    items,
    bytes: neededBytes(recordings, format),
  };
}

/** Of the ZIP, and of the largest file that lies beside it while it is made. */
function neededBytes(recordings: readonly LibraryRecording[], format: CollectionFormat): number {
  if (format === 'md') return 0;
  if (format === 'mp4') {
    const lengths = recordings.flatMap(({ clips = [] }) => clips.map(({ from, to }) => to - from));
    return (lengths.reduce((sum, seconds) => sum + seconds, 0) + Math.max(0, ...lengths)) * VIDEO_BYTES;
  }
  const sizes = recordings.map(({ bytes, duration }) => (format === 'mp3' ? duration * MP3_BYTES : bytes));
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
  return format === 'original' ? all : all + sizes.reduce((most, bytes) => Math.max(most, bytes), 0);
}
