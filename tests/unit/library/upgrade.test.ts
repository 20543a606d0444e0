import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import { openDatabase } from '#utils/library/database.ts';
import { openOriginals } from '#utils/library/repositories/originals.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createShelf } from '#utils/library/repositories/import-store.ts';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';

/** The stores as the first version made them. */
const FIRST = {
  recordings: 'space',
  sound: ['space', 'part'],
  bytes: undefined,
  timelines: 'space',
  edits: 'space',
  imports: 'id',
  places: 'space',
  unfinished: 'bytesId',
};

async function firstVersion(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(opened) {
      for (const [store, keyPath] of Object.entries(FIRST)) {
        opened.createObjectStore(store, keyPath === undefined ? {} : { keyPath });
      }
    },
  });
  const index = createAdtsIndexer().finish();
  const recording = { space: '1abc', duration: 3, bytes: 3, state: 'complete', speakers: [], lanes: [] };
  await database.put('recordings', { ...recording, importedAt: 1 });
  await database.put('sound', { space: '1abc', part: 0, bytesId: 'b', size: 3, index });
  await database.put('bytes', new Blob(['abc']), ['b', 0]);
  await database.put('edits', { space: '1abc', title: 'Mine' });
  database.close();
}

it('a library of the first version keeps all it has, and takes attachments and transcripts', async () => {
  await firstVersion('upgrade');

  const opening = openDatabase('upgrade');

  expect(await createRecordings(opening).list()).toMatchObject([{ space: '1abc', title: 'Mine' }]);
  const [original] = await openOriginals(opening, '1abc');
  expect(original).toMatchObject({ part: 0, kind: 'adts' });
  expect(await original?.bytes.text()).toBe('abc');
  expect(await createAttachments(opening).list()).toEqual([]);
  await createShelf(opening).attach([
    {
      home: '1abc',
      name: 'a.vtt',
      size: 1,
      crc32: 2,
      bytesId: 'c',
      importedAt: 3,
      isIntact: true,
      kind: 'unknown',
    },
  ]);
  expect(await createAttachments(opening).list()).toHaveLength(1);
  const transcript = { space: '1abc', name: 'a.srt', addedAt: 4, cues: [{ from: 0, to: 1, text: 'Hi' }] };
  await createTranscripts(opening).put(transcript);
  expect(await createTranscripts(opening).read('1abc')).toEqual(transcript);
});
