import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createPeaks, PEAKS_PER_SECOND, type PeaksStore } from '#utils/library/repositories/derived/peaks.ts';
import { createTimelineDataReader } from '#utils/library/repositories/derived/timeline-data.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { noteFaults } from '#utils/library/repositories/derived/checks.ts';
import type { StoredPeaks } from '#utils/library/schema.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { heard, openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

const SPACE = '1abc';

let open: DatabaseOpener;
let peaks: PeaksStore;
let names = 0;

beforeEach(async () => {
  names += 1;
  open = createDatabaseOpener(`peaks-${names}`);
  peaks = createPeaks(open);
  await commitAudio(94);
});

/** Commits so many frames at 48 kHz: 94 last a little more than two seconds. */
async function commitAudio(count: number): Promise<void> {
  const writer = createLibraryWriter(open);
  const index = indexAudio(...makeFrames(count));
  const { bytesId, append } = await writer.openWriter();
  await append(new Blob(makeFrames(count).map((frame) => Uint8Array.from(frame))));
  const about = {
    spaceId: SPACE,
    kind: 'space',
    duration: index.duration,
    bytes: index.bytes,
    state: 'complete',
  } as const;
  await writer.commit(
    { ...about, speakers: [], lanes: [], importedAt: count },
    [{ part: 0, bytesId, size: index.bytes, crc32: 0, index }],
    [],
  );
}

it('begins with values for all of the audio, and continues with what was stored', async () => {
  const begun = await peaks.begin(SPACE);

  const isStored = await peaks.put({ ...begun, done: 1, broken: [[0, 7]] });

  expect(begun).toMatchObject({ done: 0, broken: [] });
  expect(begun.values).toHaveLength(Math.ceil(((94 * 1024) / 48_000) * PEAKS_PER_SECOND));
  expect(isStored).toBe(true);
  expect(await peaks.begin(SPACE)).toMatchObject({ done: 1, broken: [[0, 7]] });
});

it('lists an unfinished waveform as missing, and a complete one no more', async () => {
  const begun = await peaks.begin(SPACE);
  const before = await peaks.missing();

  await peaks.put({ ...begun, complete: 1 });

  expect(before).toEqual([SPACE]);
  expect(await peaks.missing()).toEqual([]);
});

it('does not store the waveform of audio that has been replaced meanwhile', async () => {
  const begun = await peaks.begin(SPACE);
  await commitAudio(47);

  const isStored = await peaks.put({ ...begun, complete: 1 });

  expect(isStored).toBe(false);
  expect(await peaks.read(SPACE)).toBeUndefined();
  expect((await peaks.begin(SPACE)).values.length).toBeLessThan(begun.values.length);
});

it('stores no waveform if there is no audio', async () => {
  await peaks.begin('1none');

  expect(await peaks.read('1none')).toBeUndefined();
});

it('stores a waveform while the audio is being read, without waiting for it', async () => {
  const begun = await peaks.begin(SPACE);
  const audio = (await open()).transaction(['audio', 'bytes']).objectStore('audio');
  const outcome = { isStored: false };
  const storing = peaks.put({ ...begun, done: 1 }).then((isStored) => (outcome.isStored = isStored));

  // A transaction stays open as long as it has requests.
  for (let requests = 0; !outcome.isStored && requests < 1000; requests += 1) await audio.count();

  expect(outcome.isStored).toBe(true);
  await storing;
});

it('is drawn roughly, from what the import has read, until it is complete', async () => {
  const timelines = createTimelineDataReader(open);
  const begun = await peaks.begin(SPACE);
  begun.values.fill(200);

  const rough = await timelines.read(SPACE);
  await peaks.put({ ...begun, complete: 1 });
  const decoded = await timelines.read(SPACE);

  expect(rough).toMatchObject({ isWaveform: false, track: { perSecond: PEAKS_PER_SECOND } });
  expect(rough?.track.values).toHaveLength(begun.values.length);
  expect(decoded).toMatchObject({ isWaveform: true, track: { values: begun.values } });
});

it('lists those of the newest imports first, and none whose audio is missing or lost', async () => {
  const library = openEmptyLibrary();
  for (const [importedAt, spaceId] of ['1a-old', '1lost', '1z-new'].entries())
    await library.writer.commit(recordingWith({ spaceId, importedAt }), [await library.writePart(0, 3)], []);
  await library.writer.commit(recordingWith({ spaceId: '1missing', state: 'missing' }), [], []);
  await noteFaults(await library.open(), '1lost', [0], 'lost');

  expect(await createPeaks(library.open).missing()).toEqual(['1z-new', '1a-old']);
});

it('tells pages of a waveform once it is complete, and not while it is being drawn', async () => {
  const begun = await peaks.begin(SPACE);

  expect(await heard(['peaks'], () => peaks.put({ ...begun, done: 1 }))).toEqual([]);
  expect(await heard(['peaks'], () => peaks.put({ ...begun, complete: 1 }))).toEqual([[SPACE]]);
});

it('tells nobody of a waveform that is not stored', async () => {
  const begun = await peaks.begin(SPACE);
  const other: StoredPeaks = { ...begun, bytesIds: ['other'], complete: 1 };

  expect(await heard(['peaks'], () => peaks.put(other))).toEqual([]);
  expect(await peaks.put({ ...other, spaceId: '1none' })).toBe(false);
  expect(await peaks.read(SPACE)).toEqual(begun);
});
