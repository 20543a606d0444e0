import { childBoxes, parseBox, type Box } from '#utils/audio/mp4/demux/boxes.ts';
import { kindOfTrack } from '#utils/audio/mp4/demux/strip-movie.ts';
import type { VideoDescription } from '#utils/audio/video/video.ts';

/** Offset of width and height in a sample entry of video. */
const SIZE_AT = 32;
const PATH = ['mdia', 'minf', 'stbl', 'stsd'];

/** The sample entry of a movie's first video track, as it is; undefined where there is none. */
export function videoEntry(movie: Uint8Array): Omit<VideoDescription, 'type'> | undefined {
  const whole = parseBox(movie, 0, movie.length);
  if (!whole) return undefined;
  const tracks = childBoxes(movie, whole.content, whole.end).filter(({ type }) => type === 'trak');
  const track = tracks.find((each) => kindOfTrack(movie, each) === 'vide');
  const table = track && descend(movie, track);
  // Version and flags, and how many entries there are, come before the first.
  const [first] = table ? childBoxes(movie, table.content + 8, table.end) : [];
  if (!first) return undefined;
  const entry = movie.slice(first.start, first.end);
  if (entry.length < SIZE_AT + 4) return undefined;
  const view = new DataView(entry.buffer);
  return { entry, width: view.getUint16(SIZE_AT), height: view.getUint16(SIZE_AT + 2) };
}

function descend(movie: Uint8Array, track: Box): Box | undefined {
  let found: Box | undefined = track;
  for (const type of PATH) {
    found = found && childBoxes(movie, found.content, found.end).find((box) => box.type === type);
  }
  return found;
}
