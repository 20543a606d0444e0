import { fromFailure } from '#utils/coded-error.ts';
import type { PartWorkerPool, StorePart } from '#utils/import/import-context.ts';
import { loadOf, SMALL } from '#utils/import/store/load-of.ts';
import { createLocalPool, storePart } from '#utils/import/store/store-part.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import type { PartAnswer, PartRequest } from './protocol.ts';

type Result = Exclude<PartAnswer, { bytes: number }>;

/** More workers would only wait for the disk, each with memory of its own. */
const MAX_COUNT = 4;

/** Starts part workers, because a worker cannot safely start one itself. */
export interface PartWorkerHost {
  /** Starts a worker that receives `PartRequest`s on the port and posts `PartAnswer`s to it. */
  start(port: MessagePort): void;
  /** Terminates all that were started. */
  end(): Promise<void>;
}

/** Creates a pool for `parts` parts, with one worker per core. One large part at a time is stored here, without a worker, and all small ones. */
export function createPartWorkerPool(host: PartWorkerHost, cores: number, parts: number): PartWorkerPool {
  const count = Math.min(MAX_COUNT, cores, parts);
  if (count < 2) return createLocalPool();
  const started = new Set<MessagePort>();
  const idle: MessagePort[] = [];

  const start = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    host.start(port2);
    port1.start();
    started.add(port1);
    return port1;
  };

  let storingHere = 0;
  const storeHere: StorePart = async (...args) => {
    storingHere += 1;
    return storePart(...args).finally(() => (storingHere -= 1));
  };

  const store: StorePart = async (item, part, options) => {
    const { origin } = item;
    if (!origin || storingHere === 0 || item.size <= SMALL) return storeHere(item, part, options);
    const port = idle.pop() ?? start();
    const result = await unlessAborted(
      request(port, { item: origin, part }, options.onBytes),
      options.signal,
    );
    idle.push(port);
    if ('stored' in result) return result.stored;
    throw fromFailure(result.failure);
  };

  return {
    loadOf: (bytes) => loadOf(bytes, count),
    storePart: store,
    async close() {
      await host.end();
      for (const port of started) port.close();
    },
  };
}

/** One request at a time. It never resolves if the worker itself fails: then the host ends the import. */
function request(port: MessagePort, message: PartRequest, onBytes: (count: number) => void): Promise<Result> {
  const { promise, resolve } = Promise.withResolvers<Result>();
  const answered = new AbortController();
  port.addEventListener(
    'message',
    ({ data }: MessageEvent<PartAnswer>) => {
      if ('bytes' in data) onBytes(data.bytes);
      else resolve(data);
    },
    { signal: answered.signal },
  );
  port.postMessage(message);
  return promise.finally(() => answered.abort());
}
