/** How loud a recording is, 0–255, `perSecond` times a second. */
interface Track {
  perSecond: number;
  values: Uint8Array;
}

/** Of the usual loudness: what is quieter is no voice. */
const QUIET = 0.18;
/** Seconds. Between words it is quiet for less. */
const MIN_PAUSE = 0.3;

/** The middles (seconds) of the moments in which nobody speaks, ascending: where a clip can be cut without cutting a word. */
export function pausesOf({ perSecond, values }: Track): Float64Array {
  // Of a track with one value a second, a pause would not be seen.
  if (perSecond * MIN_PAUSE < 2) return new Float64Array();
  const threshold = usualLoudness(values) * QUIET;
  const pauses: number[] = [];
  let start = -1;
  for (let i = 0; i <= values.length; i += 1) {
    const isQuiet = i < values.length && (values[i] ?? 0) <= threshold;
    if (isQuiet && start < 0) start = i;
    if (isQuiet || start < 0) continue;
    if (i - start >= perSecond * MIN_PAUSE) pauses.push((start + i) / 2 / perSecond);
    start = -1;
  }
  return Float64Array.from(pauses);
}

/** The loudness that half of what is heard exceeds. */
function usualLoudness(values: Uint8Array): number {
  const counts = new Uint32Array(256);
  let heard = 0;
  for (const value of values) {
    if (value === 0) continue;
    counts[value] = (counts[value] ?? 0) + 1;
    heard += 1;
  }
  let below = 0;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    if (below * 2 >= heard) return value;
  }
  return 0;
}

/** Two ascending lists as one. */
export function mergeEdges(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all.sort();
}

/** The next edge (seconds) after or before a position; undefined where there is none. */
export function neighbouringEdge(edges: Float64Array, position: number, step: 1 | -1): number | undefined {
  // So that an edge is not its own neighbour.
  const beyond = position + step * 0.01;
  return step === 1 ? edges.find((edge) => edge > beyond) : edges.findLast((edge) => edge < beyond);
}
