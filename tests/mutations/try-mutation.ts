import { codeOf } from '#utils/coded-error.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import type { ImportRecord } from '#utils/library/import-record.ts';
import type { Database } from '#utils/library/schema.ts';
import { createTestLibrary, type TestLibrary } from '../unit/import/importing.ts';
import { packBase } from './base-archives.ts';
import { inspectLibrary } from './inspect-library.ts';
import type { Mutation } from './mutation.ts';
import type { AnyFile } from '../fixtures/archive/any-archive.ts';

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
  'unsupported-zip',
];

/** Imports the damaged input, inspects the library, then imports the undamaged input. */
export async function tryMutation({ files, otherOrder, intact }: Mutation, name: string): Promise<Verdict> {
  const library = createTestLibrary(name);
  const database = await library.open();
  try {
    const { end, problems } = await endOf(library.importing(files), database);
    problems.push(...(await inspectLibrary(database)));
    if (otherOrder) problems.push(...(await tryOtherOrder(otherOrder, await soundOf(library), name)));
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

/** Imports the same files in another order into a library of their own, which must get the same audio. */
async function tryOtherOrder(files: AnyFile[], expected: Sound, name: string): Promise<string[]> {
  const library = createTestLibrary(`${name}-other-order`);
  const database = await library.open();
  try {
    const { problems } = await endOf(library.importing(files), database);
    const sound = await soundOf(library);
    const spaces = new Set([...Object.keys(expected), ...Object.keys(sound)]);
    const differing = [...spaces].filter((space) => sound[space] !== expected[space]);
    return [
      ...[...problems, ...(await inspectLibrary(database))].map((problem) => `other order: ${problem}`),
      ...differing.map((space) => `${space} is ${expected[space]}, in the other order ${sound[space]}`),
    ];
  } finally {
    database.close();
    indexedDB.deleteDatabase(`${name}-other-order`);
  }
}

/** The state and the length of each recording, by Space. */
type Sound = Record<string, string>;

async function soundOf(library: TestLibrary): Promise<Sound> {
  const list = await library.list();
  return Object.fromEntries(
    list.map(({ spaceId, state, duration }) => [spaceId, `${state}, ${duration.toFixed(3)} s`]),
  );
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
