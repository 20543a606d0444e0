import { describe, expect, it } from 'vitest';
import { entryItem, fileItem, itemFrom, type FileItem } from '#utils/import/open/file-item.ts';
import { crc32, readDirectory, sourceFromFile, type Source } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const TEXT = new TextEncoder().encode('Hola a todos. '.repeat(50));
const { signal } = new AbortController();

async function itemOf(entry: ZipEntry, source = sourceOf(writeZip({ entries: [entry] }))): Promise<FileItem> {
  const directory = await readDirectory(source, signal);
  return entryItem(source, directory.entryOf(0));
}

async function contentsOf(item: FileItem) {
  const stream = item.open(signal);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk.slice());
  return { bytes: Buffer.concat(chunks), outcome: stream.outcome };
}

describe('an entry of a ZIP as a file to import', () => {
  it('says what its ZIP states of it, and streams its bytes', async () => {
    const item = await itemOf({ name: 'data/a.txt', data: TEXT, isDeflated: true });

    const { bytes, outcome } = await contentsOf(item);

    expect(item).toMatchObject({ path: 'data/a.txt', size: TEXT.length, crc32: crc32(TEXT) });
    expect(item.packedSize).toBeLessThan(TEXT.length / 2);
    expect(bytes).toEqual(Buffer.from(TEXT));
    expect(outcome).toMatchObject({ isIntact: true, crc32: crc32(TEXT) });
  });

  it('can be copied by the browser only if it is not compressed', async () => {
    const stored = await itemOf({ name: 'a.txt', data: TEXT, isDeflated: false });
    const deflated = await itemOf({ name: 'a.txt', data: TEXT, isDeflated: true });

    expect(await (await stored.slice(signal))?.bytes()).toEqual(TEXT);
    expect(await deflated.slice(signal)).toBeUndefined();
  });

  it('stops when it is aborted', async () => {
    const item = await itemOf({ name: 'a.txt', data: TEXT, isDeflated: true });
    const stopped = AbortSignal.abort(new Error('stopped'));

    await expect(
      (async () => {
        for await (const chunk of item.open(stopped)) expect(chunk).toBeUndefined();
      })(),
    ).rejects.toThrow('stopped');
  });

  it('states no checksum if its ZIP has been cut off before it', async () => {
    const source = sourceOf(writeZip({ entries: [{ name: 'a.txt', data: TEXT }] }));
    const entry = (await readDirectory(source, signal)).entryOf(0);

    expect(entryItem(source, { ...entry, isEndKnown: false })).not.toHaveProperty('crc32');
  });
});

describe('a loose file to import', () => {
  it('has all its bytes, and is intact whatever they are', async () => {
    const item = fileItem(sourceOf(TEXT, 'a.txt'), 'folder/a.txt');

    const { bytes, outcome } = await contentsOf(item);

    expect(item).toMatchObject({ path: 'folder/a.txt', size: TEXT.length, packedSize: TEXT.length });
    expect(item).not.toHaveProperty('crc32');
    expect(bytes).toEqual(Buffer.from(TEXT));
    expect(outcome).toEqual({ isIntact: true, crc32: crc32(TEXT) });
    expect(await (await item.slice(signal))?.bytes()).toEqual(TEXT);
  });

  it('cannot be copied by the browser if its source is no file', async () => {
    const { slice: _none, ...source } = sourceOf(TEXT, 'a.txt');

    expect(await fileItem(source, 'a.txt').slice(signal)).toBeUndefined();
  });
});

describe('a file to import in another worker', () => {
  /** The same item, from what was posted. */
  function posted({ origin }: FileItem): FileItem {
    if (!origin) throw new Error('It cannot be posted');
    return itemFrom(structuredClone(origin));
  }

  it('is the same entry there', async () => {
    const zip = sourceFromFile(new File([writeZip({ entries: [{ name: 'b.txt', data: TEXT }] })], 'a.zip'));
    const item = await itemOf({ name: 'b.txt', data: TEXT }, zip);

    const other = posted(item);

    expect(other).toMatchObject({ path: 'b.txt', size: TEXT.length });
    expect((await contentsOf(other)).bytes).toEqual(Buffer.from(TEXT));
  });

  it('is the same file there', async () => {
    const other = posted(fileItem(sourceFromFile(new File([TEXT], 'a.txt')), 'folder/a.txt'));

    expect(other).toMatchObject({ path: 'folder/a.txt', size: TEXT.length });
    expect((await contentsOf(other)).bytes).toEqual(Buffer.from(TEXT));
  });

  it('cannot be opened if nobody else can open its source', async () => {
    const { origin: _none, ...source }: Source = sourceOf(writeZip({ entries: [{ name: 'a', data: TEXT }] }));

    expect(await itemOf({ name: 'a', data: TEXT }, source)).not.toHaveProperty('origin');
    expect(fileItem(source, 'a')).not.toHaveProperty('origin');
  });
});
