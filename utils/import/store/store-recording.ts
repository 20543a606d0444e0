import { describeRecording, hasAudio } from '#utils/import/describe/describe-recording.ts';
import { lostAudio } from '#utils/import/describe/lost-audio.ts';
import { missingEnd } from '#utils/import/describe/missing-end.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { StoreRecordingContext } from '#utils/import/import-context.ts';
import { isAlreadyStored, type PlannedRecording } from '#utils/import/plan/planned-recordings.ts';
import { isSameFacts } from '#utils/import/plan/space-facts.ts';
import {
  type AudioPart,
  type KnownSpace,
  type Recording,
  type RecordingState,
  type SpaceOutcome,
  type TrashedCopy,
} from '#utils/library/index.ts';
import { bestParts } from './choose-parts.ts';
import { findTarget } from './find-target.ts';
import { keepUndecodable } from './keep-undecodable.ts';
import { discardParts, storeBestCopies } from './store-best-copies.ts';

/** Stores one Space, all of it or nothing. It replaces the library's own copy only if it is better. */
export async function storeRecording(
  space: PlannedRecording,
  context: StoreRecordingContext,
): Promise<SpaceOutcome> {
  const { known } = space;
  const kept = known && isAlreadyStored(space) && (await updateSalvaged(space, known, context));
  if (kept) return kept;
  const stored = await storeBestCopies(space, context);
  try {
    const undecodable = await keepUndecodable(space, stored, context);
    if (undecodable) return undecodable;
    const target = await findTarget(space, stored.filter(hasAudio), context);
    return await commitBest({ ...space, ...target }, stored, context);
  } catch (error) {
    await discardParts(stored.filter(hasAudio), context);
    throw error;
  }
}

/** Keeps the library's own audio. It may have been salvaged by this import, before all metadata was known. */
async function updateSalvaged(
  { facts, parts, isFromCutZip = false }: PlannedRecording,
  known: KnownSpace,
  context: StoreRecordingContext,
): Promise<SpaceOutcome | undefined> {
  const { startedAt, endedAt } = { ...known.recording, ...facts.metadata };
  const times = { ...(startedAt !== undefined && { startedAt }), ...(endedAt !== undefined && { endedAt }) };
  const isSalvaged = isFromCutZip && parts.length === 0;
  const endMissing = isSalvaged ? missingEnd({ ...known.recording, ...times }) : undefined;
  const outcome = await updateKnown(
    { facts },
    known,
    context,
    endMissing === undefined ? undefined : 'partial',
  );
  return outcome && { ...outcome, ...(endMissing !== undefined && { endMissing }) };
}

/**
 * Keeps the library's own audio, updates what is known about it, and restores it from the trash. The audio's state
 * changes only if it is given. Undefined if the library has nothing left to restore.
 */
async function updateKnown(
  { facts }: Pick<PlannedRecording, 'facts'>,
  known: KnownSpace,
  { library, now }: StoreRecordingContext,
  state: RecordingState = known.recording.state,
): Promise<SpaceOutcome | undefined> {
  const { spaceId, duration: seconds, clock } = known.recording;
  const wasDeleted = known.deletedAt !== undefined;
  if (wasDeleted && !(await library.restore(spaceId, now))) return undefined;
  const kind = wasDeleted ? 'new' : 'kept';
  // What is left of it must not describe all of it.
  if (known.lost.length > 0) return { spaceId, kind, state: 'lost', seconds };
  const hasNews = !isSameFacts(facts, known.facts) || state !== known.recording.state;
  const parts = hasNews || state !== 'complete' ? await library.parts(spaceId) : [];
  if (hasNews) {
    const { recording, speakers } = describeRecording(spaceId, facts, parts, now);
    await library.update(recording, speakers, facts, state);
  }
  return { spaceId, kind, state, seconds, ...lostAudio(parts, clock?.gaps) };
}

/** Commits the best of the parts that were stored and those that the library has. */
async function commitBest(
  space: PlannedRecording,
  all: readonly AudioPart[],
  context: StoreRecordingContext,
): Promise<SpaceOutcome> {
  const { spaceId, facts, known, parts: planned, hasMoreParts = false, isFromCutZip = false } = space;
  const { library, now } = context;
  const stored = all.filter(hasAudio);
  const earlier = known ? (await library.parts(spaceId)).flatMap((part) => asFound(part, known)) : [];
  const best = bestParts(earlier, stored);
  const isBetter = known?.recording.state === 'missing' || best.some((part) => stored.includes(part));
  // A part that was seen and cannot be played, neither from here nor from the library, is missing from the recording.
  const isReadable = (part: number): boolean => [...stored, ...best].some((each) => each.part === part);
  const isPartial =
    hasMoreParts ||
    [...planned.map(({ part }) => part), ...(known?.lost ?? [])].some((part) => !isReadable(part));
  const kept =
    known && !isBetter && (await updateKnown({ facts }, known, context, isPartial ? 'partial' : undefined));
  if (kept) {
    await discardParts(stored, context);
    return kept;
  }
  const parts = isBetter ? best : stored;
  if (parts.length === 0 && planned.length > 0)
    throw new CodedError('truncated', `No audio of ${spaceId} can be read`);
  const importedAt = known ? now : (space.importedAt ?? now);
  const described = describeRecording(spaceId, facts, parts, importedAt);
  const { speakers } = described;
  const endMissing = isFromCutZip ? missingEnd(described.recording) : undefined;
  const recording: Recording =
    isPartial || endMissing !== undefined
      ? { ...described.recording, state: 'partial' }
      : described.recording;
  const former = known && formerCopy(known, earlier, parts, now);
  await library.commit(recording, parts, speakers, facts, context.signal, former);
  await discardParts(
    stored.filter((part) => !parts.includes(part)),
    context,
  );
  return {
    ...outcomeOf(recording, known),
    ...(endMissing !== undefined && { endMissing }),
    ...lostAudio(parts, recording.clock?.gaps),
  };
}

/** What becomes of the audio that these parts replace: it goes to the trash, unless this import itself has stored it. */
function formerCopy(
  { recording: { spaceId, importedAt }, facts }: KnownSpace,
  earlier: readonly AudioPart[],
  parts: readonly AudioPart[],
  now: number,
): TrashedCopy | undefined {
  const kept = new Set(parts.map(({ bytesId }) => bytesId));
  const replaced = earlier.filter((part) => !kept.has(part.bytesId) && hasAudio(part));
  if (replaced.length === 0 || importedAt === now) return undefined;
  const id = `${spaceId}~replaced-${now}`;
  return { ...describeRecording(id, facts, replaced, importedAt), parts: replaced, facts, at: now };
}

/** A part of the library as it is now: left out if it is lost, and damaged if its bytes have changed. */
function asFound(part: AudioPart, { parts, changed }: KnownSpace): AudioPart[] {
  if (!parts.includes(part.part)) return [];
  return [changed.includes(part.part) ? { ...part, fault: part.fault ?? 'damaged' } : part];
}

function outcomeOf(recording: Recording, space: KnownSpace | undefined): SpaceOutcome {
  const { spaceId, state, duration: seconds } = recording;
  if (state === 'missing') return { spaceId, kind: 'missing', state };
  const known = space?.recording;
  const isNew = !known || known.state === 'missing' || space?.deletedAt !== undefined;
  if (isNew) return { spaceId, kind: 'new', state, seconds };
  return { spaceId, kind: 'replaced', state, seconds, formerSeconds: known.duration };
}
