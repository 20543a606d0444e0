import { createBoxWriter } from './box-writer.ts';
import { writeDataHeader, writeFileType, writeMovieHeader } from './mp4-boxes.ts';
import { soundTrackBytes, writeSoundTrack, type SoundTrackOptions } from './mp4-sound-track.ts';
import { createSampleTable } from './sample-table.ts';
import type { FrameIndex, FrameRange } from './sound-index.ts';

/**
 * The start of an MP4 file (`ftyp`, `moov` and the header of `mdat`) that plays untouched ADTS bytes laid after it:
 * each sample points at one frame's payload, past ADTS header and tags. With a `range` it covers these frames, and
 * what follows it is the slice of the original that `byteRange` tells; without, the whole original. Media time is
 * frames counted. Throws a RangeError where frames are not of one sampling rate (see `rateRuns`) or not there.
 */
export function mp4Header(index: FrameIndex, range?: FrameRange): Uint8Array<ArrayBuffer> {
  const table = createSampleTable(index, range);
  const capacity = soundTrackBytes(table);
  const writer = createBoxWriter(capacity);
  const options: SoundTrackOptions = { fileBytes: capacity + table.bytes };
  writeFileType(writer);
  const offsets = writer.box('moov', () => {
    writeMovieHeader(writer, { timescale: table.rate, ticks: table.ticks }, 1);
    return writeSoundTrack(writer, table, options);
  });
  writeDataHeader(writer, table.bytes);
  offsets.settle(writer.length);
  return writer.finish();
}
