import { CodedError } from '../coded-error.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import type { Recording } from '../library/records.ts';
import type { Shelf } from '../library/shelve.ts';
import { describeRecording } from './describe-recording.ts';
import { isKept, type SpaceToTake } from './space-to-take.ts';
import { takeSound, type TakenPart } from './take-sound.ts';

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
  if (known && isKept(space)) return { space: space.space, outcome: 'kept', state: known.state };
  const parts = await takeParts(space, tools);
  const { recording, speakers } = describeRecording(space, parts, tools.now);
  if (known && !isBetter(recording, known)) {
    await discard(parts, tools.shelf);
    return { space: space.space, outcome: 'kept', state: known.state };
  }
  await tools.shelf.shelve(
    recording,
    parts.map(({ taken }) => taken),
    speakers,
  );
  return { space: space.space, outcome: outcomeOf(recording, known), state: recording.state };
}

async function takeParts(space: SpaceToTake, { shelf, signal, onBytes }: SpaceTools): Promise<TakenPart[]> {
  const parts: TakenPart[] = [];
  try {
    for (const { part, item } of space.parts) {
      parts.push(await takeSound(item, part, { shelf, signal, onBytes }));
    }
    if (parts.length > 0 && parts.every(({ taken }) => taken.index.frames.length === 0)) {
      const code = parts.some(({ isCutOff }) => isCutOff) ? 'truncated' : 'unknown-audio';
      throw new CodedError(code, `No sound that we know in ${space.space}`);
    }
    return parts;
  } catch (error) {
    await discard(parts, shelf);
    throw error;
  }
}

async function discard(parts: readonly TakenPart[], shelf: Shelf): Promise<void> {
  for (const { taken } of parts) await shelf.discard(taken.bytesId);
}

function outcomeOf({ state }: Recording, known: Recording | undefined): SpaceOutcome['outcome'] {
  if (state === 'missing') return 'missing';
  return known && known.state !== 'missing' ? 'replaced' : 'new';
}

/** The longer copy is the better one; of equally long ones the one that is whole. */
function isBetter(found: Recording, known: Recording): boolean {
  if (known.state === 'missing') return true;
  if (found.duration !== known.duration) return found.duration > known.duration;
  return found.state === 'complete' && known.state !== 'complete';
}
