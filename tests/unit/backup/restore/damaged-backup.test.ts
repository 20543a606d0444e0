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
  it('anywhere changes nothing, or is named with its file and costs nothing else', async () => {
    const random = createRandom(15);
    const offsets = Array.from({ length: 12 }, () => Math.floor(random() * zip.length));
    // The texts are small, and so are headers and the directory.
    const small = zipEntries(backup).filter(({ data = '' }) => data.length < 4000);
    for (const { name } of small) {
      const { from, to } = positionOf(String(name));
      offsets.push(from + Math.floor(random() * (to - from)));
      offsets.push(from - 1 - Math.floor(random() * (30 + String(name).length)));
    }
    for (let i = 0; i < 8; i += 1) offsets.push(zip.length - 1 - Math.floor(random() * 2000));

    for (const at of offsets.filter((offset) => offset >= 0 && offset < zip.length)) {
      const { content, named } = await restoreInto(flipped(at, at % 8));

      const others = named.filter((name) => !name.startsWith('manifest'));
      expect({ at, content: without(content, others) }).toEqual({ at, content: without(whole, others) });
      expect(others.length).toBeLessThanOrEqual(1);
      const isIdentical = JSON.stringify(content) === JSON.stringify(whole);
      expect({ at, isExplained: isIdentical || named.length > 0 }).toEqual({ at, isExplained: true });
    }
  });

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
