import { LOUDNESS_PER_SECOND } from '#utils/audio/adts/audio-index.ts';

interface PartLoudness {
  loudness?: Uint8Array;
  /** Seconds */
  duration: number;
}

/**
 * About how loud a recording is, 0–255, `LOUDNESS_PER_SECOND` times a second, from the parts that follow each other in it.
 * Undefined where none of them knows.
 */
export function joinLoudness(parts: readonly PartLoudness[]): Uint8Array | undefined {
  if (parts.every(({ loudness }) => loudness === undefined)) return undefined;
  const total = parts.reduce((sum, { duration }) => sum + duration, 0);
  const joined = new Uint8Array(Math.ceil(total * LOUDNESS_PER_SECOND));
  let start = 0;
  for (const { loudness, duration } of parts) {
    const at = Math.floor(start * LOUDNESS_PER_SECOND);
    if (loudness) joined.set(loudness.subarray(0, joined.length - at), at);
    start += duration;
  }
  return joined;
}

/** How loud each of `cells` equal ranges is on average: the loudest one is 255, and silence 0. */
export function miniatureLoudness(loudness: Uint8Array, cells: number): Uint8Array {
  const means = Array.from({ length: cells }, (_, cell) => {
    const from = Math.floor((cell * loudness.length) / cells);
    const range = loudness.subarray(
      from,
      Math.max(from + 1, Math.floor(((cell + 1) * loudness.length) / cells)),
    );
    return range.reduce((sum, value) => sum + value, 0) / Math.max(1, range.length);
  });
  const loudest = Math.max(...means);
  return Uint8Array.from(means, (mean) => (loudest > 0 ? Math.round((mean / loudest) * 255) : 0));
}
