import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** A refused connection. */
export interface Refusal {
  host: string;
  port: number;
  /** `CONNECT` for encrypted connections, else the method of the request. */
  method: string;
}

export interface Proxy {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  /** All refused connections, oldest first. */
  readonly refusals: readonly Refusal[];
  close(): Promise<void>;
}

interface ProxyOptions {
  /** Accepts a connection and returns true, or returns false. */
  accept: (host: string, port: number, socket: Duplex) => boolean;
}

/** Starts a proxy on the loopback that reaches only the stand-in, and records all refused connections. */
export async function startProxy({ accept }: ProxyOptions): Promise<Proxy> {
  const refusals: Refusal[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    refusals.push({ ...plainTarget(request), method: request.method ?? '' });
    refusePlain(response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, socket, head) => {
    const { host, port } = parseTarget(request.url ?? '');
    // A browser that closes the connection while we write is no error.
    socket.on('error', () => socket.destroy());
    socket.unshift(head);
    if (accept(host, port, socket)) return;
    refusals.push({ host, port, method: 'CONNECT' });
    socket.end('HTTP/1.1 403 Not the stand-in\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the proxy got no port');
  const { port } = bound;
  return {
    address: `127.0.0.1:${port}`,
    port,
    refusals,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function refusePlain(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain' });
  response.end('The stand-in for X lets nothing else through.');
}

/** Parses `host:port`, the target of a CONNECT request. */
function parseTarget(target: string): { host: string; port: number } {
  const colon = target.lastIndexOf(':');
  return { host: target.slice(0, colon).toLowerCase(), port: Number(target.slice(colon + 1)) };
}

function plainTarget(request: IncomingMessage): { host: string; port: number } {
  const url = request.url ?? '';
  if (!URL.canParse(url)) return { host: request.headers.host ?? '', port: 0 };
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port === '' ? 80 : port) };
}
