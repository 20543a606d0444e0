import { codeOf } from '#utils/coded-error.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import type { ImportRecord } from '#utils/library/import-record.ts';
import type { Database } from '#utils/library/schema.ts';
import { createTestLibrary } from '../unit/import/importing.ts';
import { packBase } from './base-archives.ts';
import { inspectLibrary } from './inspect-library.ts';
import type { Mutation } from './mutation.ts';

/** How one case ended, and everything that is wrong with it. */
export interface Verdict {
  /** `done`, or the code. */
  end: string;
  problems: string[];
}

/** The codes that an import may fail with because of the files alone. */
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

/** Imports the damaged input, inspects the library, then imports the undamaged input. */
export async function tryMutation({ files, intact }: Mutation, name: string): Promise<Verdict> {
  const library = createTestLibrary(name);
  const database = await library.open();
  try {
    const { end, problems } = await endOf(library.importing(files), database);
    problems.push(...(await inspectLibrary(database)));
    await library.importing(packBase(intact.files));
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

/** Where the report of an import into an empty library differs from what is in it now. */
async function inspectReport({ spaces, counts }: ImportRecord, database: Database): Promise<string[]> {
  const problems: string[] = [];
  const reported = new Map(spaces.map((outcome) => [outcome.spaceId, outcome]));
  const sum = counts.new + counts.replaced + counts.kept + counts.missing;
  if (reported.size !== spaces.length || sum !== reported.size)
    problems.push(`counts ${sum} of ${spaces.length} Spaces`);
  for (const { spaceId: space, state, duration } of await database.getAll('recordings')) {
    const outcome = reported.get(space);
    if (outcome?.state !== state || (outcome.seconds ?? 0) !== duration)
      problems.push(`reports ${space} as ${outcome?.state}, which is ${state}`);
    reported.delete(space);
  }
  for (const { spaceId: space, code } of reported.values())
    if (code === undefined) problems.push(`reports ${space}, which is not there`);
  return problems;
}
