import { codeOf } from '#utils/coded-error.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import type { ImportRecord } from '#utils/library/import-record.ts';
import { spaceOf } from '#utils/library/keys.ts';
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
    if (otherOrder)
      problems.push(...(await tryOtherOrder(otherOrder, await soundOf(library, database), name)));
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
    const sound = await soundOf(library, database);
    const spaces = new Set([...Object.keys(expected), ...Object.keys(sound)]);
    return [
      ...[...problems, ...(await inspectLibrary(database))].map((problem) => `other order: ${problem}`),
      ...[...spaces].flatMap((space) => differences(space, expected[space], sound[space])),
    ];
  } finally {
    database.close();
    indexedDB.deleteDatabase(`${name}-other-order`);
  }
}

/** What the library has of each of X's Spaces. */
type Sound = Record<string, SpaceSound>;

interface SpaceSound {
  /** The state and the length of each recording. */
  recordings: string[];
  /** The length of each part in its longest copy. */
  parts: string;
}

/**
 * What depends on the order. Two copies that are damaged so much that they are not known for the same audio are both kept.
 * Which of them is a recording by its own id then depends on the order, but not what can be heard.
 */
function differences(space: string, sound?: SpaceSound, other?: SpaceSound): string[] {
  const hasCopies = [sound, other].some((each) => (each?.recordings.length ?? 0) > 1);
  const describe = (each?: SpaceSound): string =>
    hasCopies ? `${each?.parts}` : `${each?.recordings.join('; ')}, ${each?.parts}`;
  return describe(sound) === describe(other)
    ? []
    : [`${space} is ${describe(sound)}, in the other order ${describe(other)}`];
}

async function soundOf(library: TestLibrary, database: Database): Promise<Sound> {
  const sound: Sound = {};
  for (const { spaceId, state, duration } of await library.list()) {
    const space = spaceOf(spaceId);
    const { recordings } = (sound[space] ??= { recordings: [], parts: '' });
    recordings.push(`${state}, ${duration.toFixed(3)} s`);
  }
  const audio = await database.getAll('audio');
  for (const [space, each] of Object.entries(sound)) {
    const longest = new Map<number, number>();
    for (const { spaceId, part, index } of audio)
      if (spaceOf(spaceId) === space) longest.set(part, Math.max(longest.get(part) ?? 0, index.duration));
    each.parts = [...longest].map(([part, seconds]) => `part ${part}: ${seconds.toFixed(3)} s`).join(', ');
  }
  return sound;
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
