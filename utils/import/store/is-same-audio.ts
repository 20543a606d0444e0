import { commonFrames, countOf, readFrames, type CommonRun } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { AudioPart, LibraryWriter } from '#utils/library/index.ts';

/** The share of the shorter copy's frames that must be in the other one, too. */
const MIN_SHARE = 0.9;

/** How many of these frames are compared byte by byte: frames of other audio may have the same sizes. */
const SAMPLES = 48;

/** The share of them that must be equal: of other audio hardly any is, while some frames of a damaged copy are not whole. */
const MIN_EQUAL = 0.75;

/**
 * Whether two copies have the same audio, at least nine tenths of the shorter one: damage and missing ends aside. Compares
 * the sizes of all frames, and the bytes of some.
 */
export async function isSameAudio(
  a: readonly AudioPart[],
  b: readonly AudioPart[],
  library: Pick<LibraryWriter, 'readBytes'>,
): Promise<boolean> {
  const [first, second] = [sizesOf(a), sizesOf(b)];
  const runs = commonFrames(first, second);
  if (countOf(runs) < MIN_SHARE * Math.min(first.length, second.length)) return false;
  let equal = 0;
  let compared = 0;
  for (const [i, j] of samplesOf(runs)) {
    const pair = await Promise.all([readFrame(a, i, library), readFrame(b, j, library)]);
    if (!pair[0] || !pair[1]) continue;
    compared += 1;
    if (isSameBytes(pair[0], pair[1])) equal += 1;
  }
  return equal >= MIN_EQUAL * compared;
}

function sizesOf(parts: readonly AudioPart[]): Uint16Array {
  const sizes = new Uint16Array(parts.reduce((sum, { index }) => sum + index.frames.length, 0));
  let at = 0;
  for (const { index } of parts) {
    sizes.set(index.frames, at);
    at += index.frames.length;
  }
  return sizes;
}

/** Pairs of frames, evenly over all runs. */
function samplesOf(runs: readonly CommonRun[]): [number, number][] {
  const step = Math.max(1, countOf(runs) / SAMPLES);
  const samples: [number, number][] = [];
  let next = 0;
  let passed = 0;
  for (const { a, b, count } of runs) {
    for (; next < passed + count; next += step) {
      const at = Math.floor(next - passed);
      samples.push([a + at, b + at]);
    }
    passed += count;
  }
  return samples;
}

/** The payload of a frame, numbered over all parts. Undefined if the browser has lost its bytes. */
async function readFrame(
  parts: readonly AudioPart[],
  frame: number,
  library: Pick<LibraryWriter, 'readBytes'>,
): Promise<Uint8Array | undefined> {
  let from = frame;
  for (const { index, bytesId } of parts) {
    if (from >= index.frames.length) {
      from -= index.frames.length;
      continue;
    }
    try {
      const bytes = await library.readBytes(bytesId);
      for await (const [payload] of readFrames({ index, from, to: from + 1 }, bytes)) return payload;
    } catch (error) {
      if (codeOf(error) !== 'lost') throw error;
    }
    return undefined;
  }
  return undefined;
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
