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
import { writeSampleDescription } from './sample-description.ts';
import type { SampleTable } from './sample-table.ts';

export const AUDIO_TRACK = 1;

export interface AudioTrackOptions {
  /** Number of the track that contains the chapters. */
  chapterTrack?: number | undefined;
  /** An upper bound of the file's length. */
  fileBytes: number;
}

/** An upper bound of the bytes of a track with this table. */
export function audioTrackBytes({ count, chunks, durations }: SampleTable): number {
  return FIXED_BYTES + count * 4 + chunks.length * 8 + durations.length * 8;
}

/** Writes the `trak` of the audio. Its offsets are resolved when the header's length is known. */
export function writeAudioTrack(
  writer: BoxWriter,
  table: SampleTable,
  { chapterTrack, fileBytes }: AudioTrackOptions,
): ChunkOffsets {
  const { rate, units } = table;
  return writer.box('trak', () => {
    writeTrackHeader(writer, { id: AUDIO_TRACK, isEnabled: true, isAudio: true, units });
    if (chapterTrack) writer.box('tref', () => writer.box('chap', () => writer.u32(chapterTrack)));
    return writer.box('mdia', () => {
      writeMediaHeader(writer, { timescale: rate, units });
      writeHandler(writer, 'soun');
      return writer.box('minf', () => {
        writer.fullBox('smhd', 0, 0, () => writer.u32(0));
        writeDataInformation(writer);
        return writer.box('stbl', () => {
          writeSamples(writer, table);
          return writeChunkOffsets(writer, table.chunks, fileBytes);
        });
      });
    });
  });
}

function writeSamples(writer: BoxWriter, table: SampleTable): void {
  const { count, durations, sizes } = table;
  writeSampleDescription(writer, table);
  writer.fullBox('stts', 0, 0, () => {
    writer.u32(durations.length);
    for (const { samples, units } of durations) writer.u32(samples, units);
  });
  writeSamplesPerChunk(writer, table);
  writer.fullBox('stsz', 0, 0, () => {
    writer.u32(0, count);
    writer.table(sizes, 32);
  });
}

function writeSamplesPerChunk(writer: BoxWriter, { count, chunks, samplesPerChunk }: SampleTable): void {
  const left = count - (chunks.length - 1) * samplesPerChunk;
  const description = 1;
  const entries = chunks.length > 1 ? [[1, samplesPerChunk, description]] : [];
  const endsOtherwise = entries.length === 0 || left !== samplesPerChunk;
  if (count > 0 && endsOtherwise) entries.push([chunks.length, left, description]);
  writer.fullBox('stsc', 0, 0, () => {
    writer.u32(entries.length);
    for (const entry of entries) writer.u32(...entry);
  });
}
