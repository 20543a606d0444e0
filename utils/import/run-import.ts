import { planSpaces, type ArchiveContents, type Plan } from '#utils/archive/index.ts';
import { CodedError, codeOf } from '../coded-error.ts';
import type { ImportRecord } from '../library/import-record.ts';
import { addImport } from '../library/imports.ts';
import type { Account } from '../library/records.ts';
import { cancellableSource } from './cancellable-source.ts';
import { importCodeOf, importSpaces, type ImportTools } from './import-spaces.ts';
import type { ReadArchive } from './offered-titles.ts';
import { openArchives, type ChosenSource, type OpenArchive, type Opened } from './open-archives.ts';
import { readContents } from './read-contents.ts';
import { blankReport, countOutcomes, countUntaken } from './report.ts';
import type { ImportCode, ImportCounts } from './status.ts';

/** Without anything done there is nothing to tell of these later. */
const UNREPORTED: ImportCode[] = ['cancelled', 'unexpected'];

/** How much of an import's progress it is to have gone through files that are cut off. */
const SALVAGE_SHARE = 0.3;

export interface ImportOutcome {
  /** The id of its report in the library. */
  report: string;
  counts: ImportCounts;
  /** When X made the archive, ms since 1970. */
  madeAt?: number;
  /** Whose archive it is. */
  account?: Account;
  /** What ended it early, with some of it done. */
  stopped?: ImportCode;
}

/**
 * Source → directory → plan → recordings → report. Whatever was chosen together is one import; it throws (a
 * CodedError with an import code) only where none of it gave anything.
 */
export async function runImport(chosen: readonly ChosenSource[], tools: ImportTools): Promise<ImportOutcome> {
  let opening = 0;
  const sources = chosen.map((each) => ({ ...each, source: cancellableSource(each.source, tools.signal) }));
  const opened = await openArchives(sources, {
    signal: tools.signal,
    onProgress: (share) => tools.onProgress((opening = share * SALVAGE_SHARE)),
  });
  const archives = await readArchives(opened, tools.signal);
  const contents = archives.map((archive) => archive.contents);
  const report = await takeAll(archives, blankReport(contents, opened.files, tools.now), {
    ...tools,
    onProgress: (share) => tools.onProgress(opening + share * (1 - opening)),
  });
  const full = await quotaOf(addImport(tools.opening, report));
  const { id, counts, account, stopped = full } = report;
  const madeAt = contents.map(({ manifest }) => manifest?.generatedAt).find((each) => each !== undefined);
  return {
    report: id,
    counts,
    ...(madeAt !== undefined && { madeAt }),
    ...(account && { account }),
    ...(stopped && { stopped }),
  };
}

/** Fills in the report; where nothing came of it, the report says why before the error goes on. */
async function takeAll(
  archives: readonly ReadArchive[],
  blank: ImportRecord,
  tools: ImportTools,
): Promise<ImportRecord> {
  const contents = archives.map((archive) => archive.contents);
  try {
    const plan = planOf(contents, blank);
    const { outcomes, stopped } = await importSpaces(plan.spaces, archives, tools);
    return {
      ...blank,
      counts: countOutcomes(outcomes),
      spaces: outcomes,
      unreached: plan.spaces.length - outcomes.length,
      untaken: countUntaken(contents, plan),
      ...(stopped && { stopped }),
    };
  } catch (error) {
    const failed = importCodeOf(error, tools.signal);
    if (!UNREPORTED.includes(failed)) await quotaOf(addImport(tools.opening, { ...blank, failed }));
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
    open.refuseOverlaps(contents?.layout.sound.map(({ index }) => index) ?? []);
    return contents;
  } catch (error) {
    const code = importCodeOf(error, signal);
    if (code === 'cancelled' || code === 'unexpected' || !open.file) throw error;
    open.file.code = code;
    return undefined;
  }
}
