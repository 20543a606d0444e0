import { CodedError } from '../coded-error.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import type { Recording, ShelvedRecording } from '../library/records.ts';
import type { Shelf } from '../library/shelve.ts';
import { describeRecording } from './describe-recording.ts';
import { isKept, type SpaceToTake } from './space-to-take.ts';
import { takeBack, type TakenPart, type TakeSound } from './take-sound.ts';

export interface SpaceTools {
  shelf: Shelf;
  signal: AbortSignal;
  takeSound: TakeSound;
  /** Told the bytes of sound taken, as they come. */
  onBytes(count: number): void;
  /** ms since 1970 */
  now: number;
}

/** Takes one Space into the library: all of it or nothing. What the library has already goes only for something better. */
export async function importSpace(space: SpaceToTake, tools: SpaceTools): Promise<SpaceOutcome> {
  const { known } = space;
  const kept = known && isKept(space) && (await keep(known, tools));
  if (kept) return kept;
  const parts: TakenPart[] = [];
  try {
    for (const { part, item } of space.parts) parts.push(await tools.takeSound(item, part, tools));
    requireSound(parts, space.space);
    const { recording, speakers } = describeRecording(space, parts, tools.now);
    const stays = known && !isBetter(recording, known) && (await keep(known, tools));
    if (stays) {
      await discard(parts, tools);
      return stays;
    }
    const taken = parts.map((part) => part.taken);
    await tools.shelf.shelve(recording, taken, speakers, tools.signal);
    return outcomeOf(recording, known);
  } catch (error) {
    await discard(parts, tools);
    throw error;
  }
}

/** Leaves what the library has; what was deleted comes back by it. Undefined where nothing is left to come back. */
async function keep(known: ShelvedRecording, { shelf, now }: SpaceTools): Promise<SpaceOutcome | undefined> {
  const { space, state, duration: seconds, deletedAt } = known;
  if (deletedAt === undefined) return { space, outcome: 'kept', state, seconds };
  return (await shelf.bringBack(space, now)) ? { space, outcome: 'new', state, seconds } : undefined;
}

/** Throws `unknown-audio`, or `truncated` where it is because of that, if there is not one frame in all of it. */
function requireSound(parts: readonly TakenPart[], space: string): void {
  if (parts.length === 0 || parts.some(({ taken }) => taken.index.frames.length > 0)) return;
  const code = parts.some(({ isCutOff }) => isCutOff) ? 'truncated' : 'unknown-audio';
  throw new CodedError(code, `No sound that we know in ${space}`);
}

async function discard(parts: readonly TakenPart[], { shelf, signal }: SpaceTools): Promise<void> {
  for (const { taken } of parts) await takeBack(() => shelf.discard(taken.bytesId), signal);
}

function outcomeOf(recording: Recording, known: ShelvedRecording | undefined): SpaceOutcome {
  const { space, state, duration: seconds } = recording;
  if (state === 'missing') return { space, outcome: 'missing', state };
  const isNew = !known || known.state === 'missing' || known.deletedAt !== undefined;
  if (isNew) return { space, outcome: 'new', state, seconds };
  return { space, outcome: 'replaced', state, seconds, formerSeconds: known.duration };
}

/** The longer copy is the better one; of equally long ones the one that is whole. */
function isBetter(found: Recording, known: Recording): boolean {
  if (known.state === 'missing') return true;
  if (found.duration !== known.duration) return found.duration > known.duration;
  return found.state === 'complete' && known.state !== 'complete';
}
