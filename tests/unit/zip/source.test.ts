import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  partOfSource,
  sourceFrom,
  sourceFromFile,
  sourceFromUrl,
  type Bytes,
  type Source,
} from '#utils/zip/index.ts';

const CONTENT = new TextEncoder().encode('0123456789abcdef');

/** A file with other bytes around the content. */
const AROUND = new TextEncoder().encode('..0123456789abcdef..');
const RANGE = { offset: 2, length: 16 };

const servers: Server[] = [];
afterEach(() => servers.forEach((server) => server.close()));

/**
 * Answers as Chromium's `file:` does: status 200 and exactly the bytes asked for, no length; past the end the
 * connection breaks.
 */
async function urlSource(
  answer: (from: number, to: number) => Uint8Array | undefined,
  size = 16,
): Promise<Source> {
  const server = createServer((request, response) => {
    const [from, to] = (request.headers.range ?? '').replace('bytes=', '').split('-').map(Number);
    const bytes = answer(from ?? 0, (to ?? 0) + 1);
    if (bytes) response.writeHead(200, { 'transfer-encoding': 'chunked' }).end(bytes);
    else request.socket.destroy();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return sourceFromUrl({ url: `http://127.0.0.1:${address.port}/archive.zip`, name: 'archive.zip', size });
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

const aroundSource = (): Source => sourceFromFile(new File([AROUND], 'outer.zip'));

/** The same source from its origin, as in another worker. */
function reopened({ origin }: Source): Source {
  if (!origin) throw new Error('It has no origin');
  return sourceFrom(origin);
}

async function openedPartOfUrl(): Promise<Source> {
  const around = await urlSource((from, to) => (to <= 18 ? AROUND.subarray(from, to) : undefined), 20);
  const outer = partOfSource(around, { offset: 1, length: 18 }, 'outer.zip');
  return reopened(partOfSource(outer, { offset: 1, length: 16 }, 'archive.zip'));
}

const KINDS: [string, () => Promise<Source>][] = [
  ['a picked file', async () => sourceFromFile(new File([CONTENT], 'archive.zip'))],
  ['a URL', () => urlSource((from, to) => (to <= 16 ? CONTENT.subarray(from, to) : undefined))],
  ['a part of a file', async () => partOfSource(aroundSource(), RANGE, 'archive.zip')],
  ['a part of a file, opened elsewhere', async () => reopened(partOfSource(aroundSource(), RANGE, 'a.zip'))],
  ['a part of a URL, opened elsewhere', openedPartOfUrl],
];

describe.each(KINDS)('%s', (_, open) => {
  it('reads exactly the bytes asked for, at once and as a stream', async () => {
    const source = await open();

    expect(new TextDecoder().decode(await source.read(3, 4))).toBe('3456');
    expect(await textOf(source.stream(10, 6))).toBe('abcdef');
    expect(await textOf(source.stream(16, 0))).toBe('');
  });

  it('is unreadable past its end', async () => {
    const source = await open();

    await expect(source.read(10, 10)).rejects.toMatchObject({ code: 'unreadable' });
    await expect(textOf(source.stream(10, 10))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('stops when it is aborted', async () => {
    const source = await open();

    const reading = source.read(0, 16, AbortSignal.abort());

    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a URL that does not support ranges', () => {
  it('is unreadable rather than read wrongly', async () => {
    const source = await urlSource(() => CONTENT);

    await expect(source.read(3, 4)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('a picked file', () => {
  it('is streamed through the same memory, however long it is', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 251);
    const stream = sourceFromFile(new File([bytes], 'archive.zip')).stream(0, bytes.length);
    const given: Bytes[] = [];
    let last: Bytes | undefined;

    for await (const chunk of stream) {
      // The memory of the chunk before has been reused for this one.
      expect(last?.length ?? 0).toBe(0);
      last = chunk;
      given.push(chunk.slice());
    }

    expect(Buffer.concat(given).equals(bytes)).toBe(true);
    expect(given.length).toBeGreaterThan(2);
  });

  it('returns slices', async () => {
    const source = sourceFromFile(new File([CONTENT], 'archive.zip'));

    expect(await source.slice?.(2, 3).text()).toBe('234');
  });
});
