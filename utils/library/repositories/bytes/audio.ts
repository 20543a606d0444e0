import type { DatabaseOpener } from '#utils/library/database.ts';
import {
  readFrames,
  runEnd,
  secondsOf,
  type AudioIndex,
  type FrameRange,
  type Run,
} from '#utils/audio/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import type { Database } from '#utils/library/schema.ts';
import { readParts } from './bytes.ts';
import { noteFaults } from '#utils/library/repositories/derived/checks.ts';

/** One part of a Space's audio: the index of its frames, and the bytes that contain them. */
export interface OpenAudioPart {
  index: AudioIndex;
  bytes: Blob;
}

/**
 * Opens a Space's audio part by part, without copying bytes. Throws CodedError `no-sound` if there is none; reading it throws
 * `lost` where the browser has lost it.
 */
export async function openAudioParts(database: Database, spaceId: string): Promise<OpenAudioPart[]> {
  const parts = await readAudibleParts(database, spaceId);
  return parts.map(({ part: { index }, bytes }) => ({ index, bytes }));
}

async function readAudibleParts(database: Database, spaceId: string): ReturnType<typeof readParts> {
  const parts = await readParts(database, spaceId);
  if (parts.some(({ part }) => part.index.frames.length > 0)) return parts;
  throw new CodedError('no-sound', `There is no audio of ${spaceId}`);
}

/** Consecutive frames of one configuration, in one part. */
export interface Piece extends FrameRange {
  /** X's part number. */
  part: number;
  run: Run;
  /** Seconds into the recording. */
  start: number;
  /** Seconds. */
  duration: number;
  /** The payloads of some of its frames, numbered as in the part. */
  read(range: FrameRange): Promise<Uint8Array[]>;
}

/** A Space's audio, ready to play. */
export interface PlayableAudio {
  /** Seconds. */
  duration: number;
  /** In order, without gaps. */
  pieces: Piece[];
}

/**
 * Opens a Space's audio as one sequence. Throws CodedError `no-sound` if there is none, and reading it throws `lost` if
 * the browser has lost it, which is noted, so that lists show it.
 */
export async function openAudio(open: DatabaseOpener, spaceId: string): Promise<PlayableAudio> {
  const database = await open();
  const parts = await readAudibleParts(database, spaceId);
  return joinPieces(
    parts.map(({ part: { part, index }, bytes }) => ({ part, index, bytes })),
    async (error, part) => {
      if (codeOf(error) === 'lost') await noteFaults(database, spaceId, [part], 'lost');
    },
  );
}

/** The same of audio that is open. `onFailure` is called before an error of reading a part is thrown. */
export function joinPieces(
  parts: readonly (OpenAudioPart & { part: number })[],
  onFailure?: (error: unknown, part: number) => Promise<void>,
): PlayableAudio {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { part, index, bytes } of parts) {
    index.runs.forEach((run, i) => {
      const [from, to] = [run.frame, runEnd(index, i)];
      const duration = secondsOf(run, to - from);
      pieces.push({
        part,
        run,
        from,
        to,
        start,
        duration,
        read: (range) =>
          readRange(index, range, bytes).catch(async (error: unknown) => {
            await onFailure?.(error, part);
            throw error;
          }),
      });
      start += duration;
    });
  }
  return { duration: start, pieces };
}

async function readRange(index: AudioIndex, range: FrameRange, bytes: Blob): Promise<Uint8Array[]> {
  const frames: Uint8Array[] = [];
  for await (const some of readFrames({ index, ...range }, bytes)) frames.push(...some);
  return frames;
}
