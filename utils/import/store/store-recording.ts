import { describeRecording, hasAudio } from '#utils/import/describe/describe-recording.ts';
import { lostAudio } from '#utils/import/describe/lost-audio.ts';
import type { StoreRecordingContext } from '#utils/import/import-context.ts';
import { isAlreadyStored, type PlannedRecording } from '#utils/import/plan/planned-recordings.ts';
import { isSameFacts } from '#utils/import/plan/space-facts.ts';
import {
  bytesIdsOf,
  type AudioPart,
  type KnownSpace,
  type LibraryRecording,
  type Recording,
  type SpaceOutcome,
} from '#utils/library/index.ts';
import { bestParts } from './choose-parts.ts';
import { discardUnlessAborted } from './chunked-writer.ts';
import { keepUndecodable } from './keep-undecodable.ts';

/** Stores one Space, all of it or nothing. It replaces the library's own copy only if it is better. */
export async function storeRecording(
  space: PlannedRecording,
  context: StoreRecordingContext,
): Promise<SpaceOutcome> {
  const { known } = space;
  const kept = known && isAlreadyStored(space) && (await updateKnown(space, known, context));
  if (kept) return kept;
  const stored = await storeParts(space, context);
  try {
    const undecodable = await keepUndecodable(space, stored, context);
    return undecodable ?? (await commitBest(space, stored, context));
  } catch (error) {
    await discard(stored.filter(hasAudio), context);
    throw error;
  }
}

/**
 * Keeps the library's own audio, updates what is known about it, and restores it from the trash. Undefined if the
 * library has nothing left to restore.
 */
async function updateKnown(
  { facts }: Pick<PlannedRecording, 'facts'>,
  known: KnownSpace,
  { library, now }: StoreRecordingContext,
): Promise<SpaceOutcome | undefined> {
  const { spaceId, state, duration: seconds, deletedAt, clock } = known.recording;
  const wasDeleted = deletedAt !== undefined;
  if (wasDeleted && !(await library.restore(spaceId, now))) return undefined;
  const hasNews = !isSameFacts(facts, known.facts);
  const parts = hasNews || state !== 'complete' ? await library.parts(spaceId) : [];
  if (hasNews) {
    const { recording, speakers } = describeRecording(spaceId, facts, parts, now);
    await library.update(recording, speakers, facts);
  }
  return { spaceId, kind: wasDeleted ? 'new' : 'kept', state, seconds, ...lostAudio(parts, clock?.gaps) };
}

/** Stores all parts of the audio, uncommitted, or none. */
async function storeParts({ parts }: PlannedRecording, context: StoreRecordingContext): Promise<AudioPart[]> {
  const stored: AudioPart[] = [];
  try {
    for (const { part, item } of parts) stored.push(await context.storePart(item, part, context));
    return stored;
  } catch (error) {
    await discard(stored, context);
    throw error;
  }
}

/** Commits the best of the parts that were stored and those that the library has. */
async function commitBest(
  { spaceId, facts, known }: PlannedRecording,
  all: readonly AudioPart[],
  context: StoreRecordingContext,
): Promise<SpaceOutcome> {
  const { library, now } = context;
  const stored = all.filter(hasAudio);
  const best = known ? bestParts(await library.parts(spaceId), stored) : stored;
  const isBetter = known?.recording.state === 'missing' || best.some((part) => stored.includes(part));
  const kept = known && !isBetter && (await updateKnown({ facts }, known, context));
  if (kept) {
    await discard(stored, context);
    return kept;
  }
  const parts = isBetter ? best : stored;
  const described = describeRecording(spaceId, facts, parts, now);
  const { speakers } = described;
  // A part that cannot be played is missing from the recording.
  const recording: Recording =
    stored.length < all.length ? { ...described.recording, state: 'partial' } : described.recording;
  await library.commit(recording, parts, speakers, facts, context.signal);
  await discard(
    stored.filter((part) => !parts.includes(part)),
    context,
  );
  return { ...outcomeOf(recording, known?.recording), ...lostAudio(parts, recording.clock?.gaps) };
}

async function discard(
  parts: readonly AudioPart[],
  { library, signal }: StoreRecordingContext,
): Promise<void> {
  for (const bytesId of parts.flatMap(bytesIdsOf))
    await discardUnlessAborted(() => library.discard(bytesId), signal);
}

function outcomeOf(recording: Recording, known: LibraryRecording | undefined): SpaceOutcome {
  const { spaceId, state, duration: seconds } = recording;
  if (state === 'missing') return { spaceId, kind: 'missing', state };
  const isNew = !known || known.state === 'missing' || known.deletedAt !== undefined;
  if (isNew) return { spaceId, kind: 'new', state, seconds };
  return { spaceId, kind: 'replaced', state, seconds, formerSeconds: known.duration };
}
