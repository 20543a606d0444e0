import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '#utils/library/database.ts';
import { eraseLibrary } from '#utils/library/repositories/erase-library.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { heard } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

beforeEach(() => deleteDB('afterspace'));

it('leaves a library like a new one, although pages have it open, which hear of it', async () => {
  const page = await openDatabase();
  const writer = createLibraryWriter(async () => page);
  await writer.openWriter();
  await writer.commit(recordingWith(), [], []);
  await page.put('people', { key: 'ana', name: 'Ana' });
  const former = await page.get('about', 'id');

  const reported = await heard(['recordings', 'people'], eraseLibrary);

  const counts = await Promise.all([...page.objectStoreNames].map((name) => page.count(name)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  expect(await page.get('about', 'id')).toEqual(expect.any(String));
  expect(await page.get('about', 'id')).not.toBe(former);
  expect(reported).toContain('*');
  page.close();
});

it('deletes a library that cannot be opened', async () => {
  const newer = await openDatabase('afterspace', 1000);
  newer.close();

  await eraseLibrary();

  const library = await openDatabase();
  expect(await library.count('recordings')).toBe(0);
  library.close();
});
