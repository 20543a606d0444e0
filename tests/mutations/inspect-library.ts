import { bytesIdsOf, type Database, type AudioPart } from '#utils/library/database.ts';
import type { Recording } from '#utils/library/records.ts';
import { openAudio, type Piece } from '#utils/library/repositories/audio.ts';

/** Seconds that sums of many small numbers may be off. */
const HAIR = 1e-3;

/** All that is half, or does not fit together, in a library that no import is at work on. Empty is good. */
export async function inspectLibrary(database: Database): Promise<string[]> {
  const [recordings, sound, attachments, keys, blobs, unfinished] = await Promise.all([
    database.getAll('recordings'),
    database.getAll('audio'),
    database.getAll('attachments'),
    database.getAllKeys('bytes'),
    database.getAll('bytes'),
    database.getAllKeys('uncommitted'),
  ]);
  const sizes = new Map<string, number>();
  keys.forEach(([bytesId], i) => sizes.set(bytesId, (sizes.get(bytesId) ?? 0) + (blobs[i]?.size ?? 0)));
  const spaces = new Set(recordings.map(({ spaceId: space }) => space));
  const owned = new Set([...sound, ...attachments].flatMap(bytesIdsOf));
  const problems = [
    ...unfinished.map((id) => `${id} is unfinished`),
    ...[...sizes.keys()].filter((id) => !owned.has(id)).map((id) => `bytes ${id} belong to nothing`),
    ...sound
      .filter(({ spaceId: space }) => !spaces.has(space))
      .map(({ spaceId: space }) => `${space} has sound only`),
    ...[...sound, ...attachments].flatMap(({ bytesId, size }) =>
      (sizes.get(bytesId) ?? 0) === size ? [] : [`${bytesId} has ${sizes.get(bytesId)} bytes, not ${size}`],
    ),
  ];
  for (const recording of recordings) {
    const parts = sound.filter(({ spaceId: space }) => space === recording.spaceId);
    problems.push(...(await inspectRecording(database, recording, parts)));
  }
  return problems;
}

async function inspectRecording(
  database: Database,
  recording: Recording,
  parts: readonly AudioPart[],
): Promise<string[]> {
  const { spaceId: space, state, bytes, duration } = recording;
  if (state === 'missing') {
    return parts.length + bytes + duration === 0 ? [] : [`${space} is missing, and has sound`];
  }
  const problems: string[] = [];
  const stored = parts.reduce((sum, { size, original }) => sum + (original?.size ?? size), 0);
  if (stored !== bytes) problems.push(`${space} is said to have ${bytes} bytes and has ${stored}`);
  const sound = await openAudio(Promise.resolve(database), space);
  if (!(Math.abs(sound.duration - duration) < HAIR))
    problems.push(`${space} is said to last ${duration} s, and lasts ${sound.duration} s`);
  let seconds = 0;
  for (const piece of sound.pieces) {
    seconds += piece.duration;
    const problem = await inspectPiece(piece);
    if (problem !== undefined) problems.push(`${space}: ${problem}`);
  }
  if (!(Math.abs(seconds - duration) < HAIR)) problems.push(`${space} plays for ${seconds} of ${duration} s`);
  return problems;
}

/** Whether a player is given every frame of it, and in each something. */
async function inspectPiece({ part, from, to, read }: Piece): Promise<string | undefined> {
  const frames = await read({ from, to });
  if (frames.length !== to - from) return `part ${part} has ${frames.length} of ${to - from} frames`;
  const empty = frames.findIndex(({ length }) => length === 0);
  return empty < 0 ? undefined : `nothing is in frame ${from + empty} of part ${part}`;
}
