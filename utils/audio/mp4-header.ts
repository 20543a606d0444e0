import { createBoxWriter, type BoxWriter } from './box-writer.ts';
import { createSampleTable, type SampleTable } from './sample-table.ts';
import { writeSampleDescription } from './sample-description.ts';
import type { FrameIndex, FrameRange } from './sound-index.ts';

/** Boxes other than the sample tables take less than this. */
const FIXED_BYTES = 1024;
const BYTES_PER_SAMPLE = 12;
const BYTES_PER_DURATION = 8;
const MOST_32_BIT = 2 ** 32 - 1;
const UNITY_MATRIX = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];

/**
 * The start of an MP4 file (`ftyp`, `moov` and the header of `mdat`) that plays untouched ADTS bytes laid after it:
 * each sample points at one frame's payload, past ADTS header and tags. With a `range` it covers these frames, and
 * what follows it is the slice of the original that `byteRange` tells; without, the whole original. Media time is
 * frames counted. Throws a RangeError where frames are not of one sampling rate (see `rateRuns`) or not there.
 */
export function mp4Header(index: FrameIndex, range?: FrameRange): Uint8Array<ArrayBuffer> {
  const table = createSampleTable(index, range);
  const writer = createBoxWriter(
    FIXED_BYTES + table.count * BYTES_PER_SAMPLE + table.durations.length * BYTES_PER_DURATION,
  );
  writer.box('ftyp', () => {
    writer.text('M4A ');
    writer.u32(0x200);
    writer.text('M4A mp42isom');
  });
  writeMovie(writer, table);
  writeDataHeader(writer, table.bytes);
  return writer.finish();
}

/** The `moov` box: all that is known of the frames; `more` writes what else belongs into it. */
export function writeMovie(writer: BoxWriter, table: SampleTable, more?: () => void): void {
  writer.box('moov', () => {
    writeMovieHeader(writer, table);
    writer.box('trak', () => {
      writeTrackHeader(writer, table);
      writer.box('mdia', () => writeMedia(writer, table));
    });
    more?.();
  });
}

function writeMovieHeader(writer: BoxWriter, { rate, ticks }: SampleTable): void {
  const isLong = ticks > MOST_32_BIT;
  writer.fullBox('mvhd', isLong ? 1 : 0, 0, () => {
    writeTimes(writer, isLong);
    writer.u32(rate);
    writeDuration(writer, ticks, isLong);
    writer.u32(0x10000);
    writer.u16(0x100);
    writer.zeros(10);
    writer.u32(...UNITY_MATRIX);
    writer.zeros(24);
    writer.u32(2);
  });
}

function writeTrackHeader(writer: BoxWriter, { ticks }: SampleTable): void {
  const isLong = ticks > MOST_32_BIT;
  const enabledInMovie = 3;
  writer.fullBox('tkhd', isLong ? 1 : 0, enabledInMovie, () => {
    writeTimes(writer, isLong);
    writer.u32(1, 0);
    writeDuration(writer, ticks, isLong);
    writer.zeros(12);
    writer.u16(0x100, 0);
    writer.u32(...UNITY_MATRIX);
    writer.zeros(8);
  });
}

function writeMedia(writer: BoxWriter, table: SampleTable): void {
  const isLong = table.ticks > MOST_32_BIT;
  const undetermined = 0x55c4;
  writer.fullBox('mdhd', isLong ? 1 : 0, 0, () => {
    writeTimes(writer, isLong);
    writer.u32(table.rate);
    writeDuration(writer, table.ticks, isLong);
    writer.u16(undetermined, 0);
  });
  writer.fullBox('hdlr', 0, 0, () => {
    writer.u32(0);
    writer.text('soun');
    writer.zeros(13);
  });
  writer.box('minf', () => {
    writer.fullBox('smhd', 0, 0, () => writer.u32(0));
    writer.box('dinf', () => writeDataReference(writer));
    writer.box('stbl', () => writeSampleTable(writer, table));
  });
}

function writeDataReference(writer: BoxWriter): void {
  const inThisFile = 1;
  writer.fullBox('dref', 0, 0, () => {
    writer.u32(1);
    writer.fullBox('url ', 0, inThisFile, () => writer.u32());
  });
}

/** The chunk offsets come last, because only then the header's own length is known. */
function writeSampleTable(writer: BoxWriter, table: SampleTable): void {
  const { count } = table;
  writeSampleDescription(writer, table);
  writer.fullBox('stts', 0, 0, () => {
    writer.u32(table.durations.length);
    for (const { samples, ticks } of table.durations) writer.u32(samples, ticks);
  });
  // ADTS headers lie between the payloads, so each is a chunk of its own.
  writer.fullBox('stsc', 0, 0, () => (count > 0 ? writer.u32(1, 1, 1, 1) : writer.u32(0)));
  writer.fullBox('stsz', 0, 0, () => {
    writer.u32(0, count);
    writer.table(table.sizes, 0, 32);
  });
  const isFar = writer.length + count * 8 + table.bytes > MOST_32_BIT - FIXED_BYTES;
  writer.fullBox(isFar ? 'co64' : 'stco', 0, 0, () => {
    writer.u32(count);
    const bits = isFar ? 64 : 32;
    const start = writer.length + (count * bits) / 8 + dataHeaderLength(table.bytes);
    writer.table(table.offsets, start, bits);
  });
}

function dataHeaderLength(bytes: number): number {
  return bytes + 8 > MOST_32_BIT ? 16 : 8;
}

function writeDataHeader(writer: BoxWriter, bytes: number): void {
  const length = dataHeaderLength(bytes);
  writer.u32(length === 16 ? 1 : bytes + length);
  writer.text('mdat');
  if (length === 16) writer.u64(bytes + length);
}

/** Times of creation and change: none, so that equal sound gives equal bytes. */
function writeTimes(writer: BoxWriter, isLong: boolean): void {
  writer.zeros(isLong ? 16 : 8);
}

function writeDuration(writer: BoxWriter, ticks: number, isLong: boolean): void {
  if (isLong) writer.u64(ticks);
  else writer.u32(ticks);
}
