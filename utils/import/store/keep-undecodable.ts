import { CodedError } from '#utils/coded-error.ts';
import { describeRecording, hasAudio } from '#utils/import/describe/describe-recording.ts';
import type { StoreRecordingContext } from '#utils/import/import-context.ts';
import { lacksPart, type PlannedRecording } from '#utils/import/plan/planned-recordings.ts';
import {
  bytesIdsOf,
  type AudioPart,
  type SpaceOutcome,
  type StoredAttachment,
} from '#utils/library/index.ts';
import { discardUnlessAborted } from './chunked-writer.ts';

type Context = Pick<StoreRecordingContext, 'library' | 'signal' | 'now'>;

/**
 * Keeps parts without any frame we know as attachments of their Space: another program may be able to play them. If
 * that is all of the parts, and X's metadata knows the Space, it is committed as missing and its outcome returned; else
 * it throws CodedError `unknown-audio`, or `truncated` if that is the cause.
 */
export async function keepUndecodable(
  space: PlannedRecording,
  parts: readonly AudioPart[],
  context: Context,
): Promise<SpaceOutcome | undefined> {
  const undecodable = parts.filter((part) => !hasAudio(part));
  if (undecodable.length === 0) return undefined;
  await attach(space, undecodable, context);
  return undecodable.length < parts.length ? undefined : commitMissing(space, undecodable, context);
}

async function attach(
  space: PlannedRecording,
  undecodable: readonly AudioPart[],
  { library, signal, now }: Context,
): Promise<void> {
  try {
    await library.addAttachments(undecodable.map((part) => attachmentOf(part, space, now)));
  } catch (error) {
    for (const id of undecodable.flatMap(bytesIdsOf))
      await discardUnlessAborted(() => library.discard(id), signal);
    throw error;
  }
  const converted = undecodable.filter(({ original }) => original);
  for (const { bytesId } of converted) await discardUnlessAborted(() => library.discard(bytesId), signal);
}

function attachmentOf(
  { part, fault, original, ...adts }: AudioPart,
  { spaceId, parts }: PlannedRecording,
  now: number,
): StoredAttachment {
  // Of what has just been imported, the checksum is known.
  const { bytesId, size, crc32 = 0, kind } = original ?? { ...adts, kind: 'unknown' };
  const path = parts.find((each) => each.part === part)?.copies[0]?.path ?? '';
  return {
    home: spaceId,
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    crc32,
    bytesId,
    importedAt: now,
    isIntact: fault !== 'cut-off',
    kind,
  };
}

async function commitMissing(
  { spaceId, facts, known, importedAt }: PlannedRecording,
  undecodable: readonly AudioPart[],
  { library, now }: Context,
): Promise<SpaceOutcome | undefined> {
  const code = undecodable.some(({ fault }) => fault === 'cut-off') ? 'truncated' : 'unknown-audio';
  // The library has other parts of it: they stay, and it is known that this one is missing.
  if (known && lacksPart(known, undecodable)) return undefined;
  if (!facts.metadata || (known && known.recording.state !== 'missing')) {
    throw new CodedError(code, `No audio that we know in ${spaceId}`);
  }
  const { recording, speakers } = describeRecording(spaceId, facts, [], known ? now : (importedAt ?? now));
  await library.commit(recording, [], speakers, facts);
  return { spaceId, kind: 'missing', state: 'missing', code };
}
