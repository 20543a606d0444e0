import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { exportOriginals } from '#utils/export/audio/export-originals.ts';
import { openDatabase } from '#utils/library/database.ts';

const TEXT = 'as it is in the archive';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');
const options = { signal: new AbortController().signal, onProgress: () => undefined };

async function storeAudio(name: string, text = TEXT) {
  const database = await openDatabase(name);
  const index = createAdtsIndexer().finish();
  await database.put('audio', {
    spaceId: '1abc',
    part: 0,
    bytesId: 'bytes',
    size: text.length,
    crc32: 0,
    index,
  });
  await database.put('bytes', new Blob([text]), ['bytes', 0]);
  return database;
}

it('returns the SHA-256 of the original, and stores it', async () => {
  const database = await storeAudio('hashed');

  const { name, blob, hashes } = await exportOriginals(database, '1abc', options);

  expect(name).toBe('space-1abc_0.ts');
  expect(await blob.text()).toBe(TEXT);
  expect(hashes).toEqual([{ name, sha256: SHA256 }]);
  expect(await database.get('audio', ['1abc', 0])).toMatchObject({ sha256: SHA256, bytesId: 'bytes' });
});

it('hashes an original that is read in several pieces', async () => {
  const text = TEXT.repeat(100_000);
  const database = await storeAudio('pieces', text);

  const { hashes } = await exportOriginals(database, '1abc', options);

  expect(hashes[0]?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
});

it('does not read the bytes again for a SHA-256 that has been kept', async () => {
  const database = await storeAudio('known');
  await exportOriginals(database, '1abc', options);
  const progress: number[] = [];

  const { hashes } = await exportOriginals(database, '1abc', {
    ...options,
    onProgress: (share) => progress.push(share),
  });

  expect(hashes).toEqual([{ name: 'space-1abc_0.ts', sha256: SHA256 }]);
  expect(progress).toEqual([]);
});
