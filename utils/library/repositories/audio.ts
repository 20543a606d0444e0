import {
  readFrames,
  runEnd,
  secondsOf,
  type FrameRange,
  type Run,
  type AudioIndex,
} from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { chunksOf, partsOf, type Database, type AudioPart } from '#utils/library/database.ts';

/** Frames of one configuration in a row, in one part of a sound. */
export interface Piece extends FrameRange {
  /** X's number of the part. */
  part: number;
  run: Run;
  /** Seconds into the whole sound. */
  start: number;
  /** Seconds */
  duration: number;
  /** The payloads of some of its frames, numbered as in the part. */
  read(range: FrameRange): Promise<Uint8Array[]>;
}

/** The sound of one Space, ready to play. */
export interface PlayableAudio {
  /** Seconds. */
  duration: number;
  /** In order, without a gap. */
  pieces: Piece[];
}

/** Opens the sound of a Space. Throws `no-sound` where the library has none. */
export async function openAudio(opening: Promise<Database>, spaceId: string): Promise<PlayableAudio> {
  const database = await opening;
  const transaction = database.transaction(['audio', 'bytes']);
  const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
  const originals = await Promise.all(
    parts.map(async ({ bytesId }) => {
      return new Blob(await transaction.objectStore('bytes').getAll(chunksOf(bytesId)));
    }),
  );
  const sound = joinParts(parts, originals);
  if (sound.pieces.length === 0) throw new CodedError('no-sound', `There is no sound of ${spaceId}`);
  return sound;
}

function joinParts(parts: AudioPart[], originals: Blob[]): PlayableAudio {
  const pieces: Piece[] = [];
  let start = 0;
  parts.forEach(({ part, index }, i) => {
    const original = originals[i] ?? new Blob();
    index.runs.forEach((run, j) => {
      const [from, to] = [run.frame, runEnd(index, j)];
      const duration = secondsOf(run, to - from);
      pieces.push({
        part,
        run,
        from,
        to,
        start,
        duration,
        read: (range) => readRange(index, range, original),
      });
      start += duration;
    });
  });
  return { duration: start, pieces };
}

async function readRange(index: AudioIndex, range: FrameRange, original: Blob): Promise<Uint8Array[]> {
  const frames: Uint8Array[] = [];
  for await (const some of readFrames({ index, ...range }, original)) frames.push(...some);
  return frames;
}
