import { concatBytes } from '#utils/concat-bytes.ts';
import { SAMPLES_PER_BLOCK, type FrameConfiguration } from '#utils/audio/adts/adts-header.ts';
import { createBoxWriter, type BoxWriter } from './box-writer.ts';
import { FIXED_BYTES, writeDataHeader, writeMovieHeader } from './mp4-boxes.ts';
import { AUDIO_TRACK, writeAudioTrack } from './audio-track.ts';
import type { SampleTable } from './sample-table.ts';

/** Flags of `tfhd`: one duration for all samples, and offsets from the fragment's own start. */
const SAMPLE_DURATION = 0x8;
const FROM_FRAGMENT = 0x20000;
/** Flags of `trun`: the offset of the payloads, and the size of each. */
const DATA_OFFSET = 0x1;
const SAMPLE_SIZES = 0x200;

/** The start of a fragmented MP4 (ISO/IEC 14496-12, 8.8) for frames of one configuration: only their description. */
export function mp4Init(run: FrameConfiguration): Uint8Array<ArrayBuffer> {
  const writer = createBoxWriter(FIXED_BYTES);
  writer.box('ftyp', () => {
    writer.text('iso5');
    writer.u32(0x200);
    writer.text('iso5mp41');
  });
  writer.box('moov', () => {
    writeMovieHeader(writer, { timescale: run.rate, units: 0 }, 1);
    writeAudioTrack(writer, emptyTable(run), { fileBytes: 0 });
    writer.box('mvex', () => {
      writer.fullBox('trex', 0, 0, () => writer.u32(AUDIO_TRACK, 1, 0, 0, 0));
    });
  });
  return writer.finish();
}

function emptyTable({ rate, channels, objectType }: FrameConfiguration): SampleTable {
  return {
    rate,
    channels,
    objectType,
    count: 0,
    units: 0,
    durations: [],
    bytes: 0,
    sizes: new Uint16Array(),
    chunks: new Float64Array(),
    samplesPerChunk: 1,
  };
}

/** Frames as one fragment. `first`: how many frames of this configuration come before them. */
export function mp4Fragment(
  run: FrameConfiguration,
  first: number,
  payloads: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const bytes = payloads.reduce((sum, { length }) => sum + length, 0);
  const units = run.blocks * SAMPLES_PER_BLOCK;
  const head = writeHead(first * units, units, payloads, 0);
  // The payloads begin after this head and the header of `mdat`.
  const header = writeHead(first * units, units, payloads, head.length + 8);
  const dataHeader = createBoxWriter(8);
  writeDataHeader(dataHeader, bytes);
  return concatBytes([header, dataHeader.finish(), ...payloads]);
}

function writeHead(
  start: number,
  units: number,
  payloads: readonly Uint8Array[],
  dataOffset: number,
): Uint8Array {
  const writer: BoxWriter = createBoxWriter(FIXED_BYTES + payloads.length * 4);
  writer.box('moof', () => {
    writer.fullBox('mfhd', 0, 0, () => writer.u32(1));
    writer.box('traf', () => {
      writer.fullBox('tfhd', 0, SAMPLE_DURATION | FROM_FRAGMENT, () => writer.u32(AUDIO_TRACK, units));
      writer.fullBox('tfdt', 1, 0, () => writer.u64(start));
      writer.fullBox('trun', 0, DATA_OFFSET | SAMPLE_SIZES, () => {
        writer.u32(payloads.length, dataOffset);
        for (const { length } of payloads) writer.u32(length);
      });
    });
  });
  return writer.finish();
}
