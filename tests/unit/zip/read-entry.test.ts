import { describe, expect, it } from 'vitest';
import { readDirectory, readEntry, readEntryHead, storedSlice, type Source } from '#utils/zip/index.ts';
import { countingSource, sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

const AUDIO = randomBytes(createRandom(7), 300_000);
/** Offset of a named entry's payload in a file that `writeZip` made of plain entries. */
const PAYLOAD = 30 + 'audio'.length;

async function open(entry: ZipEntry) {
  const source = sourceOf(writeZip({ entries: [entry] }));
  return { source, entry: (await readDirectory(source)).entryOf(0) };
}

describe('readEntry', () => {
  it('reads all of a small entry', async () => {
    const { source, entry } = await open({ name: 'small', data: 'Hello', isDeflated: true });

    const { bytes, outcome } = await readEntry(source, entry, { maxBytes: 5 });

    expect(new TextDecoder().decode(bytes)).toBe('Hello');
    expect(outcome.isIntact).toBe(true);
  });

  it('refuses an entry that is larger than allowed, before reading it', async () => {
    const { source, entry } = await open({ name: 'small', data: 'Hello' });

    await expect(readEntry(source, entry, { maxBytes: 4 })).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('readEntryHead', () => {
  it('reads the beginning of a large entry', async () => {
    const { source, entry } = await open({ name: 'audio', data: AUDIO, isDeflated: true });

    const bytes = await readEntryHead(source, entry, { maxBytes: 64 });

    expect(bytes).toEqual(AUDIO.subarray(0, 64));
  });
});

describe('storedSlice', () => {
  it('is a stored entry without reading it', async () => {
    const { source, entry } = await open({ name: 'audio', data: AUDIO });
    const counted = countingSource(source);

    const slice = await storedSlice(counted.source, entry);

    expect(new Uint8Array((await slice?.arrayBuffer()) ?? [])).toEqual(AUDIO);
    expect(counted.reads).toEqual([{ offset: 0, length: PAYLOAD }]);
  });

  it('is undefined for a deflated entry, a cut one, or where the source cannot slice', async () => {
    const stored = await open({ name: 'audio', data: AUDIO });
    const deflated = await open({ name: 'audio', data: AUDIO, isDeflated: true });
    const cut = await open({ name: 'audio', data: AUDIO, lie: { compressedSize: 5 } });
    const whole: Source = { ...stored.source };
    delete whole.slice;

    expect(await storedSlice(deflated.source, deflated.entry)).toBeUndefined();
    expect(await storedSlice(cut.source, cut.entry)).toBeUndefined();
    expect(await storedSlice(whole, stored.entry)).toBeUndefined();
  });
});
