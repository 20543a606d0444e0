import { createServer, type Server } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { isReadable } from '#utils/import/worker/is-readable.ts';

const servers: Server[] = [];
afterEach(() => {
  servers.forEach((server) => server.close());
});

/** A download of that size, which is answered with this status; `ranges` are what was asked for. */
async function downloadOf(size: number, status = 200) {
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    ranges.push(request.headers.range);
    response.writeHead(status).end('P');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return { ranges, download: { url: `http://127.0.0.1:${address.port}/a.zip`, name: 'a.zip', size } };
}

it('is readable if the browser gives its first byte, and no more is read', async () => {
  const { download, ranges } = await downloadOf(1000);

  expect(await isReadable(download)).toBe(true);
  expect(ranges).toEqual(['bytes=0-0']);
});

it('is not readable if it is gone, or if the browser does not allow it', async () => {
  const { download } = await downloadOf(1000, 404);

  expect(await isReadable(download)).toBe(false);
});

it('passes on what has nothing to do with the file', async () => {
  const { download } = await downloadOf(1000);
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new RangeError('a fault of ours'));

  await expect(isReadable(download)).rejects.toThrow('a fault of ours');
});
