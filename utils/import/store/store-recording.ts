import type { SpaceOutcome } from '#utils/library/import-record.ts';
import { bytesIdsOf } from '#utils/library/database.ts';
import type { Recording } from '#utils/library/records.ts';
import type { FinishedPart } from '#utils/library/repositories/import-store.ts';
import { bestParts } from './choose-parts.ts';
import { describeRecording, hasSound } from '#utils/import/describe/describe-recording.ts';
import { lostSound } from '#utils/import/describe/lost-audio.ts';
import { keepSilent } from './keep-undecodable.ts';
import { keepSpace, type KeepTools } from './keep-recording.ts';
import { isKept, type SpaceToTake } from '#utils/import/plan/planned-recording.ts';
import { takeBack, type TakenPart, type TakeSound } from './store-adts.ts';

export interface SpaceTools extends KeepTools {
  signal: AbortSignal;
  takeSound: TakeSound;
  /** Told the bytes of sound taken, as they come. */
  onBytes(count: number): void;
}

/** Takes one Space into the library: all of it or nothing. What the library has already goes only for something better. */
export async function importSpace(space: SpaceToTake, tools: SpaceTools): Promise<SpaceOutcome> {
  const { known } = space;
  const kept = known && isKept(space) && (await keepSpace(space, known, tools));
  if (kept) return kept;
  const taken = await takeParts(space, tools);
  try {
    const silence = await keepSilent(space, taken, tools);
    return silence ?? (await shelveBest(space, taken, tools));
  } catch (error) {
    await discard(taken.filter(hasSound), tools);
    throw error;
  }
}

/** Takes all parts of its sound, or none. */
async function takeParts({ parts }: SpaceToTake, tools: SpaceTools): Promise<FinishedPart[]> {
  const taken: FinishedPart[] = [];
  try {
    for (const { part, item } of parts) taken.push(finished(await tools.takeSound(item, part, tools)));
    return taken;
  } catch (error) {
    await discard(taken, tools);
    throw error;
  }
}

/** Of what was taken and what the library has, shelves the best. */
async function shelveBest(
  { space, facts, known }: SpaceToTake,
  all: readonly FinishedPart[],
  tools: SpaceTools,
): Promise<SpaceOutcome> {
  const { shelf, now } = tools;
  const taken = all.filter(hasSound);
  const best = known ? bestParts(await shelf.parts(space), taken) : taken;
  const isBetter = known?.recording.state === 'missing' || best.some((part) => taken.includes(part));
  const stays = known && !isBetter && (await keepSpace({ facts }, known, tools));
  if (stays) {
    await discard(taken, tools);
    return stays;
  }
  const parts = isBetter ? best : taken;
  const described = describeRecording(space, facts, parts, now);
  const { speakers } = described;
  // The sound of a part that nobody can play is missing from the whole.
  const recording: Recording =
    taken.length < all.length ? { ...described.recording, state: 'partial' } : described.recording;
  await shelf.shelve(recording, parts, speakers, facts, tools.signal);
  await discard(
    taken.filter((part) => !parts.includes(part)),
    tools,
  );
  return { ...outcomeOf(recording, known?.recording), ...lostSound(parts, recording.clock?.gaps) };
}

function finished({ taken, isIntact, isCutOff }: TakenPart): FinishedPart {
  if (isCutOff) return { ...taken, fault: 'cut-off' };
  return isIntact ? taken : { ...taken, fault: 'damaged' };
}

async function discard(parts: readonly FinishedPart[], { shelf, signal }: SpaceTools): Promise<void> {
  for (const bytesId of parts.flatMap(bytesIdsOf)) await takeBack(() => shelf.discard(bytesId), signal);
}

function outcomeOf(
  recording: Recording,
  known: (Recording & { deletedAt?: number }) | undefined,
): SpaceOutcome {
  const { space, state, duration: seconds } = recording;
  if (state === 'missing') return { space, outcome: 'missing', state };
  const isNew = !known || known.state === 'missing' || known.deletedAt !== undefined;
  if (isNew) return { space, outcome: 'new', state, seconds };
  return { space, outcome: 'replaced', state, seconds, formerSeconds: known.duration };
}
