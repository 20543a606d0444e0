import { planSpaces, type ArchiveContents, type Plan } from '#utils/archive/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import { type ImportRecord, addImport, type Account } from '#utils/library/index.ts';
import { cancellableSource } from '#utils/import/open/cancellable-source.ts';
import { importCodeOf } from './import-code.ts';
import { storeRecordings, type ImportContext } from '#utils/import/store/store-recordings.ts';
import type { ReadArchive } from '#utils/import/plan/offered-titles.ts';
import {
  openFiles,
  type ChosenSource,
  type OpenArchive,
  type Opened,
} from '#utils/import/open/open-files.ts';
import { readContents } from '#utils/import/open/read-contents.ts';
import {
  createSalvagedRecordings,
  outcomesOf,
  type SalvagedRecordings,
} from '#utils/import/store/salvaged-recordings.ts';
import { blankReport, countUntaken, withOutcomes } from './report.ts';
import type { ImportCode, ImportCounts } from './status.ts';
import {
  bytesOfAttachments,
  planAttachments,
  withAttachments,
} from '#utils/import/store/store-attachments.ts';
import type { SpacesOutcome } from '#utils/import/store/store-in-parallel.ts';
import { unreachedOf } from '#utils/import/store/unreached.ts';

/** Without anything done there is nothing to tell of these later. */
const UNREPORTED: ImportCode[] = ['cancelled', 'unexpected'];

/** How much of an import's progress it is to have gone through files that are cut off, most of what they hold taken. */
const SALVAGE_SHARE = 0.7;

export interface ImportOutcome {
  /** The id of its report in the library. */
  report: string;
  counts: ImportCounts;
  /** When X made the archive, ms since 1970. */
  madeAt?: number;
  /** Files beside the sound that it has kept. */
  attachments?: number;
  /** Whose archive it is. */
  account?: Account;
  /** What ended it early, with some of it done. */
  stopped?: ImportCode;
}

/**
 * Source → directory → plan → recordings → report. Whatever was chosen together is one import; it throws (a
 * CodedError with an import code) only where none of it gave anything. What is found while a ZIP without directory is
 * searched comes in at once, and stays whatever ends the search.
 */
export async function runImport(
  chosen: readonly ChosenSource[],
  context: ImportContext,
): Promise<ImportOutcome> {
  const salvaged = createSalvagedRecordings(context);
  try {
    return await importAll(chosen, salvaged, context);
  } catch (error) {
    await salvaged.end();
    const stopped = importCodeOf(error, context.signal);
    if (salvaged.spaces.size === 0 || stopped === 'unexpected') throw error;
    const files = chosen.map(({ source: { name, size } }) => ({ name, size }));
    const blank = blankReport(salvaged.contents(), files, context.now);
    return storeReport(
      withOutcomes(blank, { outcomes: outcomesOf(salvaged), stopped }),
      salvaged.contents(),
      context,
    );
  }
}

async function importAll(
  chosen: readonly ChosenSource[],
  salvaged: SalvagedRecordings,
  context: ImportContext,
): Promise<ImportOutcome> {
  let opening = 0;
  const sources = chosen.map((each) => ({ ...each, source: cancellableSource(each.source, context.signal) }));
  const opened = await openFiles(sources, {
    signal: context.signal,
    onProgress: (share) => context.onProgress((opening = share * SALVAGE_SHARE)),
    onSalvaged: salvaged.find,
  });
  await salvaged.end();
  const archives = await readArchives(opened, context.signal);
  const contents = archives.map((archive) => archive.contents);
  const report = await storeAll(archives, blankReport(contents, opened.files, context.now), salvaged, {
    ...context,
    onProgress: (share) => context.onProgress(opening + share * (1 - opening)),
  });
  return storeReport(report, contents, context);
}

async function storeReport(
  report: ImportRecord,
  contents: readonly ArchiveContents[],
  { opening }: ImportContext,
): Promise<ImportOutcome> {
  const full = await quotaOf(addImport(opening, report));
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

/** Fills in the report; where nothing came of it, the report says why before the error goes on. */
async function storeAll(
  archives: readonly ReadArchive[],
  blank: ImportRecord,
  salvaged: SalvagedRecordings,
  context: ImportContext,
): Promise<ImportRecord> {
  const contents = archives.map((archive) => archive.contents);
  let plan: Plan | undefined;
  try {
    const { spaces } = (plan = planOf(contents, blank));
    const wanted = await planAttachments(plan, archives, context.opening);
    const spaceTools = { ...context, found: salvaged.spaces, alsoNeeded: bytesOfAttachments(wanted) };
    const {
      outcomes: planned,
      stopped,
      attachments,
      lost,
    } = await withAttachments(wanted, context, async (): Promise<SpacesOutcome> =>
      spaces.length > 0 ? storeRecordings(spaces, archives, spaceTools) : { outcomes: [] },
    );
    const outcomes = outcomesOf(salvaged, planned);
    const unreached = unreachedOf(spaces, outcomes);
    const report = withOutcomes(blank, { outcomes, stopped });
    return {
      ...report,
      spaces: [...report.spaces, ...unreached],
      unreached: unreached.length,
      untaken: countUntaken(contents, lost),
      attachments,
    };
  } catch (error) {
    const failed = importCodeOf(error, context.signal);
    // Where the disk is full, no Space was come to; other codes say what is wrong with all of them.
    const spaces = failed === 'quota' && plan ? unreachedOf(plan.spaces, []) : [];
    const report = { ...blank, failed, spaces, unreached: spaces.length };
    const isReported = salvaged.spaces.size === 0 && !UNREPORTED.includes(failed);
    if (isReported) await quotaOf(addImport(context.opening, report));
    throw error;
  }
}

/** A report that finds no room takes no recording with it. */
async function quotaOf(reporting: Promise<void>): Promise<'quota' | undefined> {
  try {
    await reporting;
    return undefined;
  } catch (error) {
    if (codeOf(error) !== 'quota') throw error;
    return 'quota';
  }
}

/** Where no Space is found in files that are cut off, they may have been in what is missing. */
function planOf(contents: readonly ArchiveContents[], { files }: Pick<ImportRecord, 'files'>): Plan {
  try {
    return planSpaces(contents);
  } catch (cause) {
    const isCut = files.some(({ code }) => code === 'truncated');
    if (!isCut || codeOf(cause) === 'spaces-left-out') throw cause;
    throw new CodedError('truncated', 'No Space stands before the end of what is there', { cause });
  }
}

/** Throws what says most about why there is no X archive among the files. */
async function readArchives({ archives, files }: Opened, signal: AbortSignal): Promise<ReadArchive[]> {
  const read: ReadArchive[] = [];
  for (const open of archives) {
    const contents = await contentsOrRefusal(open, signal);
    if (contents) read.push({ open, contents });
  }
  if (read.length > 0) return read;
  const refused = files.find(({ code }) => code !== undefined);
  throw new CodedError(refused?.code ?? 'not-an-x-archive', 'None of the files is of an X archive');
}

/** One file that cannot be read is told in the report, and costs the others nothing. */
async function contentsOrRefusal(
  open: OpenArchive,
  signal: AbortSignal,
): Promise<ArchiveContents | undefined> {
  try {
    const contents = await readContents(open, signal);
    open.refuseOverlaps(contents?.layout.audio.map(({ index }) => index) ?? []);
    return contents;
  } catch (error) {
    const code = importCodeOf(error, signal);
    if (code === 'cancelled' || code === 'unexpected' || !open.file) throw error;
    open.file.code = code;
    return undefined;
  }
}
