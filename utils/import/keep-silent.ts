import { CodedError } from '../coded-error.ts';
import type { StoredAttachment } from '../library/attachments.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import type { Shelf } from '../library/shelve.ts';
import { crc32 } from '../zip/index.ts';
import { describeRecording, hasSound } from './describe-recording.ts';
import type { SpaceToTake } from './space-to-take.ts';
import type { TakenPart } from './take-sound.ts';

interface KeepTools {
  shelf: Shelf;
  /** ms since 1970 */
  now: number;
}

/** What has no frame that we know, as attachments of its Space: nobody can say that it is worth nothing. */
export async function silentParts(
  { space, parts: planned }: SpaceToTake,
  parts: readonly TakenPart[],
  { shelf, now }: KeepTools,
): Promise<StoredAttachment[]> {
  const kept: StoredAttachment[] = [];
  for (const part of parts.filter((each) => !hasSound(each))) {
    const { taken, isCutOff } = part;
    const { bytesId, size, kind } = taken.original ?? { ...taken, kind: 'unknown' };
    const path = planned.find((each) => each.part === taken.part)?.item.path ?? '';
    kept.push({
      home: space,
      name: path.slice(path.lastIndexOf('/') + 1),
      size,
      crc32: await checksumOf(await shelf.read(bytesId)),
      bytesId,
      importedAt: now,
      isIntact: !isCutOff,
      kind,
    });
    if (taken.original) await shelf.discard(taken.bytesId);
  }
  return kept;
}

/**
 * Where there is not one frame in all that was taken of a Space: keeps it, and says so if X's metadata knows the
 * Space, which so has a place in the library. Else throws `unknown-audio`, or `truncated` where it is because of that.
 */
export async function keepSilent(
  space: SpaceToTake,
  parts: TakenPart[],
  tools: KeepTools,
): Promise<SpaceOutcome | undefined> {
  if (parts.length === 0 || parts.some(hasSound)) return undefined;
  const code = parts.some(({ isCutOff }) => isCutOff) ? 'truncated' : 'unknown-audio';
  const { metadata, known } = space;
  const attachments = await silentParts(space, parts, tools);
  if (!metadata || (known && known.state !== 'missing')) {
    await tools.shelf.attach(attachments);
    // They belong to the library now: whoever clears up after the failure is to leave them.
    parts.splice(0);
    throw new CodedError(code, `No sound that we know in ${space.space}`);
  }
  const { recording, speakers } = describeRecording(space, [], tools.now);
  await tools.shelf.shelve(recording, [], speakers, attachments);
  return { space: space.space, outcome: 'missing', state: 'missing', code };
}

async function checksumOf(bytes: Blob): Promise<number> {
  let crc = 0;
  for await (const chunk of bytes.stream()) crc = crc32(chunk, crc);
  return crc;
}
