import { hasAudio } from '#utils/import/describe/describe-recording.ts';
import type { StoreRecordingContext } from '#utils/import/import-context.ts';
import { lacksPart, type PlannedPart, type PlannedRecording } from '#utils/import/plan/planned-recordings.ts';
import { importCodeOf, STOPPING } from '#utils/import/status.ts';
import { bytesIdsOf, type AudioPart } from '#utils/library/index.ts';
import { isBetter, isComplete } from './choose-parts.ts';
import { discardUnlessAborted } from './chunked-writer.ts';

/**
 * Stores the parts of a Space, uncommitted, each in the best of its copies. A part that cannot be read is left out. If
 * none can be read, throws why, unless the library has other parts. Throws what stops an import; then nothing stays.
 */
export async function storeBestCopies(
  { parts, known }: PlannedRecording,
  context: StoreRecordingContext,
): Promise<AudioPart[]> {
  const stored: AudioPart[] = [];
  const failures: unknown[] = [];
  try {
    for (const part of parts) {
      const best = await storeBestCopy(part, failures, context);
      if (best) stored.push(best);
    }
    const isNews = known && lacksPart(known, parts);
    if (stored.length === 0 && failures.length > 0 && !isNews) throw failures[0];
    return stored;
  } catch (error) {
    await discardParts(stored, context);
    throw error;
  }
}

/** Frees the bytes of parts that will not be committed. */
export async function discardParts(
  parts: readonly AudioPart[],
  { library, signal }: Pick<StoreRecordingContext, 'library' | 'signal'>,
): Promise<void> {
  for (const bytesId of parts.flatMap(bytesIdsOf))
    await discardUnlessAborted(() => library.discard(bytesId), signal);
}

/**
 * Tries the copies, the largest first, until one is complete: that is the best, even if another is longer because of what
 * has damaged it. Undefined if none can be read; why is added to `failures`.
 */
async function storeBestCopy(
  { part, copies }: PlannedPart,
  failures: unknown[],
  context: StoreRecordingContext,
): Promise<AudioPart | undefined> {
  let best: AudioPart | undefined;
  try {
    for (const item of copies.toSorted((a, b) => b.size - a.size)) {
      const found = await storeCopy(() => context.storePart(item, part, context), failures, context);
      const isWhole = found && hasAudio(found) && isComplete(found);
      const isBest = !best || isWhole || (found && isBetter([found], [best]));
      const [better, worse] = isBest ? [found, best] : [best, found];
      best = better;
      if (worse) await discardParts([worse], context);
      if (isWhole) break;
    }
    return best;
  } catch (error) {
    if (best) await discardParts([best], context);
    throw error;
  }
}

/** Another copy may be readable, unless the import itself has to stop. */
async function storeCopy(
  store: () => Promise<AudioPart>,
  failures: unknown[],
  { signal }: Pick<StoreRecordingContext, 'signal'>,
): Promise<AudioPart | undefined> {
  try {
    return await store();
  } catch (error) {
    if (STOPPING.includes(importCodeOf(error, signal))) throw error;
    failures.push(error);
    return undefined;
  }
}
