import {
  countWork,
  createInflationMeter,
  createLocalPool,
  importCodeOf,
  meteredPool,
  requireFreeSpace,
  runInOrder,
  STOPPING,
  workOf,
  type createProgress,
} from '#utils/import/index.ts';
import type { ImportContext } from '#utils/import/index.ts';
import type { ImportCode, RestoredData, SpaceOutcome } from '#utils/library/index.ts';
import type { OpenBackup } from './open/open-backup.ts';
import { bytesOf, isOtherCopy, recordingsIn, type RecordingEntries } from './read-recordings.ts';
import { hasAttachment, restoreAttachment, type AttachmentEntry } from './restore-attachments.ts';
import { restoreRecording, type RestoreRecordingContext } from './restore-recording.ts';

export interface RestoreContext extends ImportContext {
  backup: OpenBackup;
  onFault(name: string, code: ImportCode): void;
}

/** What became of the recordings and of the files beside them. */
export interface RestoredAll extends Pick<RestoredData, 'edits' | 'transcripts' | 'positions'> {
  outcomes: SpaceOutcome[];
  /** Recordings that were not reached when it was stopped. */
  unreached: SpaceOutcome[];
  differing: NonNullable<RestoredData['differing']>;
  attachments: number;
  stopped?: ImportCode;
  /** The id here of a recording that has this id in the backup. */
  idOf(id: string): string;
}

/**
 * Restores recordings, several small ones at a time, each visible as soon as it is complete, then the files beside them. If the disk is full
 * or the person cancels, it stops, and what is restored stays. Throws if nothing was restored.
 */
export async function restoreAll({
  progress,
  ...context
}: RestoreContext & { progress: ReturnType<typeof createProgress> }): Promise<RestoredAll> {
  const { backup, signal, onFault } = context;
  const recordings = recordingsIn(backup);
  const attachments = backup.entries.filter((entry) => entry.kind === 'attachment');
  requireFreeSpace(await bytesNeeded(recordings, attachments, context), await context.estimate());
  const works = [...recordings.map(bytesOf), ...attachments.map(({ size }) => size)].map(workOf);
  const onWork = countWork(
    works.reduce((sum, work) => sum + work, 0),
    progress.phase(1),
  );
  const pool = meteredPool(createLocalPool(), createInflationMeter());
  const found = new Map<string, SpaceOutcome>();
  const all: Omit<RestoredAll, 'outcomes' | 'unreached' | 'idOf'> = {
    edits: 0,
    transcripts: 0,
    positions: 0,
    differing: [],
    attachments: 0,
  };
  let failure: { error: unknown } | undefined;

  const stopBy = (error: unknown): void => {
    const code = importCodeOf(error, signal);
    failure ??= { error };
    all.stopped ??= code;
  };

  async function restoreOne(entries: RecordingEntries): Promise<void> {
    let left = bytesOf(entries);
    const onBytes = (count: number): void => {
      const counted = Math.min(count, left);
      left -= counted;
      onWork(counted);
    };
    const options: RestoreRecordingContext = { ...context, storePart: pool.storePart, onBytes };
    try {
      const restored = await restoreRecording(entries, options);
      if (!restored) return;
      const { outcome, added } = restored;
      found.set(entries.id, outcome);
      all.edits += Number(added.edits);
      all.transcripts += Number(added.transcript);
      all.positions += Number(added.position);
      if (added.title) all.differing.push({ ...added.title, spaceId: outcome.spaceId });
    } catch (error) {
      stopBy(error);
    } finally {
      onWork(workOf(left));
    }
  }

  const isStopped = (): boolean => failure !== undefined;
  const [copies, firsts] = [recordings.filter(isOtherCopy), recordings.filter((each) => !isOtherCopy(each))];
  await runInOrder(firsts, { loadOf: (each) => pool.loadOf(bytesOf(each)), isStopped, run: restoreOne });
  // One after the other: each may turn out to be the same as another one.
  await runInOrder(copies, { loadOf: () => 1, isStopped, run: restoreOne });
  const idOf = (id: string): string => found.get(id)?.spaceId ?? id;

  for (const entry of attachments) {
    if (isStopped()) break;
    try {
      const isThere = await restoreFile({ ...entry, home: idOf(entry.home) }, context, onWork);
      if (isThere) all.attachments += 1;
    } catch (error) {
      const code = importCodeOf(error, signal);
      if (STOPPING.includes(code)) stopBy(error);
      else onFault(entry.path, code);
    }
  }
  if (failure && (found.size === 0 || all.stopped === 'unexpected')) throw failure.error;
  const outcomes = [...found.values()];
  const unreached = isStopped() ? recordings.filter(({ id }) => !found.has(id)).map(unreachedOutcome) : [];
  return { ...all, outcomes, unreached, idOf };
}

/** Returns whether the library has it now. */
async function restoreFile(
  entry: AttachmentEntry,
  context: RestoreContext,
  onWork: (work: number) => void,
): Promise<boolean> {
  let left = workOf(entry.size);
  const onBytes = (count: number): void => {
    left -= count;
    onWork(count);
  };
  try {
    if (await hasAttachment(entry, context)) return true;
    const item = context.backup.itemOf(entry, (isIntact) => {
      if (!isIntact) context.onFault(entry.path, 'damaged-file');
    });
    return await restoreAttachment(entry, item, context, onBytes);
  } finally {
    onWork(Math.max(0, left));
  }
}

function unreachedOutcome({ id }: RecordingEntries): SpaceOutcome {
  return { spaceId: id, kind: 'unreached', state: 'missing' };
}

/** Bytes of what the library does not have under the same id. */
async function bytesNeeded(
  recordings: readonly RecordingEntries[],
  attachments: readonly AttachmentEntry[],
  { open }: Pick<RestoreContext, 'open'>,
): Promise<number> {
  const database = await open();
  const stored = new Set(await database.getAllKeys('recordings'));
  const missing = recordings.filter(({ id }) => !stored.has(id)).map(bytesOf);
  return [...missing, ...attachments.map(({ size }) => size)].reduce((sum, bytes) => sum + bytes, 0);
}
