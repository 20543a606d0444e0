import { sendRequest, type SendRequest } from './send-request.ts';
import { createSlots, type SentRequest, type Slots, type Traffic } from './traffic.ts';
import { isReachable } from './x-hosts.ts';

/** What reading behind links needs of the world. */
export interface RemoteContext {
  send: SendRequest;
  /** Whether this address may be asked: of X's hosts. */
  isAllowed(url: string): boolean;
  /** Passes after so many ms, or as soon as it makes sense to try again. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** ms without a byte after which a connection counts as broken. */
  stallTime: number;
  /** Of all links together. */
  slots: Slots;
  traffic: Traffic;
  /** Called with each request when its answer has ended. */
  onSent?(sent: SentRequest): void;
}

/** A connection on which nothing comes for so long is dead, in ms. */
const STALL_TIME = 30_000;

/** Of this browser. Counts from zero. */
export function createRemoteContext(
  onSent: (sent: SentRequest) => void,
  isAllowed: RemoteContext['isAllowed'] = isReachable,
): RemoteContext {
  return {
    send: sendRequest,
    isAllowed,
    wait: waitOrOnline,
    stallTime: STALL_TIME,
    slots: createSlots(),
    traffic: { requests: 0, bytes: 0 },
    onSent,
  };
}

/** A laptop that wakes, or finds its network again, need not wait for the time to pass. */
function waitOrOnline(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  globalThis.addEventListener('online', () => resolve(), { once: true, signal });
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}
