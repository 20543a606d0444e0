import { fromFailure } from '#utils/coded-error.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import type { PartAnswer, PartRequest } from './part-worker.ts';
import { createLocalPool, type PartWorkerPool } from './part-storers.ts';
import { storePart } from '#utils/import/store/store-part.ts';
import type { StorePart } from '#utils/import/store/store-adts.ts';

type Conclusion = Exclude<PartAnswer, { bytes: number }>;

/** More than these would wait for the disk, each with memory of its own. */
const MOST = 4;

/** Where sound workers are started, for a worker cannot safely start one of its own. */
export interface PartWorkerHost {
  /** Starts one that takes `SoundRequest`s from the port and answers with `SoundAnswer`s. */
  start(port: MessagePort): void;
  /** Ends all that were started. */
  end(): Promise<void>;
}

/** Takes so many `parts` of sound, as many at a time as there are cores: one here, and each other in a worker. */
export function createPartWorkerPool(host: PartWorkerHost, cores: number, parts: number): PartWorkerPool {
  const count = Math.min(MOST, cores, parts);
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
  const storeHere: StorePart = async (...what) => {
    storingHere += 1;
    return storePart(...what).finally(() => (storingHere -= 1));
  };

  const store: StorePart = async (item, part, options) => {
    const { origin } = item;
    if (!origin || storingHere === 0) return storeHere(item, part, options);
    const port = idle.pop() ?? start();
    const asking = ask(port, { item: origin, part }, options.onBytes);
    const answer = await unlessAborted(asking, options.signal);
    idle.push(port);
    if ('taken' in answer) return answer.taken;
    throw fromFailure(answer.failure);
  };

  return {
    count,
    storePart: store,
    async close() {
      await host.end();
      for (const port of started) port.close();
    },
  };
}

/** One request at a time. Where the worker itself fails, its host ends the import. */
function ask(port: MessagePort, request: PartRequest, onBytes: (count: number) => void): Promise<Conclusion> {
  const { promise, resolve } = Promise.withResolvers<Conclusion>();
  const answered = new AbortController();
  port.addEventListener(
    'message',
    ({ data }: MessageEvent<PartAnswer>) => {
      if ('bytes' in data) onBytes(data.bytes);
      else resolve(data);
    },
    { signal: answered.signal },
  );
  port.postMessage(request);
  return promise.finally(() => answered.abort());
}
