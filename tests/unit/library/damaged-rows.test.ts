import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import { partsOf } from '#utils/library/keys.ts';
import { openAudio, openAudioParts } from '#utils/library/repositories/bytes/audio.ts';
import { openStoredParts } from '#utils/library/repositories/bytes/bytes.ts';
import { addImport, createImports } from '#utils/library/repositories/imports/imports.ts';
import { readKnownSpaces } from '#utils/library/repositories/known-spaces.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { openOriginals } from '#utils/library/repositories/bytes/originals.ts';
import { createPeaks } from '#utils/library/repositories/derived/peaks.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createResumePositions } from '#utils/library/repositories/resume-positions.ts';
import { createTimelineDataReader } from '#utils/library/repositories/derived/timeline-data.ts';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { failing } from './failing.ts';
import { recordingWith } from './recording-with.ts';

const audio = buildSpaceAudio({ duration: 5, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] }).bytes;
const STORES = [
  'recordings',
  'facts',
  'audio',
  'timelines',
  'edits',
  'positions',
  'transcripts',
  'peaks',
  'checks',
  'attachments',
  'imports',
] as const;

let open: DatabaseOpener;
let names = 0;

/** Two Spaces, each with a row in every store. */
beforeEach(async () => {
  names += 1;
  open = createDatabaseOpener(`damaged-${names}`);
  const database = await open();
  for (const spaceId of ['1good', '2odd']) {
    const writer = createLibraryWriter(open);
    const { bytesId, append } = await writer.openWriter();
    await append(new Blob([audio]));
    const indexer = createAdtsIndexer();
    indexer.push(audio);
    const index = indexer.finish();
    const part = { part: 0, bytesId, size: audio.length, crc32: 0, index };
    const facts = { titleOffer: `About ${spaceId}` };
    await writer.commit(recordingWith({ spaceId, bytes: audio.length, ...facts }), [part], [], facts);
    await createRecordings(open).bookmark(spaceId, { id: 'a', at: 1, note: '' });
    await createResumePositions(open).write(spaceId, { position: 2, playback: 'stopped' });
    await createTranscripts(open).put({ spaceId, name: 'a.srt', addedAt: 1, cues: [] });
    await createPeaks(open).begin(spaceId);
    await database.put('checks', { spaceId, checkedAt: 1, bytes: 3, faults: [] });
    await database.put('attachments', {
      home: spaceId,
      name: 'a.vtt',
      size: 0,
      crc32: 0,
      bytesId: `attached-${spaceId}`,
      importedAt: 1,
      isIntact: true,
      kind: 'unknown',
    });
    await addImport(open, {
      id: spaceId,
      importedAt: 1,
      files: [],
      counts: { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
      spaces: [],
      metadata: [],
    });
  }
});

/** Leaves only the key of the row about `2odd`. */
async function damage(store: (typeof STORES)[number]): Promise<void> {
  const database = await open();
  const transaction = database.transaction(store, 'readwrite');
  for (const key of await transaction.store.getAllKeys()) {
    if (!JSON.stringify(key).includes('2odd')) continue;
    const [first, ...rest] = Array.isArray(key) ? key : [key];
    const keyPath = transaction.store.keyPath;
    const paths = Array.isArray(keyPath) ? keyPath : [keyPath];
    const row = Object.fromEntries(paths.map((path, i) => [path, [first, ...rest][i]]));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is not a row of that store: that is the test
    await transaction.store.put(row as never);
  }
  await transaction.done;
}

/** Everything that pages read about a Space. */
async function readAll(spaceId: string): Promise<unknown> {
  const recordings = createRecordings(open);
  const [found] = (await recordings.list()).filter((each) => each.spaceId === spaceId);
  return {
    title: found?.title,
    bookmarks: found?.bookmarks?.length,
    state: found?.state,
    bytes: found?.bytes,
    facts: await recordings.facts(spaceId),
    timeline: await recordings.timeline(spaceId),
    parts: (await openAudioParts(await open(), spaceId)).map(({ bytes }) => bytes.size),
    position: await createResumePositions(open).read(spaceId),
    transcript: (await createTranscripts(open).read(spaceId))?.name,
    peaks: (await createPeaks(open).read(spaceId))?.done,
    lanes: (await createTimelineDataReader(open).read(spaceId))?.speakers,
    attachments: (await createAttachments(open).list()).filter(({ home }) => home === spaceId).length,
    reports: (await createImports(open).list()).filter(({ id }) => id === spaceId).length,
    known: (await readKnownSpaces(await open(), [spaceId])).get(spaceId)?.parts,
  };
}

it.each(STORES)('a damaged row in %s affects only itself', async (store) => {
  const whole = await readAll('1good');
  await damage(store);

  expect(await readAll('1good')).toEqual(whole);
  expect((await createRecordings(open).list()).map(({ spaceId }) => spaceId)).toContain('2odd');
  expect(await createPeaks(open).missing()).toContain('1good');
});

it('a recording whose row is damaged is shown with everything else that is stored of it', async () => {
  await damage('recordings');

  expect(await createRecordings(open).find('2odd')).toMatchObject({
    title: 'About 2odd',
    state: 'complete',
    bytes: audio.length,
    duration: expect.closeTo(5, 1),
  });
});

it('a recording whose row is damaged can be edited, deleted, restored and removed', async () => {
  await damage('recordings');
  const trash = createTrash(open);
  await createRecordings(open).rename('2odd', 'Mine');

  await trash.add('2odd');
  const deleted = (await trash.list()).map(({ spaceId, title }) => [spaceId, title]);
  await trash.restore('2odd');
  const restored = (await createRecordings(open).list()).length;
  await trash.add('2odd');
  await trash.removePermanently(['2odd']);

  expect([deleted, restored]).toEqual([[['2odd', 'Mine']], 2]);
  expect(await trash.list()).toEqual([]);
  expect((await createRecordings(open).list()).map(({ spaceId }) => spaceId)).toEqual(['1good']);
});

it('audio whose row is damaged is lost, and noted as lost when an archive has the Space', async () => {
  await damage('audio');

  const known = (await readKnownSpaces(await open(), ['2odd'])).get('2odd');

  expect(known).toMatchObject({ parts: [], lost: [0] });
  expect(await createRecordings(open).find('2odd')).toMatchObject({ state: 'lost' });
});

/** Firefox refuses a row whose Blob's file is gone, as this does for the audio of `2odd`. */
async function refuseBytes(): Promise<void> {
  const database = await open();
  const [part] = await database.getAll('audio', partsOf('2odd'));
  const { getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function getAllBut(
    this: IDBObjectStore,
    query,
  ) {
    const range = query instanceof IDBKeyRange ? query : IDBKeyRange.lowerBound(-Infinity);
    const request = getAll.call(this, query);
    return this.name === 'bytes' && range.includes([part?.bytesId ?? '', 0]) ? failing(request) : request;
  });
}

it('audio that the browser refuses to open is lost, and nothing else', async () => {
  const whole = await readAll('1good');
  await refuseBytes();

  expect((await readKnownSpaces(await open(), ['1good', '2odd'])).get('2odd')).toMatchObject({
    parts: [],
    lost: [0],
  });
  await expect(openOriginals(open, '2odd')).rejects.toMatchObject({ code: 'lost' });
  const { parts } = await openStoredParts(await open(), '2odd');
  expect(parts.map(({ part, files }) => [part, files.map(({ blob, size }) => [blob.size, size])])).toEqual([
    [0, [[0, audio.length]]],
  ]);
  expect(await readAll('1good')).toEqual(whole);
});

it('playing audio that the browser refuses to open says that it is lost, and notes it', async () => {
  await refuseBytes();
  const { pieces, duration } = await openAudio(open, '2odd');
  const [piece] = pieces;

  expect(duration).toBeCloseTo(5, 1);
  await expect(piece?.read(piece)).rejects.toMatchObject({ code: 'lost' });
  expect(await createRecordings(open).find('2odd')).toMatchObject({ state: 'lost' });
});
