import { createServer, type Server } from 'node:http';
import { afterEach } from 'vitest';
import { createRemoteContext, type RemoteContext, type SentRequest } from '#utils/remote/index.ts';
import {
  createArchiveHost,
  hostedBytes,
  type ArchiveHost,
  type HostBehaviour,
  type HostedFile,
} from '../../fixtures/remote/archive-host.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

export interface Loopback {
  host: ArchiveHost;
  link: { url: string; name: string };
  context: RemoteContext;
  /** What was logged of the requests. */
  sent: SentRequest[];
  /** The address of a path. */
  at(path: string): string;
}

/** A real server on this machine, and a context that may ask it, which does not wait between tries. */
export async function serveLoopback(
  content: Uint8Array | HostedFile,
  behaviour: HostBehaviour = {},
  options: Partial<RemoteContext> = {},
): Promise<Loopback> {
  const host = createArchiveHost(behaviour);
  const file = content instanceof Uint8Array ? hostedBytes(content) : content;
  const server = createServer((request, response) => {
    host.answer(request, response, file).catch(() => response.destroy());
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  const at = (path: string): string => `http://127.0.0.1:${address.port}${path}`;
  const sent: SentRequest[] = [];
  const context: RemoteContext = {
    ...createRemoteContext(
      (each) => sent.push(each),
      (url) => url.startsWith(at('/')),
    ),
    wait: async () => undefined,
    ...options,
  };
  return { host, link: { url: at('/archive/1/part'), name: file.name }, context, sent, at };
}

export const SIGNAL = new AbortController().signal;

export async function codeThrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}
