import { bytesIdsOf } from '#utils/library/keys.ts';
import type { Recording } from '#utils/library/records.ts';
import { openAudio, type Piece } from '#utils/library/repositories/bytes/audio.ts';
import type { Database, StoredAudioPart } from '#utils/library/schema.ts';

/** Seconds by which sums of many small numbers may differ. */
const TOLERANCE = 1e-3;

/** Everything that is incomplete or inconsistent in a library, while no import is running. */
export async function inspectLibrary(database: Database): Promise<string[]> {
  const [recordings, audio, attachments, keys, chunks, uncommitted] = await Promise.all([
    database.getAll('recordings'),
    database.getAll('audio'),
    database.getAll('attachments'),
    database.getAllKeys('bytes'),
    database.getAll('bytes'),
    database.getAllKeys('uncommitted'),
  ]);
  const sizes = new Map<string, number>();
  keys.forEach(([bytesId], i) => {
    sizes.set(bytesId, (sizes.get(bytesId) ?? 0) + new Blob(chunks.slice(i, i + 1)).size);
  });
  const spaces = new Set(recordings.map(({ spaceId: space }) => space));
  const owned = new Set([...audio, ...attachments].flatMap(bytesIdsOf));
  const problems = [
    ...uncommitted.map((id) => `${id} is uncommitted`),
    ...[...sizes.keys()].filter((id) => !owned.has(id)).map((id) => `bytes ${id} belong to nothing`),
    ...audio
      .filter(({ spaceId: space }) => !spaces.has(space))
      .map(({ spaceId: space }) => `${space} has only audio`),
    ...[...audio, ...attachments].flatMap(({ bytesId, size }) =>
      (sizes.get(bytesId) ?? 0) === size ? [] : [`${bytesId} has ${sizes.get(bytesId)} bytes, not ${size}`],
    ),
  ];
  for (const recording of recordings) {
    const parts = audio.filter(({ spaceId: space }) => space === recording.spaceId);
    problems.push(...(await inspectRecording(database, recording, parts)));
  }
  return problems;
}

async function inspectRecording(
  database: Database,
  recording: Recording,
  parts: readonly StoredAudioPart[],
): Promise<string[]> {
  const { spaceId: space, state, bytes, duration } = recording;
  if (state === 'missing') {
    return parts.length + bytes + duration === 0 ? [] : [`${space} is missing, and has audio`];
  }
  const problems: string[] = [];
  const stored = parts.reduce((sum, { size, original }) => sum + (original?.size ?? size), 0);
  if (stored !== bytes) problems.push(`${space} should have ${bytes} bytes, and has ${stored}`);
  const audio = await openAudio(async () => database, space);
  if (!(Math.abs(audio.duration - duration) < TOLERANCE))
    problems.push(`${space} should last ${duration} s, and lasts ${audio.duration} s`);
  let seconds = 0;
  for (const piece of audio.pieces) {
    seconds += piece.duration;
    const problem = await inspectPiece(piece);
    if (problem !== undefined) problems.push(`${space}: ${problem}`);
  }
  if (!(Math.abs(seconds - duration) < TOLERANCE))
    problems.push(`${space} plays for ${seconds} of ${duration} s`);
  return problems;
}

/** Whether a player gets every frame, and none is empty. */
async function inspectPiece({ part, from, to, read }: Piece): Promise<string | undefined> {
  const frames = await read({ from, to });
  if (frames.length !== to - from) return `part ${part} has ${frames.length} of ${to - from} frames`;
  const empty = frames.findIndex(({ length }) => length === 0);
  return empty < 0 ? undefined : `frame ${from + empty} of part ${part} is empty`;
}
