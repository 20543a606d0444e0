import type { BoxWriter } from './box-writer.ts';

/** An upper bound of the bytes of all boxes other than tables and texts. */
export const FIXED_BYTES = 4096;
const MAX_UINT32 = 2 ** 32 - 1;
const UNITY_MATRIX = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];

/** `ftyp`: an MPEG-4 audio file, named as Apple's programs do. */
export function writeFileType(writer: BoxWriter): void {
  writer.box('ftyp', () => {
    writer.text('M4A ');
    writer.u32(0x200);
    writer.text('M4A mp42isom');
  });
}

export interface Timing {
  /** Units per second. */
  timescale: number;
  /** Duration in these units. */
  units: number;
}

export function writeMovieHeader(writer: BoxWriter, { timescale, units }: Timing, tracks: number): void {
  const isLong = units > MAX_UINT32;
  writer.fullBox('mvhd', isLong ? 1 : 0, 0, () => {
    writeTimes(writer, isLong);
    writer.u32(timescale);
    writeDuration(writer, units, isLong);
    writer.u32(0x10000);
    writer.u16(0x100);
    writer.zeros(10);
    writer.u32(...UNITY_MATRIX);
    writer.zeros(24);
    writer.u32(tracks + 1);
  });
}

export interface TrackHeader {
  id: number;
  /** Whether the track is played, instead of only being referred to. */
  isEnabled: boolean;
  isAudio: boolean;
  /** Duration in the movie's units. */
  units: number;
  /** Of video, in pixels. */
  size?: { width: number; height: number };
}

export function writeTrackHeader(writer: BoxWriter, header: TrackHeader): void {
  const { id, isEnabled, isAudio, units, size = { width: 0, height: 0 } } = header;
  const isLong = units > MAX_UINT32;
  const inMovie = 2;
  writer.fullBox('tkhd', isLong ? 1 : 0, inMovie | Number(isEnabled), () => {
    writeTimes(writer, isLong);
    writer.u32(id, 0);
    writeDuration(writer, units, isLong);
    writer.zeros(12);
    writer.u16(isAudio ? 0x100 : 0, 0);
    writer.u32(...UNITY_MATRIX);
    writer.u32(size.width * 0x10000, size.height * 0x10000);
  });
}

export function writeMediaHeader(writer: BoxWriter, { timescale, units }: Timing): void {
  const isLong = units > MAX_UINT32;
  const undetermined = 0x55c4;
  writer.fullBox('mdhd', isLong ? 1 : 0, 0, () => {
    writeTimes(writer, isLong);
    writer.u32(timescale);
    writeDuration(writer, units, isLong);
    writer.u16(undetermined, 0);
  });
}

export function writeHandler(writer: BoxWriter, type: 'soun' | 'text' | 'vide'): void {
  writer.fullBox('hdlr', 0, 0, () => {
    writer.u32(0);
    writer.text(type);
    writer.zeros(13);
  });
}

/** `dinf`: the samples are in this file. */
export function writeDataInformation(writer: BoxWriter): void {
  const inThisFile = 1;
  writer.box('dinf', () =>
    writer.fullBox('dref', 0, 0, () => {
      writer.u32(1);
      writer.fullBox('url ', 0, inThisFile, () => writer.u32());
    }),
  );
}

/** Chunk offsets, which count from the start of the data until that is known. */
export interface ChunkOffsets {
  /** Adds the position of the data in the file. */
  resolve(dataStart: number): void;
}

/** `stco`, or `co64` where `end` (an upper bound of the file's length) does not fit into 32 bits. */
export function writeChunkOffsets(writer: BoxWriter, offsets: ArrayLike<number>, end: number): ChunkOffsets {
  const bits = end > MAX_UINT32 ? 64 : 32;
  const start = writer.fullBox(bits === 64 ? 'co64' : 'stco', 0, 0, () => {
    writer.u32(offsets.length);
    const first = writer.length;
    writer.table(offsets, bits);
    return first;
  });
  return { resolve: (dataStart) => writer.shift(start, offsets.length, bits, dataStart) };
}

/** The header of `mdat`, which `bytes` bytes of data follow. */
export function writeDataHeader(writer: BoxWriter, bytes: number): void {
  const isLong = bytes + 8 > MAX_UINT32;
  writer.u32(isLong ? 1 : bytes + 8);
  writer.text('mdat');
  if (isLong) writer.u64(bytes + 16);
}

/** Times of creation and change are left out, so that equal audio gives equal bytes. */
function writeTimes(writer: BoxWriter, isLong: boolean): void {
  writer.zeros(isLong ? 16 : 8);
}

function writeDuration(writer: BoxWriter, units: number, isLong: boolean): void {
  if (isLong) writer.u64(units);
  else writer.u32(units);
}
