import { request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startProxy, type Proxy } from '../../../harness/x/proxy.ts';
import { tunnelTo } from './ask.ts';

let proxy: Proxy;

beforeEach(async () => {
  proxy = await startProxy({
    accept(host, port, socket) {
      if (host !== 'x.com' || port !== 443) return false;
      socket.end('HTTP/1.1 200 OK\r\n\r\nwelcome');
      return true;
    },
  });
});

afterEach(() => proxy.close());

it('passes on the connections to our host', async () => {
  const socket = await tunnelTo(proxy.address, 'x.com:443');

  expect(typeof socket === 'number' ? socket : await text(socket)).toBe('welcome');
  expect(proxy.refusals).toEqual([]);
});

it('refuses and records all other connections', async () => {
  expect(await tunnelTo(proxy.address, 'example.com:443')).toBe(403);
  expect(await tunnelTo(proxy.address, 'x.com:80')).toBe(403);

  expect(proxy.refusals).toEqual([
    { host: 'example.com', port: 443, method: 'CONNECT' },
    { host: 'x.com', port: 80, method: 'CONNECT' },
  ]);
});

it('refuses and records requests that are not encrypted', async () => {
  const [host, port] = proxy.address.split(':');
  const asking = request({ host, port, method: 'POST', path: 'http://example.com:8080/some/where' });
  asking.end();
  const [response]: IncomingMessage[] = await once(asking, 'response');
  response?.resume();

  expect(response?.statusCode).toBe(403);
  expect(proxy.refusals).toEqual([{ host: 'example.com', port: 8080, method: 'POST' }]);
});
