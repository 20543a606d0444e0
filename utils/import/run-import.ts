import { NoSpacesHereError, planSpaces, type ArchiveContents, type Plan } from '#utils/archive/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import { cancellableSource } from '#utils/import/open/cancellable-source.ts';
import type { ChosenSource } from '#utils/import/open/chosen-source.ts';
import { MissingVolumesError } from '#utils/import/open/missing-volumes.ts';
import { openFiles, type OpenedFiles } from '#utils/import/open/open-files.ts';
import type { OpenArchive } from '#utils/import/open/open-zip.ts';
import { readAhead } from '#utils/import/open/read-ahead.ts';
import { readContents, type ReadArchive } from '#utils/import/open/read-contents.ts';
import { createInflatedZips, type InflatedZips } from '#utils/import/store/inflated-zips.ts';
import {
  createSalvagedRecordings,
  outcomesOf,
  type SalvagedRecordings,
} from '#utils/import/store/salvaged-recordings.ts';
import { planAttachments, withAttachments } from '#utils/import/store/store-attachments.ts';
import { createInflationMeter, meteredPool } from '#utils/import/store/inflation-meter.ts';
import { createLocalPool } from '#utils/import/store/store-part.ts';
import { storeRecordings, type SpacesOutcome } from '#utils/import/store/store-recordings.ts';
import {
  addImport,
  packOutline,
  packParticipants,
  type Account,
  type FileFault,
  type ImportCode,
  type ImportCounts,
  type ImportRecord,
} from '#utils/library/index.ts';
import type { ImportContext } from './import-context.ts';
import { createProgress, type Progress } from './progress.ts';
import { blankReport, countUnimported, faultsOf, unreachedOf, withOutcomes } from './report.ts';
import { importCodeOf, type RestoredElsewhere } from './status.ts';

/** An import that ended like this, with nothing stored, leaves no report. */
const UNREPORTED: ImportCode[] = ['cancelled', 'unexpected'];

/** The share of an import's progress that salvaging counts for, during which most of the audio is stored. */
const SALVAGE_SHARE = 0.7;
/** The share of what is left then that reading the lists of Spaces counts for. */
const CONTENTS_SHARE = 0.05;

export interface ImportOutcome {
  /** The id of its report in the library. */
  report: string;
  counts: ImportCounts;
  /** When X made the archive, ms since 1970. */
  madeAt?: number;
  /** How many files beside the audio it has stored. */
  attachments?: number;
  /** The archive's owner. */
  account?: Account;
  /** What stopped it early, with some of it stored. */
  stopped?: ImportCode;
  restored?: RestoredElsewhere;
}

/**
 * Source → directory → plan → recordings → report. All chosen files are one import. Throws CodedError with an import
 * code, but only if none of the files was of use. Audio that is found while a ZIP without a directory is searched is
 * stored at once, and stays even if the search is stopped.
 */
export async function runImport(
  chosen: readonly ChosenSource[],
  context: ImportContext,
): Promise<ImportOutcome> {
  const inflated = createInflatedZips(context);
  try {
    return await importOrReport(chosen, inflated, context);
  } finally {
    await inflated.discard();
  }
}

/** Reports what was salvaged before something stopped the import. */
async function importOrReport(
  chosen: readonly ChosenSource[],
  inflated: InflatedZips,
  context: ImportContext,
): Promise<ImportOutcome> {
  const salvaged = createSalvagedRecordings(context);
  try {
    return await importAll(chosen, { salvaged, inflated }, context);
  } catch (error) {
    await salvaged.end();
    const stopped = importCodeOf(error, context.signal);
    if (salvaged.spaces.size === 0 || stopped === 'unexpected') throw error;
    const files = chosen.map(({ source: { name, size } }) => ({ name, size }));
    const blank = blankReport(salvaged.contents(), files, context);
    return storeReport(
      withOutcomes(blank, { outcomes: outcomesOf(salvaged), stopped }),
      salvaged.contents(),
      context,
    );
  }
}

async function importAll(
  chosen: readonly ChosenSource[],
  { salvaged, inflated }: { salvaged: SalvagedRecordings; inflated: InflatedZips },
  context: ImportContext,
): Promise<ImportOutcome> {
  const progress = createProgress(context.onProgress);
  const sources = chosen.map((each) => ({
    ...each,
    // One behind a link is asked for no more than is needed, and ends with the signal by itself.
    source: each.remote ?? cancellableSource(readAhead(each.source), context.signal),
  }));
  const opened = await openFiles(sources, {
    signal: context.signal,
    onProgress: progress.phase(SALVAGE_SHARE),
    taken: context.taken,
    onSalvaged: salvaged.add,
    inflate: inflated.inflate,
  });
  await salvaged.end();
  const archives = await readArchives(opened, progress.phase(CONTENTS_SHARE), context.signal);
  const contents = archives.map((archive) => archive.contents);
  const blank = blankReport(contents, opened.files, context);
  const report = await storeAll(archives, blank, salvaged, { ...context, progress });
  if (!report.stopped) progress.phase(1)(1);
  return storeReport(report, contents, context);
}

async function storeReport(
  report: ImportRecord,
  contents: readonly ArchiveContents[],
  { open }: ImportContext,
): Promise<ImportOutcome> {
  const full = await addReport(open, report);
  // It would be made by the next page. Without space for it, that page makes it.
  await packOutline(await open()).catch(() => undefined);
  await packParticipants(await open()).catch(() => undefined);
  const { id, counts, account, attachments = 0, stopped = full } = report;
  const madeAt = contents.map(({ manifest }) => manifest?.generatedAt).find((each) => each !== undefined);
  return {
    report: id,
    counts,
    attachments,
    ...(madeAt !== undefined && { madeAt }),
    ...(account && { account }),
    ...(stopped && { stopped }),
  };
}

/** Stores everything and returns the report. If nothing could be stored, it adds a report that says why, and throws. */
async function storeAll(
  archives: readonly ReadArchive[],
  blank: ImportRecord,
  salvaged: SalvagedRecordings,
  context: ImportContext & { progress: Progress },
): Promise<ImportRecord> {
  const contents = archives.map((archive) => archive.contents);
  const inflation = createInflationMeter();
  const { openPool = createLocalPool } = context;
  const metered = { ...context, openPool: (parts: number) => meteredPool(openPool(parts), inflation) };
  const posts: FileFault[] = [];
  const others: FileFault[] = [];
  const onPostFault = (fault: FileFault): void => void posts.push(fault);
  const onOtherFault = (fault: FileFault): void => void others.push(fault);
  let plan: Plan | undefined;
  try {
    const { spaces } = (plan = planOf(contents, blank, context.taken));
    const planned = await planAttachments(plan, archives, context.open);
    const stored = await withAttachments(
      planned,
      { ...context, inflation, onFault: onOtherFault },
      async (): Promise<SpacesOutcome> => {
        if (spaces.length === 0) return { outcomes: [] };
        return storeRecordings(spaces, archives, {
          ...metered,
          salvaged: salvaged.spaces,
          attachments: planned,
          onFault: onPostFault,
        });
      },
    );
    const outcomes = outcomesOf(salvaged, stored.outcomes);
    const unreached = unreachedOf(spaces, outcomes);
    const report = withOutcomes(blank, { outcomes, stopped: stored.stopped });
    return {
      ...report,
      spaces: [...report.spaces, ...unreached],
      unreached: unreached.length,
      ...faultsOf(contents, [...posts, ...others]),
      unimported: countUnimported(contents, { posts: posts.length, lost: stored.lost }),
      attachments: stored.attachments,
    };
  } catch (error) {
    const failed = importCodeOf(error, context.signal);
    // With a full disk no Space was reached. Other codes say what is wrong with all of them.
    const spaces = failed === 'quota' && plan ? unreachedOf(plan.spaces, []) : [];
    const report = {
      ...blank,
      ...faultsOf(contents, [...posts, ...others]),
      failed,
      ...(error instanceof NoSpacesHereError && { reason: error.reason }),
      spaces,
      unreached: spaces.length,
    };
    const isReported = salvaged.spaces.size === 0 && !UNREPORTED.includes(failed);
    if (isReported) await addReport(context.open, report);
    throw error;
  }
}

/** Returns `quota` instead of throwing it: the recordings are stored, even if there is no space for their report. */
async function addReport(open: ImportContext['open'], report: ImportRecord): Promise<'quota' | undefined> {
  try {
    await addImport(open, report);
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'quota') throw error;
    return 'quota';
  }
}

/** If truncated files contain no Space, the missing bytes may. */
function planOf(
  contents: readonly ArchiveContents[],
  { files }: Pick<ImportRecord, 'files'>,
  taken: ImportContext['taken'],
): Plan {
  try {
    const plan = planSpaces(contents);
    if (!taken) return plan;
    return { ...plan, spaces: plan.spaces.filter(({ spaceId }) => taken.spaces.includes(spaceId)) };
  } catch (cause) {
    const isTruncated = files.some(({ code }) => code === 'truncated');
    if (!isTruncated || codeOf(cause) === 'spaces-left-out') throw cause;
    throw new CodedError('truncated', 'The file ends before the first Space', { cause });
  }
}

/**
 * ZIPs inside a ZIP that are no archives of X are left out of the report. If none of the files is from an X archive, throws the code of the first unusable one, or
 * `not-an-x-archive`.
 */
async function readArchives(
  { archives, files }: OpenedFiles,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadArchive[]> {
  const read: ReadArchive[] = [];
  for (const [index, open] of archives.entries()) {
    const onShare = (share: number): void => onProgress((index + share) / archives.length);
    const contents = await contentsOrRefusal(open, onShare, signal);
    if (contents) read.push({ open, contents });
    else if (open.file?.inside !== undefined && !open.file.code) files.splice(files.indexOf(open.file), 1);
  }
  if (read.length > 0) return read;
  const refused = files.find(({ code }) => code !== undefined);
  if (refused?.needs) throw new MissingVolumesError(refused.needs);
  throw new CodedError(refused?.code ?? 'not-an-x-archive', 'None of the files is from an X archive');
}

/** A file that cannot be read is noted in the report, and does not affect the others. */
async function contentsOrRefusal(
  open: OpenArchive,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ArchiveContents | undefined> {
  try {
    const contents = await readContents(open, signal, onProgress);
    open.refuseOverlaps(contents?.layout.audio.map(({ index }) => index) ?? []);
    return contents;
  } catch (error) {
    const code = importCodeOf(error, signal);
    if (code === 'cancelled' || code === 'unexpected' || !open.file) throw error;
    open.file.code = code;
    return undefined;
  }
}
