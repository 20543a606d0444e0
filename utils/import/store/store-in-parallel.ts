import type { SpaceOutcome } from '#utils/library/index.ts';
import { importCodeOf, STOPPING } from '#utils/import/import-code.ts';
import { storeRecording, type StoreRecordingContext } from './store-recording.ts';
import { withFacts } from '#utils/import/report.ts';
import type { PartWorkerPool } from '#utils/import/worker/part-storers.ts';
import type { PlannedRecording } from '#utils/import/plan/planned-recording.ts';
import type { ImportCode } from '#utils/import/status.ts';

export interface SpacesOutcome {
  /** As planned, whichever was done first. */
  outcomes: SpaceOutcome[];
  /** What ended it before all was taken. */
  stopped?: ImportCode;
}

interface StoreInParallelContext extends Omit<StoreRecordingContext, 'onBytes' | 'storePart'> {
  pool: PartWorkerPool;
  /** Bytes of all sound that is to be taken. */
  total: number;
  /** Told 0–1, by those. */
  onProgress(share: number): void;
}

/**
 * Takes Spaces in the order given, as many at a time as `takers` can. A full disk lets those under way end and begins
 * no other; a cancel and what nobody expected break them off. Throws where nothing came of any.
 */
export async function storeInParallel(
  spaces: readonly PlannedRecording[],
  { total, pool, onProgress, ...context }: StoreInParallelContext,
): Promise<SpacesOutcome> {
  const outcomes: SpaceOutcome[] = [];
  const failures: unknown[] = [];
  const breaking = new AbortController();
  const signal = AbortSignal.any([context.signal, breaking.signal]);
  let stopped: { code: ImportCode; error: unknown } | undefined;
  let storedBytes = 0;
  const onBytes = (count: number): void => {
    storedBytes += count;
    onProgress(Math.min(1, storedBytes / total));
  };

  async function store(space: PlannedRecording): Promise<SpaceOutcome | undefined> {
    try {
      const outcome = await storeRecording(space, { ...context, signal, storePart: pool.storePart, onBytes });
      return withFacts(outcome, space);
    } catch (error) {
      const code = importCodeOf(error, context.signal);
      if (STOPPING.includes(code)) {
        stopped ??= { code, error };
        // Others may yet find room for what they are at.
        if (code === 'unexpected') breaking.abort(error);
        return undefined;
      }
      failures.push(error);
      return withFacts({ spaceId: space.spaceId, kind: 'missing', state: 'missing', code }, space);
    }
  }

  const queue = spaces.entries();
  async function storeNext(): Promise<void> {
    for (const [position, space] of queue) {
      const outcome = await store(space);
      if (outcome) outcomes[position] = outcome;
      if (stopped) return;
    }
  }

  await Promise.all(Array.from({ length: pool.count }, storeNext));
  // Without the holes that those leave which were not reached.
  const done = outcomes.filter(() => true);
  if (stopped && (done.length === 0 || stopped.code === 'unexpected')) throw stopped.error;
  if (failures.length > 0 && failures.length === spaces.length) throw failures[0];
  return { outcomes: done, ...(stopped && { stopped: stopped.code }) };
}
