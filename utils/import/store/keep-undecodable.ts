import { CodedError } from '#utils/coded-error.ts';
import {
  type StoredAttachment,
  bytesIdsOf,
  type SpaceOutcome,
  type FinishedPart,
  type LibraryWriter,
} from '#utils/library/index.ts';
import { crc32OfStream } from '#utils/zip/index.ts';
import { describeRecording, hasAudio } from '#utils/import/describe/describe-recording.ts';
import type { PlannedRecording } from '#utils/import/plan/planned-recording.ts';
import { discardUnlessAborted } from './store-adts.ts';

interface KeepUndecodableContext {
  library: LibraryWriter;
  signal: AbortSignal;
  /** ms since 1970 */
  now: number;
}

/**
 * Keeps those of the parts that have no frame we know as attachments of their Space: nobody can say that they are worth
 * nothing. Where that is all of them, says so if X's metadata knows the Space, which so has a place in the library; else
 * it throws `unknown-audio`, or `truncated` where it is because of that.
 */
export async function keepUndecodable(
  space: PlannedRecording,
  parts: readonly FinishedPart[],
  context: KeepUndecodableContext,
): Promise<SpaceOutcome | undefined> {
  const undecodable = parts.filter((part) => !hasAudio(part));
  if (undecodable.length === 0) return undefined;
  await attach(space, undecodable, context);
  return undecodable.length < parts.length ? undefined : reportUndecodable(space, undecodable, context);
}

async function attach(
  space: PlannedRecording,
  undecodable: readonly FinishedPart[],
  { library, signal, now }: KeepUndecodableContext,
): Promise<void> {
  try {
    const attachments: StoredAttachment[] = [];
    for (const part of undecodable) attachments.push(await attachmentOf(part, space, { library, now }));
    await library.attach(attachments);
  } catch (error) {
    for (const id of undecodable.flatMap(bytesIdsOf))
      await discardUnlessAborted(() => library.discard(id), signal);
    throw error;
  }
  const derived = undecodable.filter(({ original }) => original);
  for (const { bytesId } of derived) await discardUnlessAborted(() => library.discard(bytesId), signal);
}

async function attachmentOf(
  { part, fault, original, ...derived }: FinishedPart,
  { spaceId, parts }: PlannedRecording,
  { library, now }: Pick<KeepUndecodableContext, 'library' | 'now'>,
): Promise<StoredAttachment> {
  const { bytesId, size, kind } = original ?? { ...derived, kind: 'unknown' };
  const path = parts.find((each) => each.part === part)?.item.path ?? '';
  return {
    home: spaceId,
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    crc32: await crc32OfStream((await library.read(bytesId)).stream()),
    bytesId,
    importedAt: now,
    isIntact: fault !== 'cut-off',
    kind,
  };
}

async function reportUndecodable(
  { spaceId, facts, known }: PlannedRecording,
  undecodable: readonly FinishedPart[],
  { library, now }: KeepUndecodableContext,
): Promise<SpaceOutcome> {
  const code = undecodable.some(({ fault }) => fault === 'cut-off') ? 'truncated' : 'unknown-audio';
  if (!facts.metadata || (known && known.recording.state !== 'missing')) {
    throw new CodedError(code, `No sound that we know in ${spaceId}`);
  }
  const { recording, speakers } = describeRecording(spaceId, facts, [], now);
  await library.commit(recording, [], speakers, facts);
  return { spaceId, kind: 'missing', state: 'missing', code };
}
