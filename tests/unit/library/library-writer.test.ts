import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import type { AudioPart } from '#utils/library/schema.ts';
import { recordingWith } from './recording-with.ts';

let open: DatabaseOpener;
let writer: LibraryWriter;
let names = 0;

beforeEach(() => {
  names += 1;
  open = createDatabaseOpener(`library-${names}`);
  writer = createLibraryWriter(open);
});

async function writePart(text: string): Promise<AudioPart> {
  const { bytesId, append } = await writer.openWriter();
  await append(new Blob([text]));
  return { part: 0, bytesId, size: text.length, crc32: 0, index: createAdtsIndexer().finish() };
}

const countOf = async (store: 'bytes' | 'uncommitted' | 'audio'): Promise<number> =>
  (await open()).count(store);

describe('openWriter', () => {
  it('keeps small bytes in their row and long ones in files, in the order in which they were appended', async () => {
    const { bytesId, append } = await writer.openWriter();
    const pieces = ['a'.repeat(4096), 'b'.repeat(4097), 'c'];

    await Promise.all(pieces.map((text) => append(new Blob([text]))));

    const chunks = await (await open()).getAll('bytes');
    expect(chunks.map((chunk) => chunk instanceof Blob)).toEqual([false, true, false]);
    expect(await (await writer.readBytes(bytesId)).text()).toBe(pieces.join(''));
  });
});

describe('commit', () => {
  it('shows a recording only once it is complete', async () => {
    const part = await writePart('abc');
    const recordings = createRecordings(open);

    expect(await recordings.list()).toEqual([]);
    await writer.commit(recordingWith(), [part], []);

    expect(await recordings.list()).toEqual([{ ...recordingWith(), heard: 'no' }]);
    expect(await countOf('uncommitted')).toBe(0);
  });

  it('removes the audio of an older copy', async () => {
    await writer.commit(recordingWith(), [await writePart('abc')], []);

    await writer.commit(recordingWith({ bytes: 6 }), [await writePart('abcdef')], []);

    expect(await countOf('bytes')).toBe(1);
    expect(await countOf('audio')).toBe(1);
  });

  it('does not change the person’s own title when the recording is replaced', async () => {
    const recordings = createRecordings(open);
    await writer.commit(recordingWith({ titleOffer: 'Offered' }), [await writePart('abc')], []);
    await recordings.rename('1abc', ' Mine ');

    await writer.commit(recordingWith({ titleOffer: 'Offered again' }), [await writePart('abcdef')], []);

    expect(await recordings.find('1abc')).toMatchObject({ title: 'Mine' });
  });
});

describe('sweep', () => {
  it('removes what an interrupted import has left, and nothing else', async () => {
    await writer.commit(recordingWith(), [await writePart('abc')], []);
    await writePart('interrupted');

    await writer.sweep();

    expect(await countOf('bytes')).toBe(1);
    expect(await countOf('uncommitted')).toBe(0);
  });
});

describe('discard', () => {
  it('removes what was written', async () => {
    const { append, discard } = await writer.openWriter();
    await append(new Blob(['abc']));

    await discard();

    expect(await countOf('bytes')).toBe(0);
    expect(await countOf('uncommitted')).toBe(0);
  });
});
