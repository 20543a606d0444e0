import { CodedError } from '../coded-error.ts';
import type { StoredAttachment } from '../library/attachments.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import type { FinishedPart } from '../library/shelve.ts';
import { crc32 } from '../zip/index.ts';
import { describeRecording, hasSound } from './describe-recording.ts';
import type { KeepTools } from './keep-space.ts';
import type { SpaceToTake } from './space-to-take.ts';

/**
 * Keeps what has no frame that we know as attachments of its Space: nobody can say that it is worth nothing. Takes
 * these parts out of `taken`, for they belong to the library then, and gives them.
 */
export async function keepSilent(
  space: SpaceToTake,
  taken: FinishedPart[],
  tools: KeepTools,
): Promise<FinishedPart[]> {
  const silent = taken.filter((part) => !hasSound(part));
  const attachments: StoredAttachment[] = [];
  for (const part of silent) attachments.push(await attachmentOf(space, part, tools));
  await tools.shelf.attach(attachments);
  taken.splice(0, taken.length, ...taken.filter(hasSound));
  for (const { bytesId, original } of silent) {
    if (original) await tools.shelf.discard(bytesId);
  }
  return silent;
}

/**
 * What became of a Space that has nothing but silent parts: it has a place in the library only if X's metadata names
 * it. Else throws `unknown-audio`, or `truncated` where it is because of that.
 */
export async function withoutSound(
  { space, facts, known }: SpaceToTake,
  silent: readonly FinishedPart[],
  { shelf, now }: KeepTools,
): Promise<SpaceOutcome> {
  const code = silent.some(({ fault }) => fault === 'cut-off') ? 'truncated' : 'unknown-audio';
  if (!facts.metadata || (known && known.recording.state !== 'missing')) {
    throw new CodedError(code, `No sound that we know in ${space}`);
  }
  const { recording, speakers } = describeRecording(space, facts, [], now);
  await shelf.shelve(recording, [], speakers, facts);
  return { space, outcome: 'missing', state: 'missing', code };
}

async function attachmentOf(
  { space, parts }: SpaceToTake,
  part: FinishedPart,
  { shelf, now }: KeepTools,
): Promise<StoredAttachment> {
  const { bytesId, size, kind } = part.original ?? { ...part, kind: 'unknown' };
  const path = parts.find((each) => each.part === part.part)?.item.path ?? '';
  return {
    home: space,
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    crc32: await checksumOf(await shelf.read(bytesId)),
    bytesId,
    importedAt: now,
    isIntact: part.fault !== 'cut-off',
    kind,
  };
}

async function checksumOf(bytes: Blob): Promise<number> {
  let crc = 0;
  for await (const chunk of bytes.stream()) crc = crc32(chunk, crc);
  return crc;
}
