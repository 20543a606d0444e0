import { CodedError } from '#utils/coded-error.ts';
import type { StoredAttachment } from '#utils/library/repositories/attachments.ts';
import { bytesIdsOf } from '#utils/library/database.ts';
import type { SpaceOutcome } from '#utils/library/import-record.ts';
import type { FinishedPart, Shelf } from '#utils/library/repositories/import-store.ts';
import { crc32 } from '#utils/zip/index.ts';
import { describeRecording, hasSound } from '#utils/import/describe/describe-recording.ts';
import type { SpaceToTake } from '#utils/import/plan/planned-recording.ts';
import { takeBack } from './store-adts.ts';

interface SilenceTools {
  shelf: Shelf;
  signal: AbortSignal;
  /** ms since 1970 */
  now: number;
}

/**
 * Keeps those of the parts that have no frame we know as attachments of their Space: nobody can say that they are worth
 * nothing. Where that is all of them, says so if X's metadata knows the Space, which so has a place in the library; else
 * it throws `unknown-audio`, or `truncated` where it is because of that.
 */
export async function keepSilent(
  space: SpaceToTake,
  parts: readonly FinishedPart[],
  tools: SilenceTools,
): Promise<SpaceOutcome | undefined> {
  const silent = parts.filter((part) => !hasSound(part));
  if (silent.length === 0) return undefined;
  await attach(space, silent, tools);
  return silent.length < parts.length ? undefined : tellSilence(space, silent, tools);
}

async function attach(
  space: SpaceToTake,
  silent: readonly FinishedPart[],
  { shelf, signal, now }: SilenceTools,
): Promise<void> {
  try {
    const attachments: StoredAttachment[] = [];
    for (const part of silent) attachments.push(await attachmentOf(part, space, { shelf, now }));
    await shelf.attach(attachments);
  } catch (error) {
    for (const id of silent.flatMap(bytesIdsOf)) await takeBack(() => shelf.discard(id), signal);
    throw error;
  }
  const derived = silent.filter(({ original }) => original);
  for (const { bytesId } of derived) await takeBack(() => shelf.discard(bytesId), signal);
}

async function attachmentOf(
  { part, fault, original, ...derived }: FinishedPart,
  { space, parts }: SpaceToTake,
  { shelf, now }: Pick<SilenceTools, 'shelf' | 'now'>,
): Promise<StoredAttachment> {
  const { bytesId, size, kind } = original ?? { ...derived, kind: 'unknown' };
  const path = parts.find((each) => each.part === part)?.item.path ?? '';
  return {
    home: space,
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    crc32: await checksumOf(await shelf.read(bytesId)),
    bytesId,
    importedAt: now,
    isIntact: fault !== 'cut-off',
    kind,
  };
}

async function tellSilence(
  { space, facts, known }: SpaceToTake,
  silent: readonly FinishedPart[],
  { shelf, now }: SilenceTools,
): Promise<SpaceOutcome> {
  const code = silent.some(({ fault }) => fault === 'cut-off') ? 'truncated' : 'unknown-audio';
  if (!facts.metadata || (known && known.recording.state !== 'missing')) {
    throw new CodedError(code, `No sound that we know in ${space}`);
  }
  const { recording, speakers } = describeRecording(space, facts, [], now);
  await shelf.shelve(recording, [], speakers, facts);
  return { space, outcome: 'missing', state: 'missing', code };
}

async function checksumOf(bytes: Blob): Promise<number> {
  let crc = 0;
  for await (const chunk of bytes.stream()) crc = crc32(chunk, crc);
  return crc;
}
