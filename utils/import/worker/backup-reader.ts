import type { ImportContext } from '#utils/import/import-context.ts';
import type { ChosenSource } from '#utils/import/open/chosen-source.ts';
import { runImport, type ImportOutcome } from '#utils/import/run-import.ts';
import type { RestoredElsewhere } from '#utils/import/status.ts';
import { countOutcomes } from '#utils/import/report.ts';
import type { Source } from '#utils/zip/index.ts';

/** Restores backups. `utils/backup` knows this domain, and not the other way round: the worker's entrypoint brings both together. */
export interface BackupReader {
  /** Whether a file is a backup, encrypted or not. */
  isBackup(source: Source, signal: AbortSignal): Promise<boolean>;
  /** Throws CodedErrors with import codes, `password-needed` and `wrong-password` among them. */
  restore(source: Source, context: ImportContext & { password?: string }): Promise<ImportOutcome>;
}

/**
 * Restores the backups among the files, one after the other, then imports the others together. Each has a report of its own. Throws
 * only if none of them was of use.
 */
export async function importOrRestore(
  chosen: readonly ChosenSource[],
  context: ImportContext & { password?: string },
  { isBackup, restore }: BackupReader,
): Promise<ImportOutcome> {
  const looksLikeBackup = async ({ source, path }: ChosenSource): Promise<boolean> => {
    // A folder may have thousands of files.
    if (path.includes('/') && !/\.(?:zip|afterspace)$/i.test(path)) return false;
    // The import says why a file cannot be read.
    return isBackup(source, context.signal).catch(() => false);
  };
  const backups: ChosenSource[] = [];
  const others: ChosenSource[] = [];
  for (const each of chosen) ((await looksLikeBackup(each)) ? backups : others).push(each);
  const tasks = [
    ...backups.map(
      ({ source }) =>
        (own: ImportContext) =>
          restore(source, { ...context, ...own }),
    ),
    ...(others.length > 0 ? [(own: ImportContext) => runImport(others, own)] : []),
  ];
  const ended: ImportOutcome[] = [];
  const failures: unknown[] = [];
  for (const [index, run] of tasks.entries()) {
    // Only one report can have the id that the import was begun with.
    const id = index === 0 ? context.id : undefined;
    const onProgress = (share: number): void => context.onProgress((index + share) / tasks.length);
    const { id: _begun, ...shared } = context;
    try {
      ended.push(await run({ ...shared, ...(id !== undefined && { id }), onProgress }));
    } catch (error) {
      context.signal.throwIfAborted();
      failures.push(error);
    }
    if (ended.some(({ stopped }) => stopped !== undefined)) break;
  }
  const [first, ...more] = ended;
  if (!first) throw failures[0];
  return more.length === 0 ? first : joinOutcomes(first, more);
}

function joinOutcomes(first: ImportOutcome, more: readonly ImportOutcome[]): ImportOutcome {
  const all = [first, ...more];
  const counts = countOutcomes([]);
  for (const name of ['new', 'replaced', 'kept', 'missing', 'partial', 'damaged'] as const)
    counts[name] = all.reduce((sum, outcome) => sum + outcome.counts[name], 0);
  const restored = all.flatMap((outcome) => outcome.restored ?? []);
  return {
    ...Object.assign({}, ...all),
    report: first.report,
    counts,
    attachments: all.reduce((sum, { attachments = 0 }) => sum + attachments, 0),
    ...(restored.length > 0 && { restored: joinRestored(restored) }),
  };
}

function joinRestored(all: readonly RestoredElsewhere[]): RestoredElsewhere {
  return {
    queue: all.flatMap(({ queue }) => queue),
    settings: Object.assign({}, ...all.map(({ settings }) => settings)),
  };
}
