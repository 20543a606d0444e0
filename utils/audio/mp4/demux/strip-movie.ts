import { childBoxes, invalidBoxes, type Box } from './boxes.ts';
import { MAX_BOX_DEPTH } from './bounds.ts';
import { checkTable } from './check-tables.ts';

/** Boxes that contain others. With headers and tables they are all that is needed to find a movie's audio. */
const PARENTS = new Set(['trak', 'mdia', 'minf', 'stbl', 'mvex']);
const HEADERS = ['mvhd', 'tkhd', 'mdhd', 'hdlr', 'trex'];
const TABLES = ['stsd', 'stts', 'stsc', 'stsz', 'stz2', 'stco', 'co64'];
const NEEDED = new Set([...PARENTS, ...HEADERS, ...TABLES]);
/** What video needs beside that: which frames are key frames, and when each is shown. */
const NEEDED_OF_VIDEO = new Set([...NEEDED, 'edts', 'elst', 'stss', 'ctts']);

/** What of a file is wanted: its audio, or its video with the audio that gives the time. */
export type Wanted = 'audio' | 'video';

/**
 * Reduces a movie box (`moov`) in place: what is not needed, above all tracks other than those, becomes free space of
 * the same size. Throws `unknown-audio` where the rest states what it does not contain.
 */
export function stripMovie(movie: Uint8Array, { content, end }: Box, wanted: Wanted = 'audio'): void {
  const needed = wanted === 'audio' ? NEEDED : NEEDED_OF_VIDEO;
  const tracks = wanted === 'audio' ? ['soun'] : ['soun', 'vide'];
  const free = ({ start }: Box): void => movie.set(new TextEncoder().encode('free'), start + 4);

  function visit(from: number, to: number, depth: number): void {
    if (depth > MAX_BOX_DEPTH) throw invalidBoxes('they are nested too deeply');
    for (const box of childBoxes(movie, from, to)) {
      const isNeeded =
        needed.has(box.type) && (box.type !== 'trak' || tracks.includes(kindOfTrack(movie, box)));
      if (!isNeeded) free(box);
      else if (PARENTS.has(box.type) || box.type === 'edts') visit(box.content, box.end, depth + 1);
      else checkTable(movie, box);
    }
  }

  visit(content, end, 0);
}

/** The kind of media that a track says it has, such as `soun`; empty where it does not say. */
export function kindOfTrack(movie: Uint8Array, track: Box): string {
  const media = childBoxes(movie, track.content, track.end).find(({ type }) => type === 'mdia');
  const boxes = media ? childBoxes(movie, media.content, media.end) : [];
  const handler = boxes.find(({ type }) => type === 'hdlr');
  if (!handler) return '';
  return String.fromCharCode(
    ...movie.subarray(handler.content + 8, Math.min(handler.content + 12, handler.end)),
  );
}
