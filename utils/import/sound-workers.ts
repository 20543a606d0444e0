import { CodedError } from '../coded-error.ts';
import { unlessAborted } from '../unless-aborted.ts';
import type { SoundAnswer, SoundRequest } from './serve-sound.ts';
import { takersHere, type SoundTakers } from './sound-takers.ts';
import { takePart } from './take-foreign-sound.ts';
import type { TakeSound } from './take-sound.ts';

type Conclusion = Exclude<SoundAnswer, { bytes: number }>;

/** More than these would wait for the disk, each with memory of its own. */
const MOST = 4;

/**
 * Workers that take so many `parts` of sound, one a core; nobody else where there is one core or one part.
 * `createWorker` starts one that speaks `SoundRequest` and answers with `SoundAnswer`.
 */
export function createSoundWorkers(createWorker: () => Worker, cores: number, parts: number): SoundTakers {
  const count = Math.min(MOST, cores, parts);
  if (count < 2) return takersHere();
  const started = new Set<Worker>();
  const idle: Worker[] = [];

  const start = (): Worker => {
    const worker = createWorker();
    started.add(worker);
    return worker;
  };

  const take: TakeSound = async (item, part, options) => {
    const { origin } = item;
    if (!origin) return takePart(item, part, options);
    const worker = idle.pop() ?? start();
    const asking = ask(worker, { item: origin, part }, options.onBytes);
    const answer = await unlessAborted(asking, options.signal);
    idle.push(worker);
    if ('taken' in answer) return answer.taken;
    throw errorOf(answer.failure);
  };

  return {
    count,
    take,
    close() {
      for (const worker of started) worker.terminate();
    },
  };
}

/** One request at a time. Rejects where the worker itself fails. */
function ask(worker: Worker, request: SoundRequest, onBytes: (count: number) => void): Promise<Conclusion> {
  const { promise, resolve, reject } = Promise.withResolvers<Conclusion>();
  const answered = new AbortController();
  const { signal } = answered;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<SoundAnswer>) => {
      if ('bytes' in data) onBytes(data.bytes);
      else resolve(data);
    },
    { signal },
  );
  worker.addEventListener('error', ({ message }) => reject(new Error(message || 'A sound worker failed')), {
    signal,
  });
  worker.postMessage(request);
  return promise.finally(() => answered.abort());
}

function errorOf({ message, code }: { message: string; code?: string }): Error {
  return code === undefined ? new Error(message) : new CodedError(code, message);
}
