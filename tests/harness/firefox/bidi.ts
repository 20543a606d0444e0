import { once } from 'node:events';

/** A WebDriver BiDi session over Node's own WebSocket. */
export interface Bidi {
  /** Sends a command. The caller names the type of the result, as the protocol defines it. */
  send<Result = unknown>(method: string, params?: Readonly<Record<string, unknown>>): Promise<Result>;
  close(): void;
}

interface Message {
  /** Events have none. */
  id?: number | null;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Connects to the address that the browser prints, and opens a session that accepts self-signed certificates. */
export async function openBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`);
  await once(socket, 'open');
  const calls = new Map<number, PromiseWithResolvers<unknown> & { method: string }>();
  let lastId = 0;

  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message }: Message = JSON.parse(String(data));
    const call = calls.get(id ?? 0);
    if (type === 'error') call?.reject(new Error(`${call.method}: ${error}: ${message}`));
    else call?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { method, reject } of calls.values()) reject(new Error(`${method}: Firefox has gone`));
  });

  async function send<Result>(
    method: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<Result> {
    const call = Promise.withResolvers<unknown>();
    lastId += 1;
    const id = lastId;
    calls.set(id, { method, ...call });
    socket.send(JSON.stringify({ id, method, params }));
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol defines the result
      return (await call.promise) as Result;
    } finally {
      calls.delete(id);
    }
  }

  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.close() };
}
