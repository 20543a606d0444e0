import { isEncryptedBackup, openEncryptedBackup } from '#utils/backup/encryption/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import {
  cancellableSource,
  countOutcomes,
  createProgress,
  importCodeOf,
  readAhead,
  type ImportContext,
  type ImportOutcome,
} from '#utils/import/index.ts';
import {
  addImport,
  packOutline,
  packParticipants,
  type FileFault,
  type ImportCode,
  type ImportRecord,
} from '#utils/library/index.ts';
import type { Source } from '#utils/zip/index.ts';
import { gaplessSource, watchedSource } from './open/gapless-source.ts';
import { openBackup } from './open/open-backup.ts';
import { restoreAll, type RestoredAll } from './restore-all.ts';
import { restoreLists, type RestoredLists } from './restore-lists.ts';

/** The share of a restore's progress that searching a damaged ZIP counts for. */
const SEARCH_SHARE = 0.3;

/** How many damaged files a report names. */
const MAX_FAULTS = 500;

/** By them an encrypted backup is known. */
export const MAGIC_BYTES = 8;

/** A restore that ended like this, with nothing stored, leaves no report. */
const UNREPORTED: ImportCode[] = ['cancelled', 'unexpected', 'password-needed', 'wrong-password'];

/**
 * Backup → manifest → recordings → attachments → people and reports → report. Merges like an import, restores all that is intact, and
 * reports what is not. Restoring the same again changes nothing. Throws CodedError with an import code if nothing could be restored.
 */
export async function restoreBackup(
  source: Source,
  context: ImportContext & { password?: string },
): Promise<ImportOutcome> {
  const faults: FileFault[] = [];
  const onFault = (fault: FileFault): void => {
    if (!faults.some(({ name }) => name === fault.name)) faults.push(fault);
  };
  const { id = crypto.randomUUID(), now, open } = context;
  const files = [{ name: source.name, size: source.size }];
  const blank: ImportRecord = {
    id,
    importedAt: now,
    files,
    counts: countOutcomes([]),
    spaces: [],
    metadata: [],
  };
  try {
    const progress = createProgress(context.onProgress);
    const { signal } = context;
    const zip = await decrypted(cancellableSource(source, signal), context);
    const backup = await openBackup(readAhead(zip), {
      signal,
      onProgress: progress.phase(SEARCH_SHARE),
      onFault,
    });
    const options = {
      ...context,
      backup,
      onFault: (name: string, code: ImportCode) => onFault({ name, code }),
    };
    const all = await restoreAll({ ...options, progress });
    const lists = all.stopped ? undefined : await restoreLists(options, all.idOf);
    if (!all.stopped) progress.phase(1)(1);
    const report = reportOf(blank, all, lists, { faults, madeAt: backup.madeAt });
    await addImport(open, report);
    await packOutline(await open()).catch(() => undefined);
    await packParticipants(await open()).catch(() => undefined);
    return {
      report: id,
      counts: report.counts,
      attachments: all.attachments,
      restored: { queue: lists?.queue ?? [], settings: lists?.settings ?? {} },
      ...(all.stopped && { stopped: all.stopped }),
    };
  } catch (error) {
    const failed = importCodeOf(error, context.signal);
    if (!UNREPORTED.includes(failed)) await reportFailure(context, { ...blank, failed, ...faultsOf(faults) });
    throw error;
  }
}

/** The ZIP itself, or the one that is encrypted: what is read of it is decrypted then, and not before. */
async function decrypted(
  source: Source,
  { signal, password }: Pick<ImportContext, 'signal'> & { password?: string },
): Promise<Source> {
  const head = await source.read(0, Math.min(MAGIC_BYTES, source.size), signal);
  if (!isEncryptedBackup(head)) return source;
  if (password === undefined) throw new CodedError('password-needed', `${source.name} is encrypted`);
  const { source: sealed, hasFailed } = watchedSource(source);
  return gaplessSource(await openEncryptedBackup(sealed, password, signal), hasFailed);
}

function reportOf(
  blank: ImportRecord,
  { outcomes, edits, transcripts, positions, differing, attachments, stopped, unreached }: RestoredAll,
  lists: RestoredLists | undefined,
  { faults, madeAt }: { faults: FileFault[]; madeAt: number | undefined },
): ImportRecord {
  const others = [...differing, ...(lists?.differing ?? [])];
  return {
    ...blank,
    counts: countOutcomes(outcomes),
    spaces: [...outcomes, ...unreached],
    unreached: unreached.length,
    attachments,
    unimported: faults.length,
    ...faultsOf(faults),
    ...(stopped && { stopped }),
    restored: {
      edits,
      transcripts,
      positions,
      people: lists?.people ?? 0,
      reports: lists?.reports ?? 0,
      ...(madeAt !== undefined && { madeAt }),
      ...(others.length > 0 && { differing: others.slice(0, MAX_FAULTS) }),
    },
  };
}

function faultsOf(faults: readonly FileFault[]): Pick<ImportRecord, 'faults'> {
  return faults.length > 0 ? { faults: faults.slice(0, MAX_FAULTS) } : {};
}

/** On a full disk there may be no space for the report either. */
async function reportFailure({ open }: ImportContext, report: ImportRecord): Promise<void> {
  await addImport(open, report).catch(() => undefined);
}
