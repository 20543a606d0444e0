import { beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '#utils/is-record.ts';
import { createRandom } from '../../../fixtures/random.ts';
import { createTestLibrary, type TestLibrary } from '../../import/importing.ts';
import { contentOf, lastReport, restore, richLibrary, type LibraryContent } from './restoring.ts';
import { backupOf, zipEntries, zipOf, type WrittenBackup } from './write-backup.ts';

let made: TestLibrary;
let backup: WrittenBackup;
let zip: Uint8Array<ArrayBuffer>;
let whole: LibraryContent;

beforeAll(async () => {
  made = await richLibrary();
  backup = await backupOf(made);
  zip = zipOf(backup);
  const library = createTestLibrary();
  await restore(library, zip);
  whole = await contentOf(library);
});

/** Where each entry's bytes are in the ZIP. */
function positionOf(path: string): { from: number; to: number } {
  const entry = zipEntries(backup).find(({ name }) => name === path);
  const { data = '' } = entry ?? {};
  const bytes = Buffer.from(data);
  const from = Buffer.from(zip).indexOf(bytes, Buffer.from(zip).indexOf(path) + path.length);
  return { from, to: from + bytes.length };
}

/** Where the texts are, and where the headers before them begin. */
function smallEntries(): { header: number; from: number; to: number }[] {
  return zipEntries(backup)
    .filter(({ data = '' }) => data.length < 4000)
    .map(({ name }) => {
      const { from, to } = positionOf(String(name));
      return { header: from - 30 - String(name).length, from, to };
    });
}

function flipped(at: number, bit = 0): Uint8Array<ArrayBuffer> {
  const bytes = zip.slice();
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
}

interface Restored {
  content: LibraryContent;
  named: string[];
}

async function restoreInto(bytes: Uint8Array<ArrayBuffer>): Promise<Restored> {
  const library = createTestLibrary();
  await restore(library, bytes);
  const { faults = [] } = (await lastReport(library)) ?? {};
  return { content: await contentOf(library), named: faults.map(({ name }) => name) };
}

/** What belongs to the files of these names is left out, in what was restored and in what should have been. */
function without(content: Readonly<Record<string, unknown>>, named: readonly string[]): unknown {
  const texts = named.join(' ');
  const lost = new Set(whole.recordings.map(({ spaceId }) => spaceId).filter((id) => texts.includes(id)));
  const isLost = (row: Record<string, unknown>): boolean =>
    lost.has(String(row['spaceId'] ?? row['home'])) ||
    (texts.includes('imports/') && 'counts' in row) ||
    (texts.includes('people.json') && 'key' in row);
  const kept = Object.entries(content).map(([store, rows]) => [
    store,
    Array.isArray(rows)
      ? rows
          .filter(isRecord)
          .filter((row) => !isLost(row))
          .map(timeless)
      : null,
  ]);
  return Object.fromEntries(kept);
}

/** Only the manifest says when a file beside the audio was imported. */
function timeless(row: Record<string, unknown>): Record<string, unknown> {
  return 'home' in row ? { ...row, importedAt: 0 } : row;
}

describe('one flipped byte', () => {
  const AT_RANDOM = 12;
  const NEAR_THE_END = 8;
  const random = createRandom(15);
  const anyOf = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  // The texts are small, and so are headers and the directory.
  const POSITIONS: [string, () => number[]][] = [
    ['anywhere', () => Array.from({ length: AT_RANDOM }, () => anyOf(0, zip.length))],
    ['in a text', () => smallEntries().map(({ from, to }) => anyOf(from, to))],
    ['in the header of a text', () => smallEntries().map(({ header, from }) => anyOf(header, from))],
    ['near the end', () => Array.from({ length: NEAR_THE_END }, () => anyOf(zip.length - 2000, zip.length))],
  ];

  it.each(POSITIONS)(
    '%s changes nothing, or is named with its file and costs nothing else',
    async (_, offsets) => {
      for (const at of offsets()) {
        const { content, named } = await restoreInto(flipped(at, at % 8));

        const others = named.filter((name) => !name.startsWith('manifest'));
        expect({ at, content: without(content, others) }).toEqual({ at, content: without(whole, others) });
        expect(others.length).toBeLessThanOrEqual(1);
        const isIdentical = JSON.stringify(content) === JSON.stringify(whole);
        expect({ at, isExplained: isIdentical || named.length > 0 }).toEqual({ at, isExplained: true });
      }
    },
  );

  it('in audio names the file, and keeps what can be heard of it', async () => {
    const path = backup.files.find(({ content }) => content?.['kind'] === 'audio')?.path ?? '';
    const { from } = positionOf(path);
    const library = createTestLibrary();

    const { counts } = await restore(library, flipped(from + 3000));

    expect(counts).toMatchObject({ new: 4, damaged: 1 });
    expect((await lastReport(library))?.faults).toEqual([{ name: path, code: 'damaged-file' }]);
    const again = await restore(library, zip);
    expect(again.counts.replaced).toBe(1);
    expect((await library.list()).every(({ state }) => state === 'complete')).toBe(true);
  });

  it('in the manifest restores everything by names and checksums', async () => {
    const { from } = positionOf('manifest.json');

    const { content, named } = await restoreInto(flipped(from + 200));

    expect(named).toEqual(['manifest.json']);
    expect(content.recordings).toEqual(whole.recordings);
    expect(content.edits).toEqual(whole.edits);
    expect(content.audio).toEqual(whole.audio);
  });
});

describe('a backup that is cut off', () => {
  it.each([0.4, 0.7, 0.95])('at %f restores what is whole, and names what is not', async (share) => {
    const { content, named } = await restoreInto(zip.slice(0, Math.floor(zip.length * share)));

    expect(content.edits).toEqual(whole.edits);
    expect(named.every((name) => backup.files.some(({ path }) => path === name))).toBe(true);
    const audio = content.recordings.filter(({ state }) => state === 'complete');
    const lost = named.filter((name) => name.includes('spaces_media/space-') && name.endsWith('.ts'));
    expect(audio.length + lost.length).toBe(4);
  });
});
