import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { openDiskSink } from '#utils/export/audio/disk-sink.ts';
import { exportCollection } from '#utils/export/collection/export-collection.ts';
import { uniqueNames } from '#utils/export/audio/unique-names.ts';
import type { CollectionItem, CollectionRequest } from '#utils/export/index.ts';
import { openDatabase } from '#utils/library/database.ts';
import type { Database } from '#utils/library/schema.ts';
import { stubPrivateFiles } from './private-files.ts';

let database: Database;
let files: Map<string, Uint8Array>;
let names = 0;

beforeEach(async () => {
  files = stubPrivateFiles();
  database = await openDatabase(`collection-${(names += 1)}`);
});

afterEach(() => vi.unstubAllGlobals());

async function storeAudio(spaceId: string, text: string): Promise<void> {
  const index = createAdtsIndexer().finish();
  await database.put('audio', { spaceId, part: 0, bytesId: spaceId, size: text.length, crc32: 0, index });
  await database.put('bytes', new Blob([text]), [spaceId, 0]);
}

const originals = (...spaceIds: string[]): CollectionItem[] =>
  spaceIds.map((spaceId) => ({ do: 'originals', spaceId }));

const textItem = (spaceId: string, name: string, text: string): CollectionItem => ({
  do: 'text',
  spaceId,
  file: { name, blob: new Blob([text]) },
});

function make(items: CollectionItem[], { bytes = 0, signal = new AbortController().signal } = {}) {
  const progress: number[] = [];
  const request: CollectionRequest = { name: 'all.zip', items, bytes };
  const options = {
    openSink: openDiskSink,
    signal,
    onProgress: (share: number) => void progress.push(share),
  };
  return { progress, made: exportCollection(database, request, options) };
}

async function contentsOf(zip: Blob): Promise<Record<string, string>> {
  const { files: entries } = await JSZip.loadAsync(await zip.arrayBuffer(), { checkCRC32: true });
  const texts = Object.values(entries).map(async (entry) => [entry.name, await entry.async('text')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

it('has the originals under the names of X, with the list of their SHA-256', async () => {
  await storeAudio('1abc', 'first');
  await storeAudio('1abc~42', 'of another account');

  const { name, blob, failed } = await make(originals('1abc', '1abc~42')).made;

  const contents = await contentsOf(blob);
  expect(name).toBe('all.zip');
  expect(failed).toEqual([]);
  expect(contents).toMatchObject({
    'space-1abc_0.ts': 'first',
    '1abc~42/space-1abc_0.ts': 'of another account',
  });
  expect(contents['SHA256SUMS']).toMatch(
    /^[0-9a-f]{64} {2}space-1abc_0\.ts\n[0-9a-f]{64} {2}1abc~42\/space-/,
  );
});

it('passes a file on that is longer than what is read at once', async () => {
  const text = 'as it is in the archive '.repeat(100_000);
  await storeAudio('1abc', text);

  const { blob } = await make(originals('1abc')).made;

  expect((await contentsOf(blob))['space-1abc_0.ts'] === text).toBe(true);
});

it('gives each text a name of its own, whatever people write', async () => {
  const hostile = '<script>alert(1)</script>\u202E';
  const { blob } = await make([
    textItem('1a', '日本 ‮.md', hostile),
    textItem('1b', 'Open mic.md', 'two'),
    textItem('1c', 'open mic.md', 'three'),
  ]).made;

  expect(await contentsOf(blob)).toEqual({
    '日本 ‮.md': hostile,
    'Open mic.md': 'two',
    'open mic (2).md': 'three',
  });
});

it('leaves out what has no audio, and says so', async () => {
  await storeAudio('1abc', 'first');

  const { blob, failed } = await make(originals('1none', '1abc')).made;

  expect(failed).toEqual(['1none']);
  expect(Object.keys(await contentsOf(blob))).toEqual(['space-1abc_0.ts', 'SHA256SUMS']);
});

it('fails where nothing could be read, and leaves no file', async () => {
  await expect(make(originals('1none')).made).rejects.toMatchObject({ code: 'no-sound' });

  expect([...files.keys()]).toEqual([]);
});

it('does not begin without the free space that it needs', async () => {
  await expect(make([textItem('1a', 'a.md', 'a')], { bytes: 2e9 }).made).rejects.toMatchObject({
    code: 'no-room',
  });

  expect([...files.keys()]).toEqual([]);
});

it('leaves no file when it is cancelled', async () => {
  const cancellation = new AbortController();
  await storeAudio('1abc', 'first');
  const { made } = make(originals('1abc', '1abc'), { signal: cancellation.signal });

  cancellation.abort(new Error('Cancelled'));

  await expect(made).rejects.toThrow('Cancelled');
  expect([...files.keys()]).toEqual([]);
});

it('numbers names that differ only in case, before the extension', () => {
  const nameOf = uniqueNames();

  expect(['a.m4a', 'A.m4a', 'a.m4a', 'b', 'b', '.c'].map(nameOf)).toEqual([
    'a.m4a',
    'A (2).m4a',
    'a (3).m4a',
    'b',
    'b (2)',
    '.c',
  ]);
});
