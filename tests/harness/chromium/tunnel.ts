import type { CDPSession } from '@playwright/test';
import { EventEmitter } from 'node:events';

/** A conversation with one target (popup, offscreen document, worker), typed as Playwright types its own. */
export interface Tunnel extends Pick<CDPSession, 'send' | 'on'> {
  /** Resolves when the target has gone. */
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

/** Opens tunnels through `browser`, Playwright's session with the browser as a whole. */
export function createTunnels(browser: CDPSession): (targetId: string) => Promise<Tunnel> {
  const tunnelOf = listenTo(browser);
  return async (targetId) => {
    // Not flat: Playwright owns the flat sessions, and drops the messages of those it did not open.
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return tunnelOf(sessionId);
  };
}

/** Gives a tunnel to each worker that a context starts, and to those that they start: only it can speak to them. */
export async function watchWorkers(
  parent: Tunnel,
  onWorker: (worker: Tunnel, url: string) => void,
): Promise<void> {
  const tunnelOf = listenTo(parent);
  parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    const worker = tunnelOf(sessionId);
    onWorker(worker, targetInfo.url);
    // Whoever ends before it is listened to starts nobody.
    void watchWorkers(worker, onWorker).catch(() => undefined);
  });
  await parent.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
}

/** Makes the tunnels of the sessions that run through `carrier`. */
function listenTo(carrier: Pick<CDPSession, 'send' | 'on'>): (sessionId: string) => Tunnel {
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
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's types, which no code can check here
    return calls as unknown as Tunnel;
  };
}

type Deliver = (message: { id: number; method: string; params: unknown }) => Promise<unknown>;

/** Calls and their answers, told apart by their numbers; and the events between them. */
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
      // What cannot be delivered will not be answered.
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
