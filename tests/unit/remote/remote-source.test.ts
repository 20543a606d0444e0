import { describe, expect, it } from 'vitest';
import { createLinkReader, createRemoteSource, probeLink, type RemoteSource } from '#utils/remote/index.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';
import { codeThrownBy, serveLoopback, SIGNAL, type Loopback } from './loopback.ts';

const CONTENT = randomBytes(createRandom(3), 4_000_000);
const bytesAt = (offset: number, length: number): Buffer =>
  Buffer.from(CONTENT.subarray(offset, offset + length));

async function openSource(): Promise<Loopback & { source: RemoteSource }> {
  const loopback = await serveLoopback(CONTENT);
  const { link, context } = loopback;
  const reader = createLinkReader(await probeLink(link, context, SIGNAL), context);
  const source = createRemoteSource(reader, { signal: SIGNAL, slots: context.slots });
  return { ...loopback, source };
}

async function streamed(source: RemoteSource, offset: number, length: number): Promise<Buffer> {
  return Buffer.from(await new Response(source.stream(offset, length)).arrayBuffer());
}

const rangesOf = ({ host }: Loopback): (string | undefined)[] =>
  host.requests.slice(1).map(({ range }) => range);

describe('a source behind a link', () => {
  it('asks once for what is read twice', async () => {
    const opened = await openSource();
    const { source } = opened;

    expect(Buffer.from(await source.read(10, 1000))).toEqual(bytesAt(10, 1000));
    expect(Buffer.from(await source.read(20, 100))).toEqual(bytesAt(20, 100));

    expect(rangesOf(opened)).toEqual(['bytes=10-1009']);
    expect(await codeThrownBy(source.read(CONTENT.length, 1))).toBe('unreadable');
  });

  it('holds near ranges with one request, and far ones with one each', async () => {
    const opened = await openSource();
    const { source } = opened;

    await source.hold([
      { offset: 50_000, length: 1000 },
      { offset: 2_000_000, length: 500 },
      { offset: 0, length: 1000 },
    ]);

    expect(Buffer.from(await source.read(50_000, 1000))).toEqual(bytesAt(50_000, 1000));
    expect(await streamed(source, 2_000_000, 500)).toEqual(bytesAt(2_000_000, 500));
    expect(new Set(rangesOf(opened))).toEqual(new Set(['bytes=0-50999', 'bytes=2000000-2000499']));
    expect(rangesOf(opened)).toHaveLength(2);
  });

  it('reads header after header and payload after payload of expected ranges out of one request', async () => {
    const opened = await openSource();
    const { source } = opened;
    source.expect([
      { offset: 1_000_000, length: 500_000 },
      { offset: 1_500_100, length: 700_000 },
      { offset: 3_500_000, length: 1000 },
    ]);

    expect(Buffer.from(await source.read(1_000_000, 30))).toEqual(bytesAt(1_000_000, 30));
    expect(await streamed(source, 1_000_040, 400_000)).toEqual(bytesAt(1_000_040, 400_000));
    expect(Buffer.from(await source.read(1_500_100, 30))).toEqual(bytesAt(1_500_100, 30));
    expect(await streamed(source, 1_500_140, 699_960)).toEqual(bytesAt(1_500_140, 699_960));
    expect(await streamed(source, 3_500_000, 1000)).toEqual(bytesAt(3_500_000, 1000));

    expect(rangesOf(opened)).toEqual(['bytes=1000000-2200099', 'bytes=3500000-3500999']);
  });

  it('reads in any order, and side by side, without ever waiting for itself', async () => {
    const opened = await openSource();
    const { source } = opened;
    source.expect([{ offset: 0, length: 3_900_000 }]);
    const parts = [3, 0, 2, 1, 4].map((i) => ({ offset: i * 700_000, length: 600_000 }));

    const heads = await Promise.all(parts.map(({ offset }) => source.read(offset, 30)));
    const bodies = await Promise.all(parts.map(({ offset, length }) => streamed(source, offset, length)));

    expect(heads.map((head) => Buffer.from(head))).toEqual(parts.map(({ offset }) => bytesAt(offset, 30)));
    expect(bodies).toEqual(parts.map(({ offset, length }) => bytesAt(offset, length)));
    expect(Buffer.from(await source.read(3_950_000, 100))).toEqual(bytesAt(3_950_000, 100));
  });

  it('hands on what it holds', async () => {
    const { source, context, link, host } = await openSource();
    await source.read(3_000_000, 100_000);
    const reader = createLinkReader(await probeLink(link, context, SIGNAL), context);
    const before = host.requests.length;

    const next = createRemoteSource(reader, { signal: SIGNAL, slots: context.slots, held: source.held() });

    expect(Buffer.from(await next.read(3_050_000, 10))).toEqual(bytesAt(3_050_000, 10));
    expect(host.requests).toHaveLength(before);
  });
});
