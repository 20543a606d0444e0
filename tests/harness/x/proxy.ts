import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** A connection that the browser wanted and did not get. */
export interface Refusal {
  host: string;
  port: number;
  /** `CONNECT` for anything encrypted, else the method of the plain request. */
  method: string;
}

export interface Proxy {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  /** Everything that was asked for and is not ours, oldest first. */
  readonly refusals: readonly Refusal[];
  close(): Promise<void>;
}

interface ProxyOptions {
  /** Takes the connection of a host that is ours, or answers false. */
  accept: (host: string, port: number, socket: Duplex) => boolean;
}

/** A proxy on the loopback that lets the browser reach nobody but the stand-in, and writes down whom it tried. */
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
    // A browser that goes away while we write is no failure of the stand-in's.
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

/** `host:port`, as CONNECT has it. */
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
