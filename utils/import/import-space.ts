import type { SpaceOutcome } from '../library/import-record.ts';
import type { Recording, ShelvedRecording } from '../library/records.ts';
import { bytesIdsOf } from '../library/database.ts';
import type { Shelf } from '../library/shelve.ts';
import { describeRecording, hasSound } from './describe-recording.ts';
import { keepSilent, silentParts } from './keep-silent.ts';
import { isKept, type SpaceToTake } from './space-to-take.ts';
import { takePart } from './take-foreign-sound.ts';
import { takeBack, type TakenPart } from './take-sound.ts';

export interface SpaceTools {
  shelf: Shelf;
  signal: AbortSignal;
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
    for (const { part, item } of space.parts) parts.push(await takePart(item, part, tools));
    const silent = await keepSilent(space, parts, tools);
    if (silent) return silent;
    const { recording, speakers } = describeRecording(space, parts, tools.now);
    const stays = known && !isBetter(recording, known) && (await keep(known, tools));
    const attachments = await silentParts(space, parts, tools);
    if (stays) {
      await discard(parts.filter(hasSound), tools);
      await tools.shelf.attach(attachments);
      return stays;
    }
    const taken = parts.filter(hasSound).map((part) => part.taken);
    await tools.shelf.shelve(recording, taken, speakers, attachments);
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

async function discard(parts: readonly TakenPart[], { shelf, signal }: SpaceTools): Promise<void> {
  const bytesIds = parts.flatMap(({ taken }) => bytesIdsOf(taken));
  for (const bytesId of bytesIds) await takeBack(() => shelf.discard(bytesId), signal);
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
