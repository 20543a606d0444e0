import { describe, expect, it } from 'vitest';
import { createLinkReader, probeLink, type ByteRange, type LinkReader } from '#utils/remote/index.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';
import type { HostBehaviour } from '../../fixtures/remote/archive-host.ts';
import { codeThrownBy, serveLoopback, SIGNAL, type Loopback } from './loopback.ts';

const CONTENT = randomBytes(createRandom(2), 1_000_000);
const RANGE = { offset: 100_000, length: 600_000 };
const ASKED = Buffer.from(CONTENT.subarray(100_000, 700_000));

async function readAll(reader: LinkReader, range: ByteRange = RANGE, signal = SIGNAL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of reader.bytes(range, signal)) chunks.push(chunk.slice());
  return Buffer.concat(chunks);
}

/** Behaves well at the first request, and then like this. */
async function openThen(
  behaviour: HostBehaviour,
  first: HostBehaviour = {},
  options = {},
): Promise<Loopback & { reader: LinkReader }> {
  const loopback = await serveLoopback(CONTENT, first, options);
  const { host, link, context } = loopback;
  const reader = createLinkReader(await probeLink(link, context, SIGNAL), context);
  host.behave({ ...first, ...behaviour });
  return { ...loopback, reader };
}

describe('a reader of a link', () => {
  it('reads exactly the bytes it asks for, in one request, on condition that they are of that file', async () => {
    const { host, reader, context } = await openThen({});

    expect(await readAll(reader)).toEqual(ASKED);

    expect(host.requests.slice(1)).toMatchObject([
      { range: 'bytes=100000-699999', ifRange: '"archive-1"', status: 206, bytes: 600_000 },
    ]);
    expect(context.traffic).toEqual({ requests: 2, bytes: 600_001 });
  });

  it('sets no condition with a tag that promises nothing', async () => {
    const { host, reader } = await openThen({}, { etag: 'W/"archive-1"' });

    expect(await readAll(reader)).toEqual(ASKED);
    expect(host.requests[1]?.ifRange).toBeUndefined();
  });

  it('goes on where a connection broke off', async () => {
    const { host, reader } = await openThen({ cutAfter: 250_000, cuts: 2 });

    expect(await readAll(reader)).toEqual(ASKED);

    const starts = host.requests.slice(1).map(({ range }) => Number(/=(\d+)-/.exec(range ?? '')?.[1]));
    expect(starts[0]).toBe(100_000);
    expect(starts).toHaveLength(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('goes on after a connection on which nothing came any more', async () => {
    const { host, reader } = await openThen(
      { stallsAfter: 250_000 },
      {},
      {
        stallTime: 100,
        wait: async () => host.behave({}),
      },
    );

    expect(await readAll(reader)).toEqual(ASKED);
    expect(host.requests).toHaveLength(3);
  });

  it('gives up after several tries without a byte', async () => {
    const waits: number[] = [];
    const { host, reader } = await openThen(
      { cutAfter: 0 },
      {},
      {
        wait: async (ms: number) => void waits.push(ms),
      },
    );

    expect(await codeThrownBy(readAll(reader))).toBe('no-connection');

    expect(host.requests).toHaveLength(1 + waits.length + 1);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  });

  it('tries a server again that fails for a while', async () => {
    const { reader } = await openThen({ refusesFrom: 1, refusesUntil: 3, status: 503 });

    expect(await readAll(reader)).toEqual(ASKED);
  });

  it('follows the link once more when its address has ended', async () => {
    let round = 0;
    const { host, reader } = await openThen(
      {},
      {
        redirect: (path) => (path.startsWith('/archive') ? `/signed/${(round += 1)}` : undefined),
      },
    );
    await readAll(reader);
    host.behave({
      redirect: (path) => (path.startsWith('/archive') ? `/signed/${(round += 1)}` : undefined),
      refusesFrom: 1,
      refusesUntil: 2,
    });

    expect(await readAll(reader)).toEqual(ASKED);

    expect(host.requests.at(-1)?.path).toBe(`/signed/${round}`);
    expect(round).toBe(2);
  });

  it('ends where the link is refused for good, after one more try', async () => {
    const { host, reader } = await openThen({});
    await readAll(reader);
    host.behave({ refusesFrom: 1 });
    const before = host.requests.length;

    expect(await codeThrownBy(readAll(reader))).toBe('link-refused');
    expect(host.requests.length - before).toBe(2);
  });

  const CHANGES: [string, HostBehaviour, HostBehaviour, string][] = [
    ['another tag', { changesFrom: 1 }, {}, 'link-changed'],
    ['another tag, where it promised nothing', { etag: 'W/"b"' }, { etag: 'W/"a"' }, 'link-changed'],
    [
      'another date, where there is no tag',
      { lastModified: 'Tue, 02 Jun 2026 00:00:00 GMT' },
      { etag: undefined, lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT' },
      'link-changed',
    ],
    ['another size', { growsFrom: 1 }, {}, 'link-changed'],
    ['no ranges any more', { hasRanges: false }, { etag: undefined }, 'no-ranges'],
    ['bytes of another place', { shift: 4096 }, {}, 'wrong-answer'],
    ['compressed bytes', { isGzipped: true }, {}, 'wrong-answer'],
    ['a web page', { type: 'text/html' }, {}, 'web-page'],
  ];
  it.each(CHANGES)('ends with %s, and gives none of its bytes', async (_what, then, first, code) => {
    const { reader } = await openThen(then, first);
    let bytes = 0;
    const reading = async (): Promise<void> => {
      for await (const chunk of reader.bytes(RANGE, SIGNAL)) bytes += chunk.length;
    };

    expect(await codeThrownBy(reading())).toBe(code);
    expect(bytes).toBe(0);
  });

  it('never sends more than two requests at a time', async () => {
    const { host, reader } = await openThen({ delay: 30 });

    await Promise.all([0, 1, 2, 3, 4].map((i) => readAll(reader, { offset: i * 100_000, length: 50_000 })));

    expect(host.requests).toHaveLength(6);
    expect(host.mostAtOnce).toBe(2);
  });

  it('ends its request when nobody reads on, and when it is cancelled', async () => {
    const { reader, sent } = await openThen({});
    for await (const chunk of reader.bytes(RANGE, SIGNAL)) if (chunk.length > 0) break;
    expect(sent).toHaveLength(2);

    const cancelling = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const chunk of reader.bytes(RANGE, cancelling.signal))
        if (chunk.length > 0) cancelling.abort();
    };
    await expect(reading()).rejects.toThrow('abort');
    // Its slots are free again.
    expect(await readAll(reader)).toEqual(ASKED);
  });
});
