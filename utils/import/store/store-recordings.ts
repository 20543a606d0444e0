import type { PlannedSpace } from '#utils/archive/index.ts';
import type { ImportContext, PartWorkerPool, StoreRecordingContext } from '#utils/import/import-context.ts';
import type { ReadArchive } from '#utils/import/open/read-contents.ts';
import {
  isAlreadyStored,
  plannedBytes,
  planRecordings,
  type PlannedRecording,
} from '#utils/import/plan/planned-recordings.ts';
import { requireFreeSpace } from '#utils/import/plan/require-free-space.ts';
import { countWork, workOf, type Progress } from '#utils/import/progress.ts';
import { withFacts } from '#utils/import/report.ts';
import { importCodeOf, STOPPING } from '#utils/import/status.ts';
import type { FileFault, ImportCode, SpaceOutcome } from '#utils/library/index.ts';
import { runInOrder } from './run-in-order.ts';
import { withoutSalvaged, type SalvagedRecordings } from './salvaged-recordings.ts';
import { bytesOfAttachments, workOfAttachments, type PlannedAttachment } from './store-attachments.ts';
import { createLocalPool } from './store-part.ts';
import { storeRecording } from './store-recording.ts';

/** The share of what is left that planning counts for: reading posts, and what the library has already. */
const PLANNING_SHARE = 0.1;

export interface SpacesOutcome {
  /** In the order of the plan, whichever was stored first. */
  outcomes: SpaceOutcome[];
  /** What stopped the import before everything was stored. */
  stopped?: ImportCode;
}

interface StoreRecordingsContext extends ImportContext {
  /** Stored already, while the ZIP was salvaged: only the other parts, and new facts, are stored. */
  salvaged: SalvagedRecordings['spaces'];
  /** To be stored afterwards. */
  attachments: readonly PlannedAttachment[];
  progress: Progress;
  /** Called for each file of posts that cannot be read. */
  onFault(fault: FileFault): void;
}

/**
 * Stores the planned Spaces, several at a time if the pool can, each visible as soon as it is complete. If the disk is
 * full or the person cancels, it stops, and what is stored stays. Throws if nothing was stored.
 */
export async function storeRecordings(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  { salvaged, attachments, progress, ...context }: StoreRecordingsContext,
): Promise<SpacesOutcome> {
  const left = plan.map((planned) => withoutSalvaged(planned, salvaged.get(planned.spaceId)));
  const cut = new Set(
    plan.flatMap((each) => (isFromCutZips(each, archives, salvaged) ? [each.spaceId] : [])),
  );
  const onPlanned = progress.phase(PLANNING_SHARE);
  const planned = await planRecordings(left, archives, { ...context, onPlanned });
  const spaces = planned.map((space) => ({ ...space, isFromCutZip: cut.has(space.spaceId) }));
  const toRead = spaces.filter((space) => !isAlreadyStored(space));
  const total = toRead.reduce((sum, space) => sum + plannedBytes(space), 0);
  requireFreeSpace(total + bytesOfAttachments(attachments), await context.estimate());
  const work = spaces.reduce((sum, space) => sum + workOf(bytesToRead(space)), 0);
  const onDone = progress.phase(work / (work + workOfAttachments(attachments)));
  const { openPool = createLocalPool } = context;
  const pool = openPool(toRead.reduce((sum, { parts }) => sum + parts.length, 0));
  try {
    return await storeInParallel(spaces, { ...context, onWork: countWork(work, onDone), pool });
  } finally {
    await pool.close();
  }
}

/** Bytes of audio that storing it will read, if each part's first copy is good. */
function bytesToRead(space: PlannedRecording): number {
  return isAlreadyStored(space) ? 0 : plannedBytes(space);
}

/** Not if the library has kept its own copy of what was salvaged. */
function isFromCutZips(
  { spaceId, audio }: PlannedSpace,
  archives: readonly ReadArchive[],
  salvaged: SalvagedRecordings['spaces'],
): boolean {
  const isCut = ({ archive }: { archive: number }): boolean =>
    archives[archive]?.open.file?.code === 'truncated';
  return (
    audio.length > 0 &&
    audio.every(({ copies }) => copies.every(isCut)) &&
    salvaged.get(spaceId)?.outcome.kind !== 'kept'
  );
}

interface StoreInParallelContext extends Omit<StoreRecordingContext, 'onBytes' | 'storePart'> {
  pool: PartWorkerPool;
  /** Called with the work that has been done, as `workOf` counts it. */
  onWork(work: number): void;
}

/**
 * Begins the Spaces in the order given. If the disk is full, those that have begun may finish, and no other begins. A
 * cancel or an unexpected error stops them too.
 */
async function storeInParallel(
  spaces: readonly PlannedRecording[],
  { pool, onWork, ...context }: StoreInParallelContext,
): Promise<SpacesOutcome> {
  const outcomes: SpaceOutcome[] = [];
  const failures: unknown[] = [];
  const stopping = new AbortController();
  const signal = AbortSignal.any([context.signal, stopping.signal]);
  let stopped: { code: ImportCode; error: unknown } | undefined;

  async function store(space: PlannedRecording): Promise<SpaceOutcome | undefined> {
    let left = bytesToRead(space);
    const onBytes = (count: number): void => {
      // What is read again, from another copy, is not counted again.
      const counted = Math.min(count, left);
      left -= counted;
      onWork(counted);
    };
    try {
      const outcome = await storeRecording(space, { ...context, signal, storePart: pool.storePart, onBytes });
      return withFacts(outcome, space);
    } catch (error) {
      const code = importCodeOf(error, context.signal);
      if (STOPPING.includes(code)) {
        stopped ??= { code, error };
        // On a full disk the others may still find enough space.
        if (code === 'unexpected') stopping.abort(error);
        return undefined;
      }
      failures.push(error);
      return withFacts({ spaceId: space.spaceId, kind: 'missing', state: 'missing', code }, space);
    } finally {
      onWork(workOf(left));
    }
  }

  await runInOrder(spaces, {
    loadOf: (space) => pool.loadOf(bytesToRead(space)),
    isStopped: () => stopped !== undefined,
    async run(space, position) {
      const outcome = await store(space);
      if (outcome) outcomes[position] = outcome;
    },
  });
  // Spaces that were not reached have left holes, which `filter` drops.
  const reached = outcomes.filter(() => true);
  if (stopped && (reached.length === 0 || stopped.code === 'unexpected')) throw stopped.error;
  if (failures.length > 0 && failures.length === spaces.length) throw failures[0];
  return { outcomes: reached, ...(stopped && { stopped: stopped.code }) };
}
