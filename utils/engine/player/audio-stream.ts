import { concatBytes } from '#utils/concat-bytes.ts';
import { framesBefore, mp4Fragment, mp4Init, secondsOf, type FrameRange } from '#utils/audio/index.ts';
import type { Piece, PlayableAudio } from '#utils/library/index.ts';
import type { BrokenFrames } from './broken-frames.ts';
import type { OpenMedia } from './open-media.ts';

/** What a sound's `<audio>` is fed with: frames around the place that is heard, whatever the sound's length. */
export interface AudioStream {
  /** Has the element hold what sounds at `at` (seconds), and sound there. */
  goTo(at: number): void;
  close(): void;
}

export interface AudioStreamDependencies {
  element: HTMLAudioElement;
  /** Open in that element, and closed with the stream. */
  media: OpenMedia;
  sound: PlayableAudio;
  broken: BrokenFrames;
  /** Called where the sound cannot be read or fed. The element tells by itself what it cannot play. */
  onFailure(error: unknown): void;
}

/** Seconds fed at a time; at a new place less, for that is waited for. */
const CHUNK = 10;
const FIRST_CHUNK = 2;
/** Seconds before it that are enough for an element to begin. */
const ENOUGH = 1;
/** Seconds held before and behind the place that is heard. */
const AHEAD = 30;
const BEHIND = 60;
/** Milliseconds */
const SOON = 50;
/** Frames fed before the one that is wanted: each is decoded with the help of the one before. */
const LEAD = 2;

interface Cursor {
  piece: number;
  frame: number;
}

/**
 * Opens a sound at `at` (seconds) in an `<audio>`. It is fed with fragments (Media Source Extensions), so that the
 * first sound does not wait for a header of the whole, and a change of configuration is passed without a gap.
 */
export function openAudioStream(parts: AudioStreamDependencies, at: number): AudioStream {
  const { element, media, sound, broken, onFailure } = parts;
  const ended = new AbortController();
  const { signal } = ended;
  let buffer: SourceBuffer | undefined;
  let position = at;
  /** What comes next; undefined at the end. */
  let cursor: Cursor | undefined;
  /** What the element holds, in seconds. */
  let held = { from: 0, to: 0 };
  /** The configuration that the buffer expects. */
  let expected: Piece | undefined;
  let isNew = true;
  let isFeeding = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function start(): void {
    cursor = cursorAt(sound, position);
    const from = cursor ? timeOf(sound, cursor) : position;
    held = { from, to: from };
    isNew = true;
  }

  /** One turn of the loop at a time touches the buffer. */
  async function feed(): Promise<void> {
    if (isFeeding || !buffer) return;
    isFeeding = true;
    try {
      while (!signal.aborted && (await feedMore(buffer)));
    } catch (error) {
      if (!signal.aborted && !element.error) onFailure(error);
    } finally {
      isFeeding = false;
    }
  }

  /** What has just begun to sound is told first: even to ask for bytes takes a while. */
  function feedSoon(): void {
    soon ??= setTimeout(() => {
      soon = undefined;
      void feed();
    }, SOON);
  }

  async function feedMore(target: SourceBuffer): Promise<boolean> {
    const clearing = isNew && target.buffered.length > 0 && updated(target, () => target.remove(0, Infinity));
    if (!cursor) {
      await clearing;
      if (media.source.readyState === 'open') media.source.endOfStream();
      return false;
    }
    // What is fed while the element begins would only delay it.
    const isBeginning = element.seeking || element.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
    if (held.to - position > (isBeginning ? ENOUGH : AHEAD)) return false;
    const piece = sound.pieces[cursor.piece];
    if (!piece) return false;
    const from = cursor;
    const range = rangeAt(piece, cursor.frame, isNew ? FIRST_CHUNK : CHUNK);
    isNew = false;
    const [read] = await Promise.all([piece.read(range), clearing]);
    const payloads = broken.conceal(piece, range, read);
    // Meanwhile it may have been sent to another place.
    if (cursor !== from || signal.aborted) return true;
    const fragment = mp4Fragment(piece.run, range.from - piece.from, payloads);
    const isExpected = expected === piece;
    if (!isExpected) target.timestampOffset = piece.start;
    expected = piece;
    await updated(target, () =>
      target.appendBuffer(isExpected ? fragment : concatBytes([mp4Init(piece.run), fragment])),
    );
    if (cursor !== from) return true;
    cursor = after(sound, cursor.piece, range.to);
    held.to = cursor ? timeOf(sound, cursor) : sound.duration;
    if (position - held.from > 2 * BEHIND) {
      const until = position - BEHIND;
      await updated(target, () => target.remove(0, until));
      held.from = Math.max(held.from, until);
    }
    return true;
  }

  media.buffer.then(
    (opened) => {
      if (signal.aborted) return;
      buffer = opened;
      media.source.duration = sound.duration;
      void feed();
    },
    (error: unknown) => {
      if (!signal.aborted) onFailure(error);
    },
  );
  element.addEventListener(
    'timeupdate',
    () => {
      if (element.readyState > 0 && !element.seeking) position = element.currentTime;
      feedSoon();
    },
    { signal },
  );
  element.addEventListener('canplay', feedSoon, { signal });
  start();
  element.currentTime = at;

  return {
    goTo(target) {
      position = target;
      if (target < held.from || target >= held.to) start();
      element.currentTime = target;
      void feed();
    },
    close() {
      clearTimeout(soon);
      ended.abort();
      media.close();
    },
  };
}

function updated(buffer: SourceBuffer, change: () => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  buffer.addEventListener('updateend', () => resolve(), { once: true });
  change();
  return promise;
}

function cursorAt({ pieces }: PlayableAudio, at: number): Cursor | undefined {
  const i = Math.max(
    0,
    pieces.findLastIndex(({ start }) => start <= at),
  );
  const piece = pieces[i];
  if (!piece) return undefined;
  const frame = Math.min(piece.to - 1, piece.from + framesBefore(piece.run, at - piece.start));
  return { piece: i, frame: Math.max(piece.from, frame - LEAD) };
}

function after({ pieces }: PlayableAudio, piece: number, frame: number): Cursor | undefined {
  if (frame < (pieces[piece]?.to ?? 0)) return { piece, frame };
  const next = pieces[piece + 1];
  return next && { piece: piece + 1, frame: next.from };
}

function timeOf({ pieces }: PlayableAudio, { piece, frame }: Cursor): number {
  const found = pieces[piece];
  return found ? found.start + secondsOf(found.run, frame - found.from) : 0;
}

function rangeAt(piece: Piece, from: number, seconds: number): FrameRange {
  return { from, to: Math.min(piece.to, from + Math.max(1, framesBefore(piece.run, seconds))) };
}
