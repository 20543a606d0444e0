import type { PlannedSpace } from '#utils/archive/index.ts';
import { codeOf } from '../coded-error.ts';
import type { Database } from '../library/database.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import { readShelved } from '../library/read-shelved.ts';
import type { ShelvedRecording } from '../library/records.ts';
import { importSpace, type SpaceTools } from './import-space.ts';
import { offeredTitles, type ReadArchive } from './offered-titles.ts';
import { bytesOf, isKept, type SpaceToTake } from './space-to-take.ts';
import { accountOf, withFacts } from './report.ts';
import { requireRoom } from './require-room.ts';
import { takersHere, type SoundTakers } from './sound-takers.ts';
import { IMPORT_CODES, type ImportCode } from './status.ts';

export interface ImportTools extends Omit<SpaceTools, 'onBytes' | 'takeSound'> {
  opening: Promise<Database>;
  /** How much room there is: `navigator.storage.estimate`. */
  estimate(): Promise<StorageEstimate>;
  /** Told 0–1, by bytes of sound. */
  onProgress(share: number): void;
  /** Who takes so many parts of sound; by default whoever runs the import. */
  openTakers?(parts: number): SoundTakers;
}

interface SpacesOutcome {
  outcomes: SpaceOutcome[];
  stopped?: ImportCode;
}

/** What ends a whole import; anything else is a matter of one recording. */
const STOPPING: ImportCode[] = ['cancelled', 'quota', 'unexpected'];

/**
 * Takes in the planned Spaces, as many at a time as there are to take them, each visible as soon as it is whole. A full
 * disk or the person's "cancel" ends it: what is done stays. Throws where nothing came of any.
 */
export async function importSpaces(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  tools: ImportTools,
): Promise<SpacesOutcome> {
  const library = await knownRecordings(tools.opening);
  const { titles, people } = await offeredTitles(plan, archives, tools.signal);
  const spaces = plan.map((planned): SpaceToTake => {
    const contents = archives[planned.archive]?.contents;
    return {
      ...planned,
      known: library.get(planned.space),
      parts: planned.sound.flatMap(({ part, copies: [copy] }) => {
        const item = copy && archives[copy.archive]?.open.itemAt(copy.file.index);
        return item ? [{ part, item }] : [];
      }),
      account: contents && accountOf(contents),
      titleOffer: titles.get(planned.space),
      people,
    };
  });
  const wanted = spaces.filter((space) => !isKept(space));
  const total = wanted.reduce((sum, space) => sum + bytesOf(space), 0);
  requireRoom(total, await tools.estimate());
  const { openTakers = takersHere } = tools;
  const takers = openTakers(wanted.reduce((sum, { parts }) => sum + parts.length, 0));
  try {
    return await takeSpaces(spaces, total, takers, tools);
  } finally {
    takers.close();
  }
}

async function takeSpaces(
  spaces: readonly SpaceToTake[],
  total: number,
  takers: SoundTakers,
  { onProgress, ...tools }: ImportTools,
): Promise<SpacesOutcome> {
  const outcomes: SpaceOutcome[] = [];
  const failures: unknown[] = [];
  const breaking = new AbortController();
  const signal = AbortSignal.any([tools.signal, breaking.signal]);
  let stopped: { code: ImportCode; error: unknown } | undefined;
  let taken = 0;
  const onBytes = (count: number): void => {
    taken += count;
    onProgress(Math.min(1, taken / total));
  };

  async function take(space: SpaceToTake): Promise<SpaceOutcome | undefined> {
    try {
      const outcome = await importSpace(space, { ...tools, signal, takeSound: takers.take, onBytes });
      return withFacts(outcome, space);
    } catch (error) {
      const code = importCodeOf(error, tools.signal);
      if (STOPPING.includes(code)) {
        stopped ??= { code, error };
        // Others may yet find room for what they are at.
        if (code === 'unexpected') breaking.abort(error);
        return undefined;
      }
      failures.push(error);
      return withFacts({ space: space.space, outcome: 'missing', state: 'missing', code }, space);
    }
  }

  const queue = spaces.entries();
  async function takeOn(): Promise<void> {
    for (const [place, space] of queue) {
      const outcome = await take(space);
      if (outcome) outcomes[place] = outcome;
      if (stopped) return;
    }
  }

  await Promise.all(Array.from({ length: takers.count }, takeOn));
  // As planned, whichever was done first.
  const done = outcomes.filter(() => true);
  if (stopped && (done.length === 0 || stopped.code === 'unexpected')) throw stopped.error;
  if (failures.length === spaces.length) throw failures[0];
  return { outcomes: done, ...(stopped && { stopped: stopped.code }) };
}

async function knownRecordings(opening: Promise<Database>): Promise<Map<string, ShelvedRecording>> {
  const all = await readShelved(await opening);
  return new Map(all.map((recording) => [recording.space, recording]));
}

/** The import code that an error stands for. */
export function importCodeOf(error: unknown, signal: AbortSignal): ImportCode {
  if (signal.aborted) return 'cancelled';
  return IMPORT_CODES.find((each) => each === codeOf(error)) ?? 'unexpected';
}
