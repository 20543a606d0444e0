import type { PlannedSpace } from '#utils/archive/index.ts';
import { CodedError, codeOf } from '../coded-error.ts';
import type { Database } from '../library/database.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import { readShelved } from '../library/read-shelved.ts';
import type { ShelvedRecording } from '../library/records.ts';
import { importSpace, type SpaceTools } from './import-space.ts';
import { offeredTitles, type ReadArchive } from './offered-titles.ts';
import { bytesOf, isKept, type SpaceToTake } from './space-to-take.ts';
import { accountOf, withFacts } from './report.ts';
import { requireRoom } from './require-room.ts';
import { IMPORT_CODES, type ImportCode } from './status.ts';

export interface ImportTools extends Omit<SpaceTools, 'onBytes'> {
  opening: Promise<Database>;
  /** How much room there is: `navigator.storage.estimate`. */
  estimate(): Promise<StorageEstimate>;
  /** Told 0–1, by bytes of sound. */
  onProgress(share: number): void;
}

interface SpacesOutcome {
  outcomes: SpaceOutcome[];
  stopped?: ImportCode;
}

/** What ends a whole import; anything else is a matter of one recording. */
const STOPPING: ImportCode[] = ['cancelled', 'quota', 'unexpected'];

/**
 * Takes in the planned Spaces one after the other, each visible as soon as it is whole. A full disk or the person's
 * "cancel" ends it: what is done stays. Throws where nothing came of any.
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
  const total = spaces.filter((space) => !isKept(space)).reduce((sum, space) => sum + bytesOf(space), 0);
  requireRoom(total, await tools.estimate());
  return takeSpaces(spaces, total, tools);
}

async function takeSpaces(
  spaces: readonly SpaceToTake[],
  total: number,
  { onProgress, ...tools }: ImportTools,
): Promise<SpacesOutcome> {
  const outcomes: SpaceOutcome[] = [];
  const failures: unknown[] = [];
  let taken = 0;
  const onBytes = (count: number): void => {
    taken += count;
    onProgress(Math.min(1, taken / total));
  };
  for (const space of spaces) {
    try {
      outcomes.push(withFacts(await importSpace(space, { ...tools, onBytes }), space));
    } catch (error) {
      const code = importCodeOf(error, tools.signal);
      const stops = STOPPING.includes(code);
      if (stops && (outcomes.length === 0 || code === 'unexpected')) throw error;
      if (stops) return { outcomes, stopped: code };
      failures.push(error);
      outcomes.push(withFacts({ space: space.space, outcome: 'missing', state: 'missing', code }, space));
    }
  }
  if (failures.length === spaces.length) {
    throw failures[0] ?? new CodedError('unknown-audio', 'Nothing there is sound of any Space');
  }
  return { outcomes };
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
