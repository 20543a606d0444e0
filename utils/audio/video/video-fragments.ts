import { concatBytes } from '#utils/concat-bytes.ts';
import { createBoxWriter } from '#utils/audio/mp4/mux/box-writer.ts';
import {
  FIXED_BYTES,
  writeDataHeader,
  writeDataInformation,
  writeHandler,
  writeMediaHeader,
  writeMovieHeader,
  writeTrackHeader,
} from '#utils/audio/mp4/mux/mp4-boxes.ts';
import type { VideoDescription, VideoFrame } from './video.ts';

/** Units per second of the times of video: those of MPEG-TS. */
export const VIDEO_HZ = 90_000;
const TRACK = 1;
const FROM_FRAGMENT = 0x20000;
/** Flags of `trun`: the offset of the payloads; duration, size, flags and composition time of each frame. */
const ALL_FIELDS = 0x1 | 0x100 | 0x200 | 0x400 | 0x800;
const KEY = 0x02000000;
const NOT_KEY = 0x01010000;

/** The start of a fragmented MP4 (ISO/IEC 14496-12, 8.8) with one track of video: only its description. */
export function videoInit({ entry, width, height }: VideoDescription): Uint8Array<ArrayBuffer> {
  const writer = createBoxWriter(FIXED_BYTES + entry.length);
  const timing = { timescale: VIDEO_HZ, units: 0 };
  writer.box('ftyp', () => {
    writer.text('iso5');
    writer.u32(0x200);
    writer.text('iso5mp41');
  });
  writer.box('moov', () => {
    writeMovieHeader(writer, timing, 1);
    writer.box('trak', () => {
      const size = { width, height };
      writeTrackHeader(writer, { id: TRACK, isEnabled: true, isAudio: false, units: 0, size });
      writer.box('mdia', () => {
        writeMediaHeader(writer, timing);
        writeHandler(writer, 'vide');
        writer.box('minf', () => {
          writer.fullBox('vmhd', 0, 1, () => writer.zeros(8));
          writeDataInformation(writer);
          writer.box('stbl', () => {
            writer.fullBox('stsd', 0, 0, () => {
              writer.u32(1);
              writer.bytes(entry);
            });
            for (const table of ['stts', 'stsc', 'stco']) writer.fullBox(table, 0, 0, () => writer.u32(0));
            writer.fullBox('stsz', 0, 0, () => writer.u32(0, 0));
          });
        });
      });
    });
    writer.box('mvex', () => {
      writer.fullBox('trex', 0, 0, () => writer.u32(TRACK, 1, 0, 0, 0));
    });
  });
  return writer.finish();
}

/** Where a fragment is on the time line, in units. */
export interface VideoSpan {
  /** The fragment lasts until here, so that its last frame stays until the next one. */
  until: number;
  /** When its first frame is decoded, at the earliest: where the fragment before ends, if this one needs that one. */
  notBefore: number;
}

/**
 * Frames as one fragment. Times before 0, which browsers refuse, become the first units of all. Decoding times are those
 * of showing, in order: browsers need them only to rise.
 */
export function videoFragment(
  frames: readonly VideoFrame[],
  { until, notBefore }: VideoSpan,
): Uint8Array<ArrayBuffer> {
  const shown = frames.map(({ at }) => Math.round(at * VIDEO_HZ));
  const order = shown.toSorted((a, b) => a - b).map((at, rank) => Math.max(at, rank));
  const rankOf = ranks(shown);
  const decoded: number[] = [];
  for (const at of order) decoded.push(Math.max(at, notBefore, (decoded.at(-1) ?? -1) + 1));
  const samples = frames.map(({ data, isKey }, i) => {
    const at = decoded[i] ?? 0;
    const units = (decoded[i + 1] ?? Math.max(until, at + 1)) - at;
    return { bytes: data.length, isKey, units, shift: (order[rankOf[i] ?? 0] ?? 0) - at };
  });
  const [first = 0] = decoded;
  const head = writeHead(first, samples, 0);
  const header = writeHead(first, samples, head.length + 8);
  const dataHeader = createBoxWriter(16);
  writeDataHeader(
    dataHeader,
    frames.reduce((sum, { data }) => sum + data.length, 0),
  );
  return concatBytes([header, dataHeader.finish(), ...frames.map(({ data }) => data)]);
}

/** The position of each value among all of them in order. */
function ranks(values: readonly number[]): number[] {
  const result: number[] = [];
  const byValue = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  byValue.forEach(({ i }, rank) => {
    result[i] = rank;
  });
  return result;
}

interface Sample {
  bytes: number;
  isKey: boolean;
  /** Until the next one is decoded. */
  units: number;
  /** From decoding to showing. */
  shift: number;
}

function writeHead(start: number, samples: readonly Sample[], dataOffset: number): Uint8Array {
  const writer = createBoxWriter(FIXED_BYTES + samples.length * 16);
  writer.box('moof', () => {
    writer.fullBox('mfhd', 0, 0, () => writer.u32(1));
    writer.box('traf', () => {
      writer.fullBox('tfhd', 0, FROM_FRAGMENT, () => writer.u32(TRACK));
      writer.fullBox('tfdt', 1, 0, () => writer.u64(start));
      // Version 1: the shift may be negative.
      writer.fullBox('trun', 1, ALL_FIELDS, () => {
        writer.u32(samples.length, dataOffset);
        for (const { units, bytes, isKey, shift } of samples)
          writer.u32(units, bytes, isKey ? KEY : NOT_KEY, shift >>> 0);
      });
    });
  });
  return writer.finish();
}
