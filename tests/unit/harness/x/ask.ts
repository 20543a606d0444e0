import { request as plainRequest } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import type { Duplex } from 'node:stream';

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Opens a connection through the proxy at `address`. Resolves with the status if it was refused. */
export async function tunnelTo(address: string, target: string): Promise<Duplex | number> {
  const [host, port] = address.split(':');
  const asking = plainRequest({ host, port, method: 'CONNECT', path: target });
  return new Promise((resolve, reject) => {
    asking.once('connect', ({ statusCode }, socket, head) => {
      socket.unshift(head);
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      resolve(statusCode ?? 0);
    });
    asking.once('error', reject);
    asking.end();
  });
}

/** Requests a URL through the proxy like a browser, and accepts any certificate. */
export async function ask(
  address: string,
  url: string,
  { body, ...options }: Omit<RequestOptions, 'host'> & { body?: unknown } = {},
): Promise<Answer> {
  const { hostname, pathname, search } = new URL(url);
  const socket = await tunnelTo(address, `${hostname}:443`);
  if (typeof socket === 'number') return { status: socket, headers: {}, body: '' };
  const secure = connect({ socket, servername: hostname, rejectUnauthorized: false });
  const asking = request({
    host: hostname,
    path: pathname + search,
    createConnection: () => secure,
    ...options,
  });
  asking.end(body === undefined ? undefined : JSON.stringify(body));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asking.once('response', resolve);
    asking.once('error', reject);
  });
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}
