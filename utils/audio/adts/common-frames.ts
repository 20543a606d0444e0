/** Frames in a row that have the same sizes in two copies: `count` from frame `a` of one and frame `b` of the other. */
export interface CommonRun {
  a: number;
  b: number;
  count: number;
}

/** Frames in a row that must agree: sizes of fewer agree by chance. Of a shorter copy, all. */
const WINDOW = 16;

/** Up to so many frames every window is looked up; of longer copies every sixteenth, which still finds any long run. */
const MAX_FRAMES_IN_FULL = 10_000;

/** Each is searched for what a copy lacks or has in addition: a damaged one has some. */
const MAX_BOXES = 256;

/** Two copies, `a` the shorter one, and what finds windows of `a` in `b`. */
interface Search {
  a: Uint16Array;
  b: Uint16Array;
  /** Frames. */
  window: number;
  /** Of each window of `a`. */
  hashes: Int32Array;
  /** Where windows of each hash begin in `b`. */
  positions: Map<number, number[]>;
}

/** The frames of one copy and those of the other that are still to be compared. */
interface Box {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/**
 * The runs of frames, in order, that two copies of a recording have in common, by the sizes of their frames: those on the
 * diagonal of the longest one, then the same for what is between them. Copies of the same audio may lack frames at their
 * ends or in between; other audio has next to none in common.
 */
export function commonFrames(a: Uint16Array, b: Uint16Array): CommonRun[] {
  if (a.length > b.length) {
    const swapped = commonFrames(b, a).map((run) => ({ a: run.b, b: run.a, count: run.count }));
    return swapped.sort(byStart);
  }
  const window = Math.min(WINDOW, a.length);
  const search = { a, b, window, hashes: hashesOf(a, window), positions: positionsIn(b, window) };
  const found: CommonRun[] = [];
  const boxes: Box[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  let searched = 0;
  for (let box = boxes.pop(); box && searched < MAX_BOXES; box = boxes.pop()) {
    searched += 1;
    const runs = bestRuns(search, box);
    if (runs.length === 0) continue;
    found.push(...runs);
    boxes.push(...boxesBetween(box, runs).filter((each) => canHoldRun(each, window)));
  }
  return found.sort(byStart);
}

const byStart = (first: CommonRun, second: CommonRun): number => first.a - second.a;

function boxesBetween({ fromA, toA, fromB, toB }: Box, runs: readonly CommonRun[]): Box[] {
  const starts = [{ a: fromA, b: fromB }, ...runs.map(({ a, b, count }) => ({ a: a + count, b: b + count }))];
  const ends = [...runs, { a: toA, b: toB }];
  return starts.map((start, i) => ({
    fromA: start.a,
    toA: ends[i]?.a ?? toA,
    fromB: start.b,
    toB: ends[i]?.b ?? toB,
  }));
}

function canHoldRun({ fromA, toA, fromB, toB }: Box, window: number): boolean {
  return Math.min(toA - fromA, toB - fromB) >= window;
}

/** How many frames the runs have. */
export function countOf(runs: readonly CommonRun[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** How many diagonals are tried: repeated audio has several. */
const MAX_DIAGONALS = 8;

/** By how many frames `b` is ahead where windows agree; the most frequent first. */
function diagonalsIn({ window, hashes, positions }: Search, { fromA, toA, fromB, toB }: Box): number[] {
  const votes = new Map<number, number>();
  for (let i = fromA; i + window <= toA; i += 1) {
    for (const j of positions.get(hashes[i] ?? 0) ?? []) {
      if (j < fromB || j + window > toB) continue;
      votes.set(j - i, (votes.get(j - i) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort(([, first], [, second]) => second - first)
    .slice(0, MAX_DIAGONALS)
    .map(([ahead]) => ahead);
}

/** All runs on that diagonal which has the longest one; none if none is as long as a window. */
function bestRuns(search: Search, box: Box): CommonRun[] {
  const candidates = diagonalsIn(search, box).map((ahead) => runsOn(search, box, ahead));
  const longestOf = (runs: readonly CommonRun[]): number => Math.max(0, ...runs.map(({ count }) => count));
  return candidates.reduce<CommonRun[]>(
    (best, runs) => (longestOf(runs) > longestOf(best) ? runs : best),
    [],
  );
}

function runsOn({ a, b, window }: Search, { fromA, toA, fromB, toB }: Box, ahead: number): CommonRun[] {
  const runs: CommonRun[] = [];
  const end = Math.min(toA, toB - ahead);
  let start = Math.max(fromA, fromB - ahead);
  for (let i = start; i <= end; i += 1) {
    if (i < end && a[i] === b[i + ahead]) continue;
    if (i > start && i - start >= window) runs.push({ a: start, b: start + ahead, count: i - start });
    start = i + 1;
  }
  return runs;
}

/** Windows of one size each occur everywhere; so many positions of them are enough. */
const MAX_POSITIONS = 64;

/** Where windows are. Of a long copy those that begin at every sixteenth frame: a run of twice the window has one of them. */
function positionsIn(sizes: Uint16Array, window: number): Map<number, number[]> {
  const hashes = hashesOf(sizes, window);
  const step = sizes.length > MAX_FRAMES_IN_FULL ? window : 1;
  const positions = new Map<number, number[]>();
  for (let at = 0; at < hashes.length; at += step) {
    const hash = hashes[at] ?? 0;
    const known = positions.get(hash) ?? [];
    if (known.length === 0) positions.set(hash, known);
    if (known.length < MAX_POSITIONS) known.push(at);
  }
  return positions;
}

const BASE = 0x01000193;

/** A hash of the window that begins at each frame, each made from the one before. */
function hashesOf(sizes: Uint16Array, window: number): Int32Array {
  if (window === 0) return new Int32Array();
  const hashes = new Int32Array(Math.max(0, sizes.length - window + 1));
  let top = 1;
  for (let i = 1; i < window; i += 1) top = Math.imul(top, BASE);
  let hash = 0;
  for (let i = 0; i < sizes.length; i += 1) {
    if (i >= window) hash = (hash - Math.imul(sizes[i - window] ?? 0, top)) | 0;
    hash = (Math.imul(hash, BASE) + (sizes[i] ?? 0)) | 0;
    if (i >= window - 1) hashes[i - window + 1] = hash;
  }
  return hashes;
}
