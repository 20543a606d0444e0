import { createBoxWriter } from './box-writer.ts';
import {
  CHAPTER_TRACK,
  chapterTexts,
  chaptersBytes,
  writeChapterList,
  writeChapterTrack,
  type Chapter,
} from './m4a-chapters.ts';
import { tagsBytes, writeTags, type M4aTags } from './m4a-tags.ts';
import { FIXED_BYTES, writeDataHeader, writeFileType, writeMovieHeader } from './mp4-boxes.ts';
import { audioTrackBytes, writeAudioTrack } from './audio-track.ts';
import type { Excerpt } from '#utils/audio/adts/audio-index.ts';
import { packSamples } from './pack-samples.ts';

/** What is written beside the audio. */
export interface M4aMetadata {
  tags?: M4aTags;
  /** Rising, the first at 0; empty for none. */
  chapters?: readonly Chapter[];
}

/** The start of an .m4a, and how many bytes of payload must follow it. */
export interface M4aStart {
  header: Uint8Array<ArrayBuffer>;
  payloadBytes: number;
  /** Seconds */
  duration: number;
}

/**
 * The start of an .m4a, after which the payloads of these frames follow, one after the other and nothing else. Throws
 * a RangeError where the frames have several sampling rates, or do not exist.
 */
export function m4aHeader(
  excerpts: readonly Excerpt[],
  { tags = {}, chapters = [] }: M4aMetadata = {},
): M4aStart {
  const table = packSamples(excerpts);
  const { rate, units } = table;
  const texts = chapterTexts(chapters);
  const textBytes = texts.reduce((sum, { length }) => sum + length, 0);
  const capacity =
    FIXED_BYTES + audioTrackBytes(table) + tagsBytes(tags) + chaptersBytes(chapters) + textBytes;
  const fileBytes = capacity + table.bytes;
  const writer = createBoxWriter(capacity);
  const hasChapters = chapters.length > 0;

  writeFileType(writer);
  const offsets = writer.box('moov', () => {
    writeMovieHeader(writer, { timescale: rate, units }, hasChapters ? 2 : 1);
    const chapterTrack = hasChapters ? CHAPTER_TRACK : undefined;
    const audio = writeAudioTrack(writer, table, { chapterTrack, fileBytes });
    const duration = units / rate;
    const text = hasChapters && writeChapterTrack(writer, chapters, { duration, units, fileBytes });
    writer.box('udta', () => {
      writeTags(writer, tags);
      if (hasChapters) writeChapterList(writer, chapters);
    });
    return { audio, text };
  });
  writeDataHeader(writer, textBytes + table.bytes);
  if (offsets.text) offsets.text.resolve(writer.length);
  for (const text of texts) writer.bytes(text);
  offsets.audio.resolve(writer.length);
  return { header: writer.finish(), payloadBytes: table.bytes, duration: units / rate };
}
