import type { ClipCue, ClipScene } from './clip-scene.ts';

/** How long (seconds) a caption stays when nothing is said after it. */
const LINGER = 0.8;

/** Who speaks at `at` (seconds), by position. */
export function speakingAt({ speakers }: Pick<ClipScene, 'speakers'>, at: number): number[] {
  return speakers.flatMap(({ turns }, i) => (turns.some(({ from, to }) => from <= at && at < to) ? [i] : []));
}

/** The cue to show at `at`: of several the one that began last. It stays a moment where nothing follows. */
export function cueIndexAt(cues: readonly Pick<ClipCue, 'from' | 'to'>[], at: number): number {
  const i = cues.findLastIndex(({ from }) => from <= at);
  const last = cues[i];
  if (!last) return -1;
  if (at < last.to + LINGER) return i;
  return cues.findLastIndex(({ from, to }) => from <= at && at < to);
}

/** How loud it is at `at`, 0–1, as high as `loudest` is; between two values it is in between. */
export function levelAt({ perSecond, values }: ClipScene['levels'], at: number, loudest: number): number {
  const position = at * perSecond - 0.5;
  const first = Math.floor(position);
  const [a, b] = [values[first] ?? 0, values[first + 1] ?? 0];
  return Math.min(1, (a + (b - a) * (position - first)) / loudest);
}

/** Of 255. Where nothing is louder, bars are low. */
const QUIET = 24;

/** The level that nearly nothing exceeds: a single knock must not make all speech low. */
export function loudestOf({ values }: ClipScene['levels']): number {
  const ordered = values.toSorted();
  return Math.max(QUIET, ordered[Math.floor(ordered.length * 0.98)] ?? 0);
}
