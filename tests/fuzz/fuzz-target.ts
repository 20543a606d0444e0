import { createChance } from '../mutations/chance.ts';
import type { Coverage } from './coverage.ts';
import { mutateInput } from './mutate-input.ts';
import { hasCode, type FuzzTarget } from './targets.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** An input that made a parser throw what it must not throw, or take too long. */
export interface Finding {
  target: string;
  bytes: Bytes;
  reason: string;
}

export interface FuzzOptions {
  seed: number;
  /** Whether another input is to be tried after so many. */
  goesOn(count: number): boolean;
  /** Tells which inputs reach code that none has reached before; without it, only the seeds are changed. */
  coverage?: Coverage;
  /** Called before each input is tried: one that never ends is known by it. */
  onInput?(bytes: Bytes): void;
}

/** No parser may take longer for an input of at most 64 KiB, in milliseconds of processor time. */
export const MAX_MILLISECONDS = 2000;

/** Inputs between two looks at the coverage, each of which takes as long as some inputs. */
const BATCH = 16;

/** Tries inputs until `goesOn` says no, or one is found. Inputs that reach new code are changed further. */
export async function fuzzTarget(
  target: FuzzTarget,
  { seed, goesOn, coverage, onInput }: FuzzOptions,
): Promise<{ count: number; corpus: number; finding?: Finding }> {
  const corpus = target.seeds();
  for (const bytes of corpus) await tryInput(target, bytes);
  coverage?.note();
  let count = 0;
  while (goesOn(count)) {
    const batch: Bytes[] = [];
    for (let index = 0; index < BATCH; index += 1, count += 1) {
      const bytes = mutateInput(corpus, createChance(seed, count));
      onInput?.(bytes);
      const reason = await tryInput(target, bytes);
      if (reason !== undefined)
        return { count, corpus: corpus.length, finding: { target: target.name, bytes, reason } };
      batch.push(bytes);
    }
    // Which of them it was does not matter: their descendants show it.
    if (coverage && coverage.note() > 0) corpus.push(...batch);
  }
  return { count, corpus: corpus.length };
}

/** Why an input is a finding; undefined if it is none. */
export async function tryInput({ run }: FuzzTarget, bytes: Bytes): Promise<string | undefined> {
  const before = process.cpuUsage();
  try {
    await run(bytes);
  } catch (error) {
    if (!hasCode(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  return milliseconds > MAX_MILLISECONDS ? `took ${Math.round(milliseconds)} ms` : undefined;
}
