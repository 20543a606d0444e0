import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import type { ImportTools } from '#utils/import/import-spaces.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import { createAttachments, type StoredAttachment } from '#utils/library/attachments.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createDeleted } from '#utils/library/deleted.ts';
import { createImports } from '#utils/library/imports.ts';
import { openOriginals } from '#utils/library/originals.ts';
import { createRecordings } from '#utils/library/recordings.ts';
import { createShelf } from '#utils/library/shelve.ts';
import { openSound } from '#utils/library/sound.ts';
import { codeOf } from '#utils/coded-error.ts';
import { FRAGMENTS, M4A, TS, VIDEO } from '../../fixtures/archive/any-archive-kinds.ts';
import {
  SPACE,
  first,
  loose,
  manifest,
  media,
  metadata,
  second,
  text,
  usual,
  whole,
  zip,
  type AnyFile,
} from '../../fixtures/archive/any-archive-parts.ts';
import { importInto } from '../../fixtures/import/import-into.ts';

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`kinds-${names}`);
});

const importing = (files: AnyFile[], more: Partial<ImportTools> = {}): Promise<ImportOutcome> =>
  importInto(opening, files, more);

const attachments = (): Promise<StoredAttachment[]> => createAttachments(opening).list();

/** How many names of bytes there are: one for each part or attachment, and one more for an original. */
async function bytesIds(): Promise<number> {
  const keys = await (await opening).getAllKeys('bytes');
  return new Set(keys.map(([bytesId]) => bytesId)).size;
}

async function bytesOf(blob: Blob | undefined): Promise<Buffer> {
  return Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer());
}

function indexed(bytes: Uint8Array) {
  const indexer = createAdtsIndexer();
  indexer.push(bytes);
  return indexer.finish();
}

describe('sound of another kind', () => {
  it.each([
    ['a transport stream', TS, 'mpeg-ts'],
    ['an M4A', M4A, 'mp4'],
    ['a video', VIDEO, 'mp4'],
    ['an MP4 in fragments', FRAGMENTS, 'mp4'],
  ])('plays like X’s, and is kept as it was: %s', async (_, bytes, kind) => {
    await importing([zip([media(bytes)])]);

    const [recording] = await createRecordings(opening).list();
    expect(recording).toMatchObject({ state: 'complete', bytes: bytes.length });
    expect(recording?.duration).toBeCloseTo(indexed(whole).duration);
    const { pieces } = await openSound(opening, SPACE);
    expect(pieces).toHaveLength(1);
    const [original] = await openOriginals(opening, SPACE);
    expect(original).toMatchObject({ part: 0, kind });
    expect((await bytesOf(original?.bytes)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps who spoke when, where the stream tells', async () => {
    await importing([zip([media()])]);
    const truth = await createRecordings(opening).list();
    opening = openDatabase(`kinds-${names}-ts`);

    await importing([zip([media(TS)])]);

    const list = await createRecordings(opening).list();
    expect(list[0]?.speakers).toEqual(truth[0]?.speakers);
    expect(list[0]?.startedAt).toBe(truth[0]?.startedAt);
  });

  it('goes with all its bytes when something better takes its place', async () => {
    await importing([zip([media(TS.slice(0, 188 * 400))])]);

    const { counts } = await importing([zip([media(M4A)])]);

    expect(counts).toMatchObject({ replaced: 1 });
    expect(await bytesIds()).toBe(2);
    expect(await (await opening).count('unfinished')).toBe(0);
  });

  it('goes with all its bytes when it is deleted for good', async () => {
    await importing([zip([media(VIDEO), text(`data/spaces_media/space-${SPACE}.txt`, 'words')])]);
    const deleted = createDeleted(opening);
    await deleted.add(SPACE);

    await deleted.remove([SPACE]);

    expect(await bytesIds()).toBe(0);
    expect(await attachments()).toEqual([]);
  });

  it('leaves nothing where it is cancelled in the middle', async () => {
    const cancelling = new AbortController();
    const shelf = createShelf(opening);
    const read = async (bytesId: string): Promise<Blob> => {
      cancelling.abort();
      return shelf.read(bytesId);
    };

    const ending = importing([zip([media(M4A)])], { signal: cancelling.signal, shelf: { ...shelf, read } });

    await expect(ending).rejects.toThrow('aborted');
    await shelf.sweep();
    expect(await bytesIds()).toBe(0);
  });
});

describe('what has no sound that we know', () => {
  const broken = VIDEO.slice(0, -50);

  it('is kept with its Space, and the report says why it does not play', async () => {
    await importing([zip([manifest, metadata, media(broken)])]);

    expect(await attachments()).toMatchObject([
      { home: SPACE, name: `space-${SPACE}_0.ts`, size: broken.length, kind: 'mp4' },
    ]);
    const [report] = await createImports(opening).list();
    expect(report?.spaces).toMatchObject([{ outcome: 'missing', code: 'truncated' }]);
    expect(await (await opening).count('unfinished')).toBe(0);
  });

  it('is kept even where it is all there was, and the import says why', async () => {
    const code = await importing([loose(`space-${SPACE}_0.ts`, 'no sound')]).catch(codeOf);

    expect(code).toBe('unknown-audio');
    const [kept] = await attachments();
    expect(kept).toMatchObject({ home: SPACE, size: 8, kind: 'unknown' });
    expect(kept && (await (await createAttachments(opening).open(kept)).text())).toBe('no sound');
  });

  it('is not kept twice', async () => {
    await importing([zip([metadata, media(broken)])]);

    await importing([zip([metadata, media(broken)])]);

    expect(await attachments()).toHaveLength(1);
    expect(await bytesIds()).toBe(1);
  });

  it('does not stand in the way of parts that have some', async () => {
    await importing([zip([metadata, media(first, 0), media(broken, 1), media(second, 2)])]);

    expect(await createRecordings(opening).list()).toMatchObject([
      { state: 'partial', bytes: first.length + second.length },
    ]);
    expect(await attachments()).toHaveLength(1);
  });

  it('leaves the sound that the library has', async () => {
    await importing([zip(usual)]);

    await importing([zip([metadata, media(broken)])]).catch(() => undefined);

    expect(await createRecordings(opening).list()).toMatchObject([{ state: 'complete' }]);
    expect(await attachments()).toHaveLength(1);
  });
});

describe('attachments', () => {
  const beside = (words: string) => text(`data/spaces_media/space-${SPACE}.vtt`, words);

  it('are kept with their Space, or with the account', async () => {
    const files = [...usual, beside('WEBVTT'), text('data/spaces_media/readme.txt', 'hello')];

    const outcome = await importing([zip(files)]);

    expect(outcome).toMatchObject({ attachments: 2 });
    expect(await attachments()).toMatchObject([
      { home: SPACE, name: `space-${SPACE}.vtt`, size: 6, isIntact: true },
      { home: 'account:42', name: 'readme.txt', size: 5, isIntact: true },
    ]);
    expect(await createImports(opening).list()).toMatchObject([{ attachments: 2, untaken: 0 }]);
  });

  it('are taken again only if they differ', async () => {
    await importing([zip([...usual, beside('one')])]);

    await importing([zip([...usual, beside('one')])]);
    await importing([zip([...usual, beside('two')])]);

    expect((await attachments()).map(({ size }) => size)).toEqual([3, 3]);
    expect(await bytesIds()).toBe(3);
  });

  it('count as not taken where they do not come whole', async () => {
    await importing([zip([...usual, { ...beside('one'), lie: { crc: 7 } }])]);

    expect(await attachments()).toMatchObject([{ isIntact: false }]);
    expect(await createImports(opening).list()).toMatchObject([{ attachments: 1, untaken: 1 }]);
  });

  it('count as not taken where they cannot be read, which costs the rest nothing', async () => {
    const { counts } = await importing([zip([...usual, { ...beside('one'), isEncrypted: true }])]);

    expect(counts).toMatchObject({ new: 1 });
    expect(await createImports(opening).list()).toMatchObject([{ attachments: 0, untaken: 1 }]);
    expect(await (await opening).count('unfinished')).toBe(0);
  });

  it('are counted before it is said that there is room', async () => {
    const files = [...usual, beside('x'.repeat(5000))];
    const estimate = async () => ({ quota: whole.length + 4000, usage: 0 });

    expect(await importing([zip(files)], { estimate }).catch(codeOf)).toBe('quota');
  });
});
