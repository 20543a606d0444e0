import { childBoxes, invalidBoxes, type Box } from './boxes.ts';
import { MAX_BOX_DEPTH } from './bounds.ts';
import { checkTable } from './check-tables.ts';

/** Boxes that contain others. With headers and tables they are all that is needed to find a movie's audio. */
const PARENTS = new Set(['trak', 'mdia', 'minf', 'stbl', 'mvex']);
const HEADERS = ['mvhd', 'tkhd', 'mdhd', 'hdlr', 'trex'];
const TABLES = ['stsd', 'stts', 'stsc', 'stsz', 'stz2', 'stco', 'co64'];
const NEEDED = new Set([...PARENTS, ...HEADERS, ...TABLES]);

/**
 * Reduces a movie box (`moov`) in place: what is not needed, above all tracks other than audio, becomes free space of
 * the same size. Throws `unknown-audio` where the rest states what it does not contain.
 */
export function stripMovie(movie: Uint8Array, { content, end }: Box): void {
  const free = ({ start }: Box): void => movie.set(new TextEncoder().encode('free'), start + 4);

  function visit(from: number, to: number, depth: number): void {
    if (depth > MAX_BOX_DEPTH) throw invalidBoxes('they are nested too deeply');
    for (const box of childBoxes(movie, from, to)) {
      const isNeeded = NEEDED.has(box.type) && (box.type !== 'trak' || isAudioTrack(movie, box));
      if (!isNeeded) free(box);
      else if (PARENTS.has(box.type)) visit(box.content, box.end, depth + 1);
      else checkTable(movie, box);
    }
  }

  visit(content, end, 0);
}

function isAudioTrack(movie: Uint8Array, track: Box): boolean {
  const media = childBoxes(movie, track.content, track.end).find(({ type }) => type === 'mdia');
  const handlers = media && childBoxes(movie, media.content, media.end).filter(({ type }) => type === 'hdlr');
  const [handler] = handlers ?? [];
  if (!handler) return false;
  const kind = movie.subarray(handler.content + 8, Math.min(handler.content + 12, handler.end));
  return String.fromCharCode(...kind) === 'soun';
}
