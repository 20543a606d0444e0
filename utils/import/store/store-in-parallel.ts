import type { SpaceOutcome } from '#utils/library/import-record.ts';
import { importCodeOf, STOPPING } from '#utils/import/import-code.ts';
import { importSpace, type SpaceTools } from './store-recording.ts';
import { withFacts } from '#utils/import/report.ts';
import type { SoundTakers } from '#utils/import/worker/part-storers.ts';
import type { SpaceToTake } from '#utils/import/plan/planned-recording.ts';
import type { ImportCode } from '#utils/import/status.ts';

export interface SpacesOutcome {
  /** As planned, whichever was done first. */
  outcomes: SpaceOutcome[];
  /** What ended it before all was taken. */
  stopped?: ImportCode;
}

interface TakingTools extends Omit<SpaceTools, 'onBytes' | 'takeSound'> {
  takers: SoundTakers;
  /** Bytes of all sound that is to be taken. */
  total: number;
  /** Told 0–1, by those. */
  onProgress(share: number): void;
}

/**
 * Takes Spaces in the order given, as many at a time as `takers` can. A full disk lets those under way end and begins
 * no other; a cancel and what nobody expected break them off. Throws where nothing came of any.
 */
export async function takeSpaces(
  spaces: readonly SpaceToTake[],
  { total, takers, onProgress, ...tools }: TakingTools,
): Promise<SpacesOutcome> {
  const outcomes: SpaceOutcome[] = [];
  const failures: unknown[] = [];
  const breaking = new AbortController();
  const signal = AbortSignal.any([tools.signal, breaking.signal]);
  let stopped: { code: ImportCode; error: unknown } | undefined;
  let taken = 0;
  const onBytes = (count: number): void => {
    taken += count;
    onProgress(Math.min(1, taken / total));
  };

  async function take(space: SpaceToTake): Promise<SpaceOutcome | undefined> {
    try {
      const outcome = await importSpace(space, { ...tools, signal, takeSound: takers.take, onBytes });
      return withFacts(outcome, space);
    } catch (error) {
      const code = importCodeOf(error, tools.signal);
      if (STOPPING.includes(code)) {
        stopped ??= { code, error };
        // Others may yet find room for what they are at.
        if (code === 'unexpected') breaking.abort(error);
        return undefined;
      }
      failures.push(error);
      return withFacts({ space: space.space, outcome: 'missing', state: 'missing', code }, space);
    }
  }

  const queue = spaces.entries();
  async function takeOn(): Promise<void> {
    for (const [place, space] of queue) {
      const outcome = await take(space);
      if (outcome) outcomes[place] = outcome;
      if (stopped) return;
    }
  }

  await Promise.all(Array.from({ length: takers.count }, takeOn));
  // Without the holes that those leave which were not reached.
  const done = outcomes.filter(() => true);
  if (stopped && (done.length === 0 || stopped.code === 'unexpected')) throw stopped.error;
  if (failures.length > 0 && failures.length === spaces.length) throw failures[0];
  return { outcomes: done, ...(stopped && { stopped: stopped.code }) };
}
