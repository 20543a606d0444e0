import { describe, expect, it } from 'vitest';
import { codeOf } from '#utils/coded-error.ts';
import {
  readDirectory,
  salvageDirectory,
  streamEntry,
  type Bytes,
  type Directory,
  type Source,
} from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipFile } from '../../fixtures/zip/write-zip.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

const SEED = 20_260_725;
const ROUNDS = 400;
/** Far more than any of them needs, even on a busy machine. */
const BOUND_MS = 2000;
const ENDS = ['entries', 'truncated', 'unsupported-zip', 'not-a-zip', 'too-large'];

const random = createRandom(SEED);
const entries = [
  { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {}'.repeat(50), isDeflated: true },
  { name: 'data/spaces_media/space-1a_0.ts', data: randomBytes(random, 4000), isDeflated: true },
  { name: 'data/spaces_media/space-1b_0.ts', data: randomBytes(random, 4000) },
];
const FILES: ZipFile[] = [
  { entries },
  { entries: entries.map((entry) => ({ ...entry, isZip64: true })), isZip64: true },
  { entries: entries.map((entry) => ({ ...entry, descriptor: 'signed' as const })) },
];

const below = (limit: number): number => Math.floor(random() * limit);

/** Cuts the file, flips bits (half of the time in its directory), or swaps two ranges. */
function mutate(whole: Bytes): Bytes {
  const bytes = whole.slice();
  const kind = below(4);
  if (kind === 0) return bytes.slice(0, below(bytes.length));
  if (kind === 1) {
    const [from, to] = [below(bytes.length - 8), below(bytes.length - 8)];
    const swapped = bytes.slice(from, from + 8);
    bytes.copyWithin(from, to, to + 8);
    bytes.set(swapped, to);
    return bytes;
  }
  const start = kind === 2 ? 0 : bytes.length - 400;
  for (let flips = 1 + below(4); flips > 0; flips--) {
    const at = start + below(bytes.length - start);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }
  return bytes;
}

/** The result of reading everything: a code, or the number of bytes of all entries. */
async function readAll(bytes: Bytes, read: (source: Source) => Promise<Directory>): Promise<string | number> {
  const source = sourceOf(bytes);
  try {
    const directory = await read(source);
    let total = 0;
    for (let index = 0; index < directory.count; index++)
      total += await readOne(source, directory.entryOf(index));
    return total;
  } catch (error) {
    return codeOf(error) ?? Promise.reject(error);
  }
}

async function readOne(...[source, entry]: Parameters<typeof streamEntry>): Promise<number> {
  const stream = streamEntry(source, entry);
  try {
    for await (const chunk of stream) expect(chunk.length).toBeGreaterThan(0);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
  return stream.outcome.bytes;
}

const WAYS = [
  ['by its directory', readDirectory],
  ['by its local headers', salvageDirectory],
] as const;
const KINDS = WAYS.flatMap(([way, read]) =>
  FILES.map((file, kind) => [kind, way, writeZip(file), read] as const),
);

describe(`a damaged ZIP (seed ${SEED})`, () => {
  it.each(KINDS)('of kind %i, read %s, ends in entries or a code, soon', async (_kind, _way, whole, read) => {
    const intact = await readAll(whole, read);
    let damaged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const begin = performance.now();

      const result = await readAll(mutate(whole), read);

      if (result !== intact) damaged++;
      expect(performance.now() - begin, `round ${round}`).toBeLessThan(BOUND_MS);
      expect(ENDS).toContain(typeof result === 'number' ? 'entries' : result);
    }
    expect(damaged).toBeGreaterThan(ROUNDS / 8);
  });
});
