import { concatBytes } from '#utils/concat-bytes.ts';
import { framesBefore, mp4Fragment, mp4Init, secondsOf, type FrameRange } from '#utils/audio/index.ts';
import type { Piece, PlayableAudio } from '#utils/library/index.ts';
import type { BrokenFrames } from './broken-frames.ts';

/** What an `<audio>` plays from, open before there is anything to play. */
export interface OpenMediaSource {
  source: MediaSource;
  /** Rejects where the browser cannot play such audio. */
  buffer: Promise<SourceBuffer>;
  close(): void;
}

const MEDIA_TYPE = 'audio/mp4; codecs="mp4a.40.2"';

/** Opens an element for audio that is still being read: both are slow, and so they run at the same time. */
export function openMediaSource(element: HTMLAudioElement): OpenMediaSource {
  const source = new MediaSource();
  const url = URL.createObjectURL(source);
  const { promise: buffer, resolve, reject } = Promise.withResolvers<SourceBuffer>();
  source.addEventListener(
    'sourceopen',
    () => {
      try {
        resolve(source.addSourceBuffer(MEDIA_TYPE));
      } catch (error) {
        reject(error);
      }
    },
    { once: true },
  );
  // The stream that feeds it reports this; without a stream it is no failure.
  buffer.catch(() => undefined);
  element.src = url;
  return { source, buffer, close: () => URL.revokeObjectURL(url) };
}

/** Feeds an `<audio>` with the frames around its position, whatever the recording's length. */
export interface AudioStream {
  /** Moves the element to `position` (seconds), and feeds it there. */
  seek(position: number): void;
  close(): void;
}

export interface AudioStreamDependencies {
  element: HTMLAudioElement;
  /** Opened in that element, and closed with the stream. */
  media: OpenMediaSource;
  audio: PlayableAudio;
  brokenFrames: BrokenFrames;
  /** Called where the audio cannot be read or fed. What the element cannot play it reports by itself. */
  onFailure(error: unknown): void;
}

/** Seconds fed at a time; less at a new position, because someone waits for it. */
const CHUNK = 10;
const FIRST_CHUNK = 2;
/** Seconds ahead of the position with which an element can start. */
const ENOUGH_TO_START = 1;
/** Seconds buffered ahead of the position and behind it. */
const AHEAD = 30;
const BEHIND = 60;
/** Milliseconds */
const FEED_DELAY = 50;
/** Frames fed before the first one that is played: each is decoded with the help of the one before. */
const LEAD = 2;

/** The next frame to feed. */
interface Cursor {
  piece: number;
  frame: number;
}

/**
 * Opens audio at `start` (seconds) in an `<audio>`. It is fed with fragments (Media Source Extensions), so that
 * playback does not wait for an MP4 header of the complete recording, and passes a change of configuration without a gap.
 */
export function openAudioStream(
  { element, media, audio, brokenFrames, onFailure }: AudioStreamDependencies,
  start: number,
): AudioStream {
  const closing = new AbortController();
  const { signal } = closing;
  let buffer: SourceBuffer | undefined;
  let position = start;
  /** Undefined at the end. */
  let cursor: Cursor | undefined;
  /** What the element has, in seconds. */
  let buffered = { from: 0, to: 0 };
  /** The piece whose configuration the buffer expects. */
  let configured: Piece | undefined;
  /** Whether what is fed next does not follow what is buffered. */
  let isRestart = true;
  let isFeeding = false;
  let feedTimer: ReturnType<typeof setTimeout> | undefined;

  function restart(): void {
    cursor = cursorAt(audio, position);
    const from = cursor ? timeOf(audio, cursor) : position;
    buffered = { from, to: from };
    isRestart = true;
  }

  /** Runs once at a time: the buffer accepts one change after the other. */
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

  /** Waits a moment, so that pages are notified first: even to request bytes is slow. */
  function feedSoon(): void {
    feedTimer ??= setTimeout(() => {
      feedTimer = undefined;
      void feed();
    }, FEED_DELAY);
  }

  /** Feeds one fragment. Returns whether there may be more to feed now. */
  async function feedMore(target: SourceBuffer): Promise<boolean> {
    const clearing =
      isRestart && target.buffered.length > 0 && updated(target, () => target.remove(0, Infinity));
    if (!cursor) {
      await clearing;
      if (media.source.readyState === 'open') media.source.endOfStream();
      return false;
    }
    // What is fed while the element starts would only delay it.
    const isStarting = element.seeking || element.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
    if (buffered.to - position > (isStarting ? ENOUGH_TO_START : AHEAD)) return false;
    const piece = audio.pieces[cursor.piece];
    if (!piece) return false;
    const from = cursor;
    const range = rangeAt(piece, cursor.frame, isRestart ? FIRST_CHUNK : CHUNK);
    isRestart = false;
    const [read] = await Promise.all([piece.read(range), clearing]);
    const payloads = brokenFrames.conceal(piece, range, read);
    // A seek may have moved it meanwhile.
    if (cursor !== from || signal.aborted) return true;
    const fragment = mp4Fragment(piece.run, range.from - piece.from, payloads);
    const isConfigured = configured === piece;
    if (!isConfigured) target.timestampOffset = piece.start;
    configured = piece;
    await updated(target, () =>
      target.appendBuffer(isConfigured ? fragment : concatBytes([mp4Init(piece.run), fragment])),
    );
    if (cursor !== from) return true;
    cursor = after(audio, cursor.piece, range.to);
    buffered.to = cursor ? timeOf(audio, cursor) : audio.duration;
    if (position - buffered.from > 2 * BEHIND) {
      const until = position - BEHIND;
      await updated(target, () => target.remove(0, until));
      buffered.from = Math.max(buffered.from, until);
    }
    return true;
  }

  media.buffer.then(
    (opened) => {
      if (signal.aborted) return;
      buffer = opened;
      media.source.duration = audio.duration;
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
  restart();
  element.currentTime = start;

  return {
    seek(target) {
      position = target;
      if (target < buffered.from || target >= buffered.to) restart();
      element.currentTime = target;
      void feed();
    },
    close() {
      clearTimeout(feedTimer);
      closing.abort();
      media.close();
    },
  };
}

/** Resolves when the buffer has made the change. */
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

/** The cursor behind a piece's frames up to `frame`; undefined at the end. */
function after({ pieces }: PlayableAudio, piece: number, frame: number): Cursor | undefined {
  if (frame < (pieces[piece]?.to ?? 0)) return { piece, frame };
  const next = pieces[piece + 1];
  return next && { piece: piece + 1, frame: next.from };
}

/** Seconds */
function timeOf({ pieces }: PlayableAudio, { piece, frame }: Cursor): number {
  const found = pieces[piece];
  return found ? found.start + secondsOf(found.run, frame - found.from) : 0;
}

/** At least one frame, and never beyond the piece. */
function rangeAt(piece: Piece, from: number, seconds: number): FrameRange {
  return { from, to: Math.min(piece.to, from + Math.max(1, framesBefore(piece.run, seconds))) };
}
