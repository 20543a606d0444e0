import { type SpaceOutcome, bytesIdsOf, type Recording, type FinishedPart } from '#utils/library/index.ts';
import { bestParts } from './choose-parts.ts';
import { describeRecording, hasAudio } from '#utils/import/describe/describe-recording.ts';
import { lostAudio } from '#utils/import/describe/lost-audio.ts';
import { keepUndecodable } from './keep-undecodable.ts';
import { keepRecording, type KeepContext } from './keep-recording.ts';
import { isAlreadyStored, type PlannedRecording } from '#utils/import/plan/planned-recording.ts';
import { discardUnlessAborted, type StoredPart, type StorePart } from './store-adts.ts';

export interface StoreRecordingContext extends KeepContext {
  signal: AbortSignal;
  storePart: StorePart;
  /** Told the bytes of sound taken, as they come. */
  onBytes(count: number): void;
}

/** Takes one Space into the library: all of it or nothing. What the library has already goes only for something better. */
export async function storeRecording(
  space: PlannedRecording,
  context: StoreRecordingContext,
): Promise<SpaceOutcome> {
  const { known } = space;
  const kept = known && isAlreadyStored(space) && (await keepRecording(space, known, context));
  if (kept) return kept;
  const stored = await storeParts(space, context);
  try {
    const silence = await keepUndecodable(space, stored, context);
    return silence ?? (await commitBest(space, stored, context));
  } catch (error) {
    await discard(stored.filter(hasAudio), context);
    throw error;
  }
}

/** Takes all parts of its sound, or none. */
async function storeParts(
  { parts }: PlannedRecording,
  context: StoreRecordingContext,
): Promise<FinishedPart[]> {
  const stored: FinishedPart[] = [];
  try {
    for (const { part, item } of parts) stored.push(finished(await context.storePart(item, part, context)));
    return stored;
  } catch (error) {
    await discard(stored, context);
    throw error;
  }
}

/** Of what was taken and what the library has, shelves the best. */
async function commitBest(
  { spaceId, facts, known }: PlannedRecording,
  all: readonly FinishedPart[],
  context: StoreRecordingContext,
): Promise<SpaceOutcome> {
  const { library, now } = context;
  const stored = all.filter(hasAudio);
  const best = known ? bestParts(await library.parts(spaceId), stored) : stored;
  const isBetter = known?.recording.state === 'missing' || best.some((part) => stored.includes(part));
  const stays = known && !isBetter && (await keepRecording({ facts }, known, context));
  if (stays) {
    await discard(stored, context);
    return stays;
  }
  const parts = isBetter ? best : stored;
  const described = describeRecording(spaceId, facts, parts, now);
  const { speakers } = described;
  // The sound of a part that nobody can play is missing from the whole.
  const recording: Recording =
    stored.length < all.length ? { ...described.recording, state: 'partial' } : described.recording;
  await library.commit(recording, parts, speakers, facts, context.signal);
  await discard(
    stored.filter((part) => !parts.includes(part)),
    context,
  );
  return { ...outcomeOf(recording, known?.recording), ...lostAudio(parts, recording.clock?.gaps) };
}

function finished({ stored, isIntact, isCutOff }: StoredPart): FinishedPart {
  if (isCutOff) return { ...stored, fault: 'cut-off' };
  return isIntact ? stored : { ...stored, fault: 'damaged' };
}

async function discard(
  parts: readonly FinishedPart[],
  { library, signal }: StoreRecordingContext,
): Promise<void> {
  for (const bytesId of parts.flatMap(bytesIdsOf))
    await discardUnlessAborted(() => library.discard(bytesId), signal);
}

function outcomeOf(
  recording: Recording,
  known: (Recording & { deletedAt?: number }) | undefined,
): SpaceOutcome {
  const { spaceId, state, duration: seconds } = recording;
  if (state === 'missing') return { spaceId, kind: 'missing', state };
  const isNew = !known || known.state === 'missing' || known.deletedAt !== undefined;
  if (isNew) return { spaceId, kind: 'new', state, seconds };
  return { spaceId, kind: 'replaced', state, seconds, formerSeconds: known.duration };
}
