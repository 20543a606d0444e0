import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { probeLink } from '#utils/remote/index.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';
import type { HostBehaviour } from '../../fixtures/remote/archive-host.ts';
import { codeThrownBy, serveLoopback, SIGNAL } from './loopback.ts';

const CONTENT = randomBytes(createRandom(1), 3_000_000);

describe('probeLink', () => {
  it('learns size, tag and address from one byte', async () => {
    const { host, link, context, sent } = await serveLoopback(CONTENT, {
      lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT',
    });

    const file = await probeLink(link, context, SIGNAL);

    expect(file).toEqual({
      ...link,
      address: link.url,
      size: CONTENT.length,
      etag: '"archive-1"',
      lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT',
    });
    expect(host.requests).toMatchObject([{ range: 'bytes=0-0', ifRange: undefined, status: 206, bytes: 1 }]);
    expect(host.requests[0]?.headers).not.toHaveProperty('referer');
    expect(sent).toEqual([{ at: expect.any(Number), host: '127.0.0.1', bytes: 1 }]);
    expect(context.traffic).toEqual({ requests: 1, bytes: 1 });
  });

  const REFUSALS: [string, HostBehaviour, string][] = [
    ['a server without ranges', { hasRanges: false }, 'no-ranges'],
    ['a link that has ended', { refusesFrom: 1 }, 'link-refused'],
    ['a file that is gone', { refusesFrom: 1, status: 404 }, 'link-refused'],
    ['a server that fails', { refusesFrom: 1, status: 503 }, 'server-failed'],
    ['a web page with ranges', { type: 'text/html; charset=utf-8' }, 'web-page'],
    ['a web page without', { type: 'text/html', hasRanges: false }, 'web-page'],
    ['bytes of another place', { shift: 1 }, 'wrong-answer'],
    ['compressed bytes', { isGzipped: true }, 'wrong-answer'],
    ['a status that nobody asked for', { refusesFrom: 1, status: 204 }, 'wrong-answer'],
  ];
  it.each(REFUSALS)('refuses %s', async (_what, behaviour, code) => {
    const { host, link, context } = await serveLoopback(CONTENT, behaviour);

    expect(await codeThrownBy(probeLink(link, context, SIGNAL))).toBe(code);
    expect(host.requests).toHaveLength(1);
  });

  it('ends an answer with the whole file after its headers', async () => {
    const size = 2 * 1024 ** 3;
    const chunk = new Uint8Array(256 * 1024);
    const endless = {
      name: 'a.zip',
      size,
      async *read(from: number, to: number) {
        for (let at = from; at < to; at += chunk.length) yield chunk;
      },
    };
    const { host, link, context } = await serveLoopback(endless, { hasRanges: false });

    expect(await codeThrownBy(probeLink(link, context, SIGNAL))).toBe('no-ranges');

    await expect.poll(() => host.requests[0]?.status).toBe(200);
    const sentBytes = host.requests[0]?.bytes ?? 0;
    await new Promise((resolve) => setImmediate(resolve));
    expect(sentBytes).toBeLessThan(size / 100);
  });

  it('follows a redirect among hosts that it may reach', async () => {
    const { host, link, context, at } = await serveLoopback(CONTENT, {
      redirect: (path) => (path.startsWith('/archive') ? '/store/2' : undefined),
    });

    expect(await probeLink(link, context, SIGNAL)).toMatchObject({ url: link.url, address: at('/store/2') });
    expect(host.requests.map(({ range }) => range)).toEqual(['bytes=0-0', 'bytes=0-0']);
  });

  it('refuses a redirect to another host that answers', async () => {
    const foreign = await serveLoopback(CONTENT);
    const { link, context } = await serveLoopback(CONTENT, { redirect: () => foreign.link.url });

    expect(await codeThrownBy(probeLink(link, context, SIGNAL))).toBe('kept-elsewhere');
  });

  it('knows a redirect to a host that the browser does not let it reach from a broken network', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const address = closed.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => closed.close(resolve));
    const { link, context, sent } = await serveLoopback(CONTENT, {
      redirect: () => `http://127.0.0.1:${port}/`,
    });

    expect(await codeThrownBy(probeLink(link, context, SIGNAL))).toBe('kept-elsewhere');
    // Each of the two requests is logged.
    expect(sent).toHaveLength(2);
    const dead = { ...link, url: `http://127.0.0.1:${port}/` };
    expect(await codeThrownBy(probeLink(dead, { ...context, isAllowed: () => true }, SIGNAL))).toBe(
      'no-connection',
    );
  });

  it('asks no host that is not allowed', async () => {
    const { host, link, context } = await serveLoopback(CONTENT, {}, { isAllowed: () => false });

    expect(await codeThrownBy(probeLink(link, context, SIGNAL))).toBe('kept-elsewhere');
    expect(host.requests).toEqual([]);
  });

  it('gives up on a server that does not answer', async () => {
    const { link, context } = await serveLoopback(CONTENT, { delay: 60_000 }, { stallTime: 50 });

    expect(await codeThrownBy(probeLink(link, context, SIGNAL))).toBe('no-connection');
  });
});
