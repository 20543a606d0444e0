import type { BoxWriter } from './box-writer.ts';
import {
  FIXED_BYTES,
  writeChunkOffsets,
  writeDataInformation,
  writeHandler,
  writeMediaHeader,
  writeTrackHeader,
  type ChunkOffsets,
} from './mp4-boxes.ts';

/** A chapter lasts until the next one begins. */
export interface Chapter {
  /** Seconds; 0 of the first one. */
  at: number;
  title: string;
  /** How important it is where not all chapters fit: those of the highest weight are written. */
  weight?: number;
}

export const CHAPTER_TRACK = 2;

/** Nero's list has one byte for its length. */
const MAX_LISTED = 255;
/** A title's length is one byte in Nero's list; both lists contain the same titles. */
const MAX_TITLE_BYTES = 255;
/** Chapters begin at full milliseconds in both lists. */
const TIMESCALE = 1000;
const NERO_UNITS_PER_MILLISECOND = 10_000;
/** `encd` with the script code of UTF-8 (QuickTime File Format, "Text sample data"). */
const UTF8_BOX = [0, 0, 0, 12, 0x65, 0x6e, 0x63, 0x64, 0, 0, 1, 0];
const WHITE = [0xffff, 0xffff, 0xffff];

/** An upper bound of the bytes of both lists, without the texts of the track, which are part of the data. */
export function chaptersBytes(chapters: readonly Chapter[]): number {
  return FIXED_BYTES + chapters.length * 12 + Math.min(chapters.length, MAX_LISTED) * (9 + MAX_TITLE_BYTES);
}

/** `chpl`, Nero's list: of more than 255 chapters those of the highest weight. */
export function writeChapterList(writer: BoxWriter, chapters: readonly Chapter[]): void {
  const listed = heaviest(chapters);
  writer.fullBox('chpl', 1, 0, () => {
    writer.u32(0);
    writer.u8(listed.length);
    for (const { at, title } of listed) {
      const letters = encodeTitle(title);
      writer.u64(milliseconds(at) * NERO_UNITS_PER_MILLISECOND);
      writer.u8(letters.length);
      writer.bytes(letters);
    }
  });
}

function heaviest(chapters: readonly Chapter[]): readonly Chapter[] {
  if (chapters.length <= MAX_LISTED) return chapters;
  const [first] = chapters;
  const heaviestOthers = new Set(
    chapters
      .slice(1)
      .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
      .slice(0, MAX_LISTED - 1),
  );
  return chapters.filter((chapter) => chapter === first || heaviestOthers.has(chapter));
}

/** The samples of the text track, one for each chapter, in order. */
export function chapterTexts(chapters: readonly Chapter[]): Uint8Array[] {
  return chapters.map(({ title }) => {
    const letters = encodeTitle(title);
    return Uint8Array.of(letters.length >> 8, letters.length & 0xff, ...letters, ...UTF8_BOX);
  });
}

export interface ChapterTrackOptions {
  /** Seconds of the complete audio. */
  duration: number;
  /** The same in the movie's units. */
  units: number;
  /** An upper bound of the file's length. */
  fileBytes: number;
}

/** Writes the QuickTime text track that the audio track refers to. Its texts are the first bytes of the data. */
export function writeChapterTrack(
  writer: BoxWriter,
  chapters: readonly Chapter[],
  { duration, units, fileBytes }: ChapterTrackOptions,
): ChunkOffsets {
  const starts = chapters.map(({ at }) => milliseconds(at));
  const end = Math.max(milliseconds(duration), (starts.at(-1) ?? 0) + 1);
  return writer.box('trak', () => {
    writeTrackHeader(writer, { id: CHAPTER_TRACK, isEnabled: false, isAudio: false, units });
    return writer.box('mdia', () => {
      writeMediaHeader(writer, { timescale: TIMESCALE, units: end });
      writeHandler(writer, 'text');
      return writer.box('minf', () => {
        writeTextMediaHeader(writer);
        writeDataInformation(writer);
        return writer.box('stbl', () => {
          writeTextDescription(writer);
          writer.fullBox('stts', 0, 0, () => {
            writer.u32(starts.length);
            starts.forEach((start, i) => writer.u32(1, (starts[i + 1] ?? end) - start));
          });
          writer.fullBox('stsc', 0, 0, () => writer.u32(1, 1, starts.length, 1));
          writer.fullBox('stsz', 0, 0, () => {
            const texts = chapterTexts(chapters);
            writer.u32(0, texts.length);
            writer.u32(...texts.map(({ length }) => length));
          });
          return writeChunkOffsets(writer, [0], fileBytes);
        });
      });
    });
  });
}

/** `gmhd`: the media header that QuickTime requires of a text track. */
function writeTextMediaHeader(writer: BoxWriter): void {
  const ditherCopy = 0x40;
  writer.box('gmhd', () => {
    writer.fullBox('gmin', 0, 0, () => writer.u16(ditherCopy, 0x8000, 0x8000, 0x8000, 0, 0));
    writer.box('text', () => {
      writer.u16(1);
      writer.u32(0, 0, 0, 1, 0, 0, 0, 0x4000);
      writer.u16(0);
    });
  });
}

function writeTextDescription(writer: BoxWriter): void {
  writer.fullBox('stsd', 0, 0, () => {
    writer.u32(1);
    writer.box('text', () => {
      writer.zeros(6);
      writer.u16(1);
      writer.u32(0, 1);
      writer.u16(...WHITE);
      writer.zeros(16);
      writer.u16(0, 0);
      writer.u8(0);
      writer.u16(0);
      writer.zeros(6);
      writer.u8(0);
    });
  });
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * TIMESCALE);
}

/** UTF-8, cut between two characters. */
function encodeTitle(title: string): Uint8Array {
  const letters = new Uint8Array(MAX_TITLE_BYTES);
  return letters.subarray(0, new TextEncoder().encodeInto(title, letters).written);
}
