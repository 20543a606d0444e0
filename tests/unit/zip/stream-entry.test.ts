import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import {
  crc32,
  readDirectory,
  streamEntry,
  type Bytes,
  type EntryStream,
  type Inflater,
  type Source,
} from '#utils/zip/index.ts';
import { countingSource, sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

const AUDIO = randomBytes(createRandom(7), 300_000);

async function open(entry: ZipEntry, change?: (bytes: Uint8Array) => void) {
  const bytes = writeZip({ entries: [entry, { name: 'next', data: 'next' }] });
  change?.(bytes);
  const source = sourceOf(bytes);
  return { source, entry: (await readDirectory(source)).entryOf(0) };
}

async function readAll(stream: EntryStream): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of stream) chunks.push(chunk.slice());
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function outcomeOf(entry: ZipEntry, change?: (bytes: Uint8Array) => void, inflater?: Inflater) {
  const opened = await open(entry, change);
  const stream = streamEntry(opened.source, opened.entry, { inflater });
  return { bytes: await readAll(stream), outcome: stream.outcome };
}

/** Deflated and flushed to a full byte, without an end: the next bytes are read as the next block. */
function deflateUnfinished(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
}

describe.each<[string, boolean, Inflater]>([
  ['stored', false, 'native'],
  ['deflated (inflated natively)', true, 'native'],
  ['deflated (inflated by fflate)', true, 'fflate'],
])('an entry that is %s', (_, isDeflated, inflater) => {
  const audio = { name: 'audio', data: AUDIO, isDeflated };
  const audioWith = (odd: Partial<ZipEntry>, change?: (bytes: Uint8Array) => void) =>
    outcomeOf({ ...audio, ...odd }, change, inflater);

  it('is complete', async () => {
    const { bytes, outcome } = await audioWith({});

    expect(bytes).toEqual(AUDIO);
    expect(outcome).toEqual({ bytes: 300_000, isIntact: true, crc32: crc32(AUDIO) });
  });

  it('may be empty', async () => {
    expect((await audioWith({ data: '' })).outcome).toEqual({ bytes: 0, isIntact: true, crc32: 0 });
  });

  it('is kept, and reported as changed, with a wrong checksum', async () => {
    const { bytes, outcome } = await audioWith({ lie: { crc: 1 } });

    expect(bytes).toEqual(AUDIO);
    expect(outcome).toMatchObject({ bytes: 300_000, isIntact: false, fault: 'wrong-crc' });
  });

  it('is never more than it states', async () => {
    const { bytes, outcome } = await audioWith({ lie: { size: 100_000 } });

    expect(bytes).toEqual(AUDIO.subarray(0, 100_000));
    expect(outcome.isIntact).toBe(false);
  });

  it('yields what there is where it ends early', async () => {
    const { bytes, outcome } = await audioWith({ lie: { compressedSize: 150_000 } });

    expect(bytes.length).toBeGreaterThan(140_000);
    expect(bytes).toEqual(AUDIO.subarray(0, bytes.length));
    expect(outcome).toMatchObject({ bytes: bytes.length, isIntact: false, fault: 'cut-off' });
  });

  it('never reaches into the directory', async () => {
    const { source, entry } = await open({ ...audio, lie: { compressedSize: 2 ** 31, size: 2 ** 31 } });
    const counted = countingSource(source);

    const stream = streamEntry(counted.source, entry, { inflater });
    await readAll(stream);

    expect(stream.outcome.isIntact).toBe(false);
    expect(Math.max(...counted.reads.map(({ offset, length }) => offset + length))).toBeLessThanOrEqual(
      entry.limit,
    );
  });

  it('is found by its name where the signature of its header is damaged', async () => {
    const { outcome } = await audioWith({}, (bytes) => bytes.set([0, 0], 0));

    expect(outcome.isIntact).toBe(true);
  });

  it('is found by its checksum where the name in its header is damaged', async () => {
    const { outcome } = await audioWith({}, (bytes) => bytes.set([0, 0], 30));

    expect(outcome.isIntact).toBe(true);
  });

  it('stops when it is aborted', async () => {
    const { source, entry } = await open(audio);
    const controller = new AbortController();
    const stream = streamEntry(source, entry, { signal: controller.signal, inflater });

    const reading = (async () => {
      for await (const chunk of stream) controller.abort(chunk);
    })();

    await expect(reading).rejects.toBeInstanceOf(Uint8Array);
    expect(stream.outcome.isIntact).toBe(false);
  });
});

describe('an entry', () => {
  it.each<[string, ZipEntry, string]>([
    ['that is encrypted', { name: 'x', data: 'x', isEncrypted: true }, 'encrypted'],
    ['beyond the bounds', { name: 'x', isZip64: true, lie: { size: 2 ** 40 } }, 'too-large'],
    ['compressed with another method', { name: 'x', data: 'x', lie: { method: 12 } }, 'unsupported-zip'],
    ['whose header is another entry’s', { name: 'x', data: 'x', lie: { name: 'y', crc: 0 } }, 'truncated'],
    ['that points into the directory', { name: 'x', data: 'x', lie: { headerOffset: 50 } }, 'truncated'],
    ['that points outside', { name: 'x', data: 'x', lie: { headerOffset: 2 ** 31 } }, 'truncated'],
    ['that points far outside', { name: 'x', isZip64: true, lie: { headerOffset: 2 ** 60 } }, 'truncated'],
  ])('%s fails with its code', async (_, entry, code) => {
    await expect(outcomeOf(entry)).rejects.toMatchObject({ code });
  });

  it('may begin anywhere in any buffer and have a local header of another length', async () => {
    const { bytes } = await outcomeOf({ name: 'audio', data: AUDIO, localExtra: new Uint8Array(1234) });

    expect(bytes).toEqual(AUDIO);
  });

  it('is unreadable where the file has gone', async () => {
    const { source, entry } = await open({ name: 'audio', data: AUDIO });
    const gone: Source = {
      ...source,
      stream: (offset, length) => source.stream(offset + source.size, length),
    };

    await expect(readAll(streamEntry(gone, entry))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe.each<Inflater>(['native', 'fflate'])('deflated data (%s)', (inflater) => {
  it('yields everything before a fault, except for the last few bytes', async () => {
    const audio = AUDIO.map((byte) => byte & 63);
    const data = concatBytes([deflateUnfinished(audio), new Uint8Array(50_000).fill(0xff)]);

    const { bytes, outcome } = await outcomeOf(
      { name: 'audio', data, lie: { method: 8, size: 2 ** 20 } },
      undefined,
      inflater,
    );

    expect(outcome).toMatchObject({ bytes: bytes.length, isIntact: false, fault: 'broken' });
    expect(bytes).toEqual(audio.subarray(0, bytes.length));
    expect(audio.length - bytes.length).toBeLessThan(40);
  });

  it('that inflates without end is cut at the stated size, and little of it is read', async () => {
    const bomb = deflateSync(new Uint8Array(10_000_000));
    const { source, entry } = await open({ name: 'bomb', data: bomb, lie: { method: 8, size: 1000 } });
    const chunks: number[] = [];

    const stream = streamEntry(source, entry, { inflater });
    for await (const chunk of stream) chunks.push(chunk.length);

    expect(chunks).toEqual([1000]);
    expect(stream.outcome.fault).toBe('too-long');
  });

  it('that has ended is not read on, however many bytes follow', async () => {
    const data = new Uint8Array(20_000_000);
    data.set(deflateSync(AUDIO.subarray(0, 1000)));
    const { source, entry } = await open({ name: 'tail', data, lie: { method: 8, size: 2000 } });
    const begin = performance.now();

    const stream = streamEntry(source, entry, { inflater });
    const bytes = await readAll(stream);

    expect(bytes).toEqual(AUDIO.subarray(0, 1000));
    expect(stream.outcome.fault).toBe('cut-off');
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('that produces nothing any more is not read on', async () => {
    const empty = Uint8Array.of(0, 0, 0, 0xff, 0xff);
    const data = concatBytes([deflateUnfinished(AUDIO.subarray(0, 1000)), ...Array(400_000).fill(empty)]);
    const { source, entry } = await open({ name: 'empty', data, lie: { method: 8, size: 2000 } });
    let read = 0;
    const piecewise: Source = {
      ...source,
      stream: (offset, length) =>
        new ReadableStream<Bytes>(
          {
            async pull(controller) {
              if (read >= length) return controller.close();
              controller.enqueue(await source.read(offset + read, Math.min(65_536, length - read)));
              read += 65_536;
            },
          },
          { highWaterMark: 0 },
        ),
    };

    const stream = streamEntry(piecewise, entry, { inflater });
    const bytes = await readAll(stream);

    expect(bytes).toEqual(AUDIO.subarray(0, 1000));
    expect(stream.outcome.fault).toBe('cut-off');
    expect(read).toBeLessThan(data.length / 2);
  });

  it('is complete where more compressed bytes are stated than there are', async () => {
    const data = concatBytes([deflateSync(AUDIO), new Uint8Array(9)]);

    const { bytes, outcome } = await outcomeOf(
      { name: 'audio', data, lie: { method: 8, size: AUDIO.length, crc: crc32(AUDIO) } },
      undefined,
      inflater,
    );

    expect(bytes).toEqual(AUDIO);
    expect(outcome.isIntact).toBe(true);
  });
});

describe('without a native inflater', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('an entry is inflated all the same', async () => {
    vi.stubGlobal('DecompressionStream', undefined);

    const { bytes, outcome } = await outcomeOf({ name: 'audio', data: AUDIO, isDeflated: true });

    expect(bytes).toEqual(AUDIO);
    expect(outcome.isIntact).toBe(true);
  });
});
