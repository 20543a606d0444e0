import { codeOf } from '#utils/coded-error.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import type { ImportRecord } from '#utils/library/import-record.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { importInto } from '../fixtures/import/import-into.ts';
import { packBase } from './base-archives.ts';
import { inspectLibrary } from './inspect-library.ts';
import type { Mutation } from './mutation.ts';

/** How one case ended, and all that is wrong about that. */
export interface Verdict {
  /** `done`, or the code. */
  end: string;
  problems: string[];
}

/** What the contract lets an import end with, as far as files alone decide. */
const CODES = [
  'not-a-zip',
  'not-an-x-archive',
  'spaces-left-out',
  'no-spaces',
  'encrypted',
  'truncated',
  'too-large',
  'bad-metadata',
  'unknown-audio',
];

/** Imports what has become of the input, looks at the library, then imports the input as it was. */
export async function tryMutation({ files, intact }: Mutation, name: string): Promise<Verdict> {
  const opening = openDatabase(name);
  const database = await opening;
  try {
    const { end, problems } = await endOf(importInto(opening, files), database);
    problems.push(...(await inspectLibrary(database)));
    await importInto(opening, packBase(intact.files));
    const again = await inspectLibrary(database);
    const recordings = await database.getAll('recordings');
    const found = recordings.filter(({ state }) => state !== 'missing').length;
    if (found < intact.recordings) again.push(`has ${found} of ${intact.recordings} recordings`);
    return { end, problems: [...problems, ...again.map((problem) => `imported once more: ${problem}`)] };
  } finally {
    database.close();
    indexedDB.deleteDatabase(name);
  }
}

async function endOf(ending: Promise<ImportOutcome>, database: Database): Promise<Verdict> {
  try {
    const { report, stopped } = await ending;
    const problems = stopped ? [`stopped by ${stopped}`] : [];
    const record = await database.get('imports', report);
    problems.push(...(record ? await inspectReport(record, database) : ['has no report']));
    return { end: 'done', problems };
  } catch (error) {
    const end = codeOf(error) ?? 'unexpected';
    const isKnown = CODES.includes(end);
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { end, problems: isKnown ? [] : [`ends with ${end}: ${why}`] };
  }
}

/** Whether the report of an import into an empty library says what is in it now. */
async function inspectReport({ spaces, counts }: ImportRecord, database: Database): Promise<string[]> {
  const problems: string[] = [];
  const told = new Map(spaces.map((outcome) => [outcome.space, outcome]));
  const sum = counts.new + counts.replaced + counts.kept + counts.missing;
  if (told.size !== spaces.length || sum !== told.size)
    problems.push(`counts ${sum} of ${spaces.length} Spaces`);
  for (const { space, state, duration } of await database.getAll('recordings')) {
    const outcome = told.get(space);
    if (outcome?.state !== state || (outcome.seconds ?? 0) !== duration)
      problems.push(`tells ${space} as ${outcome?.state}, which is ${state}`);
    told.delete(space);
  }
  for (const { space, code } of told.values())
    if (code === undefined) problems.push(`tells of ${space}, which is not there`);
  return problems;
}
