import { planSpaces, type ArchiveContents, type Plan } from '#utils/archive/index.ts';
import { CodedError, codeOf } from '../coded-error.ts';
import { addImport } from '../library/imports.ts';
import { importSpaces, type ImportTools } from './import-spaces.ts';
import type { ReadArchive } from './offered-titles.ts';
import { openArchives, type ChosenSource, type Opened } from './open-archives.ts';
import { readContents } from './read-contents.ts';
import { accountOf, countOutcomes } from './report.ts';
import type { ImportCode, ImportCounts } from './status.ts';

/** How much of an import's progress it is to have gone through files that are cut off. */
const SALVAGE_SHARE = 0.3;

export interface ImportOutcome {
  counts: ImportCounts;
  /** When X made the archive, ms since 1970. */
  madeAt?: number;
  /** What ended it early, with some of it done. */
  stopped?: ImportCode;
}

/**
 * Source → directory → plan → recordings → report. Whatever was chosen together is one import; it throws (a
 * CodedError with an import code) only where none of it gave anything.
 */
export async function runImport(chosen: readonly ChosenSource[], tools: ImportTools): Promise<ImportOutcome> {
  let opening = 0;
  const opened = await openArchives(chosen, {
    signal: tools.signal,
    onProgress: (share) => tools.onProgress((opening = share * SALVAGE_SHARE)),
  });
  const archives = await readArchives(opened, tools.signal);
  const contents = archives.map((archive) => archive.contents);
  const plan = planOf(contents, opened);
  const { outcomes, stopped } = await importSpaces(plan.spaces, archives, {
    ...tools,
    onProgress: (share) => tools.onProgress(opening + share * (1 - opening)),
  });
  const counts = countOutcomes(outcomes);
  const account = contents.map(accountOf).find((each) => each !== undefined);
  await addImport(tools.opening, {
    id: crypto.randomUUID(),
    importedAt: tools.now,
    files: opened.files,
    counts,
    spaces: outcomes,
    metadata: contents.flatMap(({ spaces }) => spaces.map(({ raw }) => raw)),
    ...(account && { account }),
  });
  const madeAt = contents.map(({ manifest }) => manifest?.generatedAt).find((each) => each !== undefined);
  return { counts, ...(madeAt !== undefined && { madeAt }), ...(stopped && { stopped }) };
}

/** Where no Space is found in files that are cut off, they may have been in what is missing. */
function planOf(contents: readonly ArchiveContents[], { files }: Opened): Plan {
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
    const contents = await readContents(open, signal);
    if (contents) read.push({ open, contents });
  }
  if (read.length > 0) return read;
  const refused = files.find(({ code }) => code !== undefined);
  throw new CodedError(refused?.code ?? 'not-an-x-archive', 'None of the files is of an X archive');
}
