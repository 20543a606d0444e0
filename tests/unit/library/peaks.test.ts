import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createPeaks, PEAKS_PER_SECOND, type PeaksStore } from '#utils/library/repositories/peaks.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';

const SPACE = '1abc';

let opening: Promise<Database>;
let peaks: PeaksStore;
let names = 0;

beforeEach(async () => {
  names += 1;
  opening = openDatabase(`peaks-${names}`);
  peaks = createPeaks(opening);
  await shelveSound(94);
});

/** So many frames of 48 kHz: 94 are a little more than two seconds. */
async function shelveSound(count: number): Promise<void> {
  const shelf = createLibraryWriter(opening);
  const index = indexAudio(...makeFrames(count));
  const { bytesId, append } = await shelf.openPart();
  await append(new Blob(makeFrames(count).map((frame) => Uint8Array.from(frame))));
  const about = {
    spaceId: SPACE,
    kind: 'space',
    duration: index.duration,
    bytes: index.bytes,
    state: 'complete',
  } as const;
  await shelf.commit(
    { ...about, speakers: [], lanes: [], importedAt: count },
    [{ part: 0, bytesId, size: index.bytes, index }],
    [],
  );
}

it('begins with as many values as the sound lasts, and goes on with what was kept', async () => {
  const begun = await peaks.begin(SPACE);

  const isKept = await peaks.put({ ...begun, done: 1, broken: [[0, 7]] });

  expect(begun.values).toHaveLength(Math.ceil(((94 * 1024) / 48_000) * PEAKS_PER_SECOND));
  expect(isKept).toBe(true);
  expect(await peaks.begin(SPACE)).toMatchObject({ done: 1, broken: [[0, 7]] });
});

it('misses what has been begun, and no longer what is whole', async () => {
  const begun = await peaks.begin(SPACE);
  const before = await peaks.missing();

  await peaks.put({ ...begun, whole: 1 });

  expect(before).toEqual([SPACE]);
  expect(await peaks.missing()).toEqual([]);
});

it('does not keep the picture of a sound that has been replaced meanwhile', async () => {
  const begun = await peaks.begin(SPACE);
  await shelveSound(47);

  const isKept = await peaks.put({ ...begun, whole: 1 });

  expect(isKept).toBe(false);
  expect(await peaks.read(SPACE)).toBeUndefined();
  expect((await peaks.begin(SPACE)).values.length).toBeLessThan(begun.values.length);
});

it('begins nothing where there is no sound', async () => {
  await peaks.begin('1none');

  expect(await peaks.read('1none')).toBeUndefined();
});

it('keeps what is drawn without a wait for whoever reads the sound: neither stands in the way of the other', async () => {
  const begun = await peaks.begin(SPACE);
  const sound = (await opening).transaction(['audio', 'bytes']).objectStore('audio');
  const outcome = { isKept: false };
  const keeping = peaks.put({ ...begun, done: 1 }).then((kept) => (outcome.isKept = kept));

  // A transaction lasts as long as something is asked of it.
  for (let asked = 0; !outcome.isKept && asked < 1000; asked += 1) await sound.count();

  expect(outcome.isKept).toBe(true);
  await keeping;
});
