import { LANE_CELLS } from '#utils/library/index.ts';
import { dominantRuns } from './dominant-runs.ts';

/** How many speakers have a hue of their own. */
export const SPEAKER_HUES = 8;

/** What a ring is drawn from: a recording has all of it. */
export interface RingSource {
  /** For each speaker, host first, their share (0–255) of each of `LANE_CELLS` equal ranges of the recording. */
  lanes: readonly Uint8Array[];
  /** How loud each of these ranges is, 0–255. */
  loudness?: Uint8Array | undefined;
}

/** All arcs of one hue, as one filled path. */
export interface RingPath {
  hue: number | 'rest';
  d: string;
}

/** The side of the square box that the paths are drawn in. */
export const RING_SIZE = 44;

const CENTRE = RING_SIZE / 2;
const OUTER = 21;
const INNER = 15;
/** Where the band of a single speaker is quietest. */
const QUIET = 16.5;
/** The space between two arcs, in cells: a turn shorter than this would not be seen at all. */
const GAP = 0.35;

const drawn = new WeakMap<readonly Uint8Array[], RingPath[]>();

/**
 * The timeline of a recording bent into a circle that begins at the top and runs clockwise: one path for each hue. With
 * one speaker the band is as broad as the audio is loud. Kept for as long as the recording's `lanes` are.
 */
export function ringPaths({ lanes, loudness }: RingSource): RingPath[] {
  const known = drawn.get(lanes);
  if (known) return known;
  const paths = lanes.length === 1 && loudness ? [loudBand(loudness)] : arcs(lanes);
  drawn.set(lanes, paths);
  return paths;
}

function arcs(lanes: readonly Uint8Array[]): RingPath[] {
  const byHue = new Map<RingPath['hue'], string>();
  for (const { speaker, from, length } of dominantRuns(lanes)) {
    const hue = speaker < SPEAKER_HUES ? speaker + 1 : 'rest';
    const arc = arcPath(from, from + Math.max(length - GAP, GAP));
    byHue.set(hue, (byHue.get(hue) ?? '') + arc);
  }
  return Array.from(byHue, ([hue, d]) => ({ hue, d }));
}

/** A closed band from cell `from` to cell `to`. */
function arcPath(from: number, to: number): string {
  const large = to - from > LANE_CELLS / 2 ? 1 : 0;
  const [start, end] = [arcPoint(from, OUTER), arcPoint(to, OUTER)];
  const [back, close] = [arcPoint(to, INNER), arcPoint(from, INNER)];
  return `M${start}A${OUTER} ${OUTER} 0 ${large} 1 ${end}L${back}A${INNER} ${INNER} 0 ${large} 0 ${close}Z`;
}

/** Arcs begin and end at a few hundred points, and a list shows thousands of arcs at once. */
const arcPoints = new Map<number, string>();

function arcPoint(cell: number, radius: number): string {
  const key = radius * 10_000 + Math.round(cell * 100);
  const known = arcPoints.get(key) ?? point(cell, radius);
  arcPoints.set(key, known);
  return known;
}

/** One band around the circle whose outer edge follows the loudness. */
function loudBand(loudness: Uint8Array): RingPath {
  const loudest = Math.max(1, ...loudness);
  const edge = Array.from(loudness, (level, cell) =>
    point((cell + 0.5) * (LANE_CELLS / loudness.length), QUIET + ((OUTER - QUIET) * level) / loudest),
  );
  const [right, left] = [point(LANE_CELLS / 4, INNER), point((LANE_CELLS * 3) / 4, INNER)];
  const hole = `M${right}A${INNER} ${INNER} 0 0 0 ${left}A${INNER} ${INNER} 0 0 0 ${right}Z`;
  return { hue: 1, d: `M${edge.join('L')}Z${hole}` };
}

function point(cell: number, radius: number): string {
  const angle = (cell / LANE_CELLS) * 2 * Math.PI;
  return `${round(CENTRE + radius * Math.sin(angle))} ${round(CENTRE - radius * Math.cos(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
