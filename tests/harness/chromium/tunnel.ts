import type { CDPSession } from '@playwright/test';
import { EventEmitter } from 'node:events';

/** A DevTools session with one target (popup, offscreen document, worker), with the types of Playwright's sessions. */
export interface Tunnel extends Pick<CDPSession, 'send' | 'on'> {
  /** Resolves when the target is gone. */
  readonly closed: Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface Receiver {
  receive(message: Message): void;
  end(): void;
}

/** Opens tunnels through `browser`, which is Playwright's session with the browser itself. */
export function createTunnels(browser: CDPSession): (targetId: string) => Promise<Tunnel> {
  const tunnelOf = tunnelsThrough(browser);
  return async (targetId) => {
    // Not flat: Playwright drops the messages of flat sessions that it did not open.
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return tunnelOf(sessionId);
  };
}

/** Opens a tunnel to each worker that a context starts, and to the workers of those. Only their parent can reach them. */
export async function watchWorkers(
  parent: Tunnel,
  onWorker: (worker: Tunnel, url: string) => void,
): Promise<void> {
  const tunnelOf = tunnelsThrough(parent);
  parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    const worker = tunnelOf(sessionId);
    onWorker(worker, targetInfo.url);
    // Fails if the worker has ended by now: then it starts no others.
    void watchWorkers(worker, onWorker).catch(() => undefined);
  });
  await parent.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
}

/** Returns the function that creates the tunnels for the sessions inside `carrier`. */
function tunnelsThrough(carrier: Pick<CDPSession, 'send' | 'on'>): (sessionId: string) => Tunnel {
  const receivers = new Map<string, Receiver>();
  carrier.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const parsed: Message = JSON.parse(message);
    receivers.get(sessionId)?.receive(parsed);
  });
  carrier.on('Target.detachedFromTarget', ({ sessionId }) => {
    receivers.get(sessionId)?.end();
    receivers.delete(sessionId);
  });
  return (sessionId) => {
    const calls = createCalls((message) =>
      carrier.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) }),
    );
    receivers.set(sessionId, calls);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the protocol cannot be checked here
    return calls as unknown as Tunnel;
  };
}

type Deliver = (message: { id: number; method: string; params: unknown }) => Promise<unknown>;

/** Matches answers to calls by their ids, and emits the events between them. */
function createCalls(deliver: Deliver) {
  const waiting = new Map<number, PromiseWithResolvers<unknown> & { method: string }>();
  const events = new EventEmitter();
  const closed = Promise.withResolvers<void>();
  let lastId = 0;

  return {
    closed: closed.promise,
    on: (method: string, listener: (params: unknown) => void) => events.on(method, listener),
    async send(method: string, params: unknown = {}): Promise<unknown> {
      const answer = Promise.withResolvers<unknown>();
      lastId += 1;
      const id = lastId;
      waiting.set(id, { method, ...answer });
      // A call that could not be delivered gets no answer.
      deliver({ id, method, params }).catch(answer.reject);
      return answer.promise.finally(() => waiting.delete(id));
    },
    receive({ id, method, params, result, error }: Message): void {
      if (id === undefined) {
        events.emit(method ?? '', params);
        return;
      }
      const call = waiting.get(id);
      if (error === undefined) call?.resolve(result);
      else call?.reject(new Error(`${call.method}: ${error.message}`));
    },
    end(): void {
      for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the target has gone`));
      closed.resolve();
    },
  };
}
