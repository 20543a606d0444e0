import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import type { Recording } from '#utils/library/records.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import {
  createLibraryWriter,
  type FinishedPart,
  type LibraryWriter,
} from '#utils/library/repositories/library-writer.ts';

let opening: Promise<Database>;
let shelf: LibraryWriter;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`library-${names}`);
  shelf = createLibraryWriter(opening);
});

const recording = (more: Partial<Recording> = {}): Recording => ({
  spaceId: '1abc',
  kind: 'space',
  duration: 3,
  bytes: 3,
  state: 'complete',
  speakers: [],
  lanes: [],
  importedAt: 1000,
  ...more,
});

async function writePart(text: string): Promise<FinishedPart> {
  const writer = await shelf.openPart();
  await writer.append(new Blob([text]));
  return { part: 0, bytesId: writer.bytesId, size: text.length, index: createAdtsIndexer().finish() };
}

const countOf = async (store: 'bytes' | 'uncommitted' | 'audio'): Promise<number> =>
  (await opening).count(store);

describe('shelve', () => {
  it('shows a recording only once it is whole', async () => {
    const part = await writePart('abc');
    const recordings = createRecordings(opening);

    expect(await recordings.list()).toEqual([]);
    await shelf.commit(recording(), [part], []);

    expect(await recordings.list()).toEqual([recording()]);
    expect(await countOf('uncommitted')).toBe(0);
  });

  it('lets the sound of an older copy go', async () => {
    await shelf.commit(recording(), [await writePart('abc')], []);

    await shelf.commit(recording({ bytes: 6 }), [await writePart('abcdef')], []);

    expect(await countOf('bytes')).toBe(1);
    expect(await countOf('audio')).toBe(1);
  });

  it('keeps the person’s own title when the recording is replaced', async () => {
    const recordings = createRecordings(opening);
    await shelf.commit(recording({ titleOffer: 'Offered' }), [await writePart('abc')], []);
    await recordings.rename('1abc', ' Mine ');

    await shelf.commit(recording({ titleOffer: 'Offered again' }), [await writePart('abcdef')], []);

    expect(await recordings.find('1abc')).toMatchObject({ title: 'Mine' });
  });
});

describe('sweep', () => {
  it('removes what was broken off and nothing else', async () => {
    await shelf.commit(recording(), [await writePart('abc')], []);
    await writePart('broken off');

    await shelf.sweep();

    expect(await countOf('bytes')).toBe(1);
    expect(await countOf('uncommitted')).toBe(0);
  });
});

describe('discard', () => {
  it('takes back what was written', async () => {
    const writer = await shelf.openPart();
    await writer.append(new Blob(['abc']));

    await writer.discard();

    expect(await countOf('bytes')).toBe(0);
    expect(await countOf('uncommitted')).toBe(0);
  });
});
