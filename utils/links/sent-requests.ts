import { isRecord } from '#utils/is-record.ts';
import { createStoredList } from '#utils/private-storage/index.ts';
import type { SentRequest } from '#utils/remote/index.ts';

/** How many of the latest requests are listed. */
const MAX_LISTED = 500;

const stored = createStoredList('sentRequests', parseSentRequest);

function parseSentRequest(value: unknown): SentRequest | undefined {
  if (!isRecord(value)) return undefined;
  const { at, host, bytes } = value;
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(bytes) || typeof host !== 'string') return undefined;
  return { at: Number(at), host, bytes: Number(bytes) };
}

/** Everything that was ever asked of a server, newest first: when, which one, and how many bytes came. */
export const sentRequests = {
  list: (): Promise<SentRequest[]> => stored.read(),
  clear: async (): Promise<void> => void (await stored.change(() => [])),
  watch: stored.watch,
};

/** Notes requests as they are sent. Several that end at once are written together. */
export function noteRequests(): {
  add(sent: SentRequest): void;
  /** Resolves when all are written. */
  end(): Promise<void>;
} {
  let waiting: SentRequest[] = [];
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const noted = waiting.toReversed();
      waiting = [];
      await stored.change((before) => [...noted, ...before].slice(0, MAX_LISTED));
    }
    writing = undefined;
  }

  return {
    add(sent) {
      waiting.push(sent);
      writing ??= write();
    },
    end: async () => writing,
  };
}
