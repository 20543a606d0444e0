import { byteRange, mp4Header, rateRuns, type FrameRange, type SoundIndex } from '#utils/audio/index.ts';
import { CodedError } from '../coded-error.ts';
import { chunksOf, partsOf, type Database, type SoundPart } from './database.ts';

/** A stretch of sound that plays as one file: a part, or one run of a sampling rate in it. */
export interface Stretch {
  /** Seconds into the whole sound. */
  start: number;
  /** An MP4: a header laid over the untouched bytes. Copies none of them. */
  open(): Blob;
}

/** The sound of one Space, ready to play. */
export interface Sound {
  /** Seconds. */
  duration: number;
  /** In order, without a gap. */
  stretches: Stretch[];
}

/** Opens the sound of a Space. Throws `no-sound` where the library has none. */
export async function openSound(opening: Promise<Database>, space: string): Promise<Sound> {
  const database = await opening;
  const transaction = database.transaction(['sound', 'bytes']);
  const parts = await transaction.objectStore('sound').getAll(partsOf(space));
  const originals = await Promise.all(
    parts.map(async ({ bytesId }) => {
      return new Blob(await transaction.objectStore('bytes').getAll(chunksOf(bytesId)));
    }),
  );
  const sound = joinParts(parts, originals);
  if (sound.stretches.length === 0) throw new CodedError('no-sound', `There is no sound of ${space}`);
  return sound;
}

function joinParts(parts: SoundPart[], originals: Blob[]): Sound {
  const stretches: Stretch[] = [];
  let start = 0;
  parts.forEach(({ index }, i) => {
    const original = originals[i] ?? new Blob();
    for (const run of rateRuns(index)) {
      stretches.push({ start, open: () => overlay(index, run, original) });
      start += run.duration;
    }
  });
  return { duration: start, stretches };
}

function overlay(index: SoundIndex, run: FrameRange, original: Blob): Blob {
  const { start, end } = byteRange(index, run);
  return new Blob([mp4Header(index, run), original.slice(start, end)], { type: 'audio/mp4' });
}
