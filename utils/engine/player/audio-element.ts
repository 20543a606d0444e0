import { CodedError } from '#utils/coded-error.ts';
import type { PlayableAudio } from '#utils/library/index.ts';
import { openAudioStream, openMediaSource, type AudioStream, type OpenMediaSource } from './audio-stream.ts';
import { createBrokenFrames, frameSecondsAt, type BrokenFrames } from './broken-frames.ts';
import { createLoudness } from './loudness.ts';
import type { PlayerSettings } from './player-settings.ts';
import type { PlayerCode } from './player-state.ts';

export type AudioElementEvent =
  /** The position has changed; up to four times a second. */
  | { type: 'time' }
  /** The position that was sought has been reached. */
  | { type: 'arrived' }
  | { type: 'ended' }
  /** Paused, also by the browser itself. */
  | { type: 'paused' }
  /** A frame that cannot be decoded has ended the element. */
  | { type: 'broken' }
  /** Audio could not be read or fed. */
  | { type: 'failed'; error: unknown }
  /** The element has begun to seek. */
  | { type: 'waiting' };

/** The one `<audio>`, which nothing else touches, and the audio in it. */
export interface AudioElement {
  /** Seconds: where it is, or is going to. */
  position(): number;
  /** Whether it is going to a position that it has not reached. */
  isSeeking(): boolean;
  /** Whether someone has to wait until the element has audio for a position. */
  isWaiting(): boolean;
  isLoaded(): boolean;
  /** Empties it and opens it for what comes: at `position` (seconds), if that is known. */
  open(position: number | undefined): void;
  /** Loads a recording's audio at `position` (seconds), with the frames that are known to be undecodable. */
  load(
    audio: PlayableAudio,
    broken: Iterable<readonly [part: number, frame: number]>,
    position: number,
  ): void;
  seek(position: number): void;
  adjust(settings: Pick<PlayerSettings, 'rate' | 'volume' | 'boost'>): void;
  /**
   * Resolves when audio plays, or when the call is superseded. A frame that cannot be decoded ends the element, which
   * then starts again without that frame.
   */
  play(isSuperseded: () => boolean): Promise<void>;
  /** Starts again behind what has just ended the element. Throws `no-decoder` or `playback` where that cannot help. */
  recover(isSuperseded: () => boolean): Promise<void>;
  pause(): void;
  /** Pauses, and drops all that could still be played. */
  close(): void;
  onEvent(listener: (event: AudioElementEvent) => void): void;
}

/** Attempts in a row that may find no new broken frame, each a frame further on. */
const MAX_VAIN_ATTEMPTS = 50;

export function createAudioElement(element: HTMLAudioElement): AudioElement {
  const listeners = new Set<(event: AudioElementEvent) => void>();
  const setLoudness = createLoudness(element);
  let media: OpenMediaSource | undefined;
  let audio: PlayableAudio | undefined;
  let brokenFrames: BrokenFrames = createBrokenFrames();
  let stream: AudioStream | undefined;
  /** Seconds: the position that is sought, until it has been reached. */
  let target: number | undefined;
  let vainAttempts = 0;

  const position = (): number => target ?? (stream ? element.currentTime : 0);

  function publish(event: AudioElementEvent): void {
    for (const listener of listeners) listener(event);
  }

  const onFailure = (error: unknown): void => publish({ type: 'failed', error });

  function release(): void {
    stream?.close();
    media?.close();
    stream = undefined;
    media = undefined;
  }

  function close(): void {
    element.pause();
    release();
  }

  function start(at: number): void {
    if (!audio) return;
    // Without a pause: nobody needs to know that the element starts again.
    if (stream) release();
    target = at;
    media ??= openMediaSource(element);
    stream = openAudioStream({ element, media, audio, brokenFrames, onFailure }, at);
  }

  async function recover(isSuperseded: () => boolean): Promise<void> {
    const { error } = element;
    if (!audio || error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED) throw failureOf(error);
    const recovering = audio;
    const at = position();
    const found = await brokenFrames.find(recovering, at);
    if (isSuperseded()) return;
    vainAttempts = found > 0 ? 0 : vainAttempts + 1;
    if (vainAttempts > MAX_VAIN_ATTEMPTS) throw failureOf(error);
    // Where it is not known which frame it was, the next one is tried.
    start(found > 0 ? at : at + frameSecondsAt(recovering, at));
  }

  element.addEventListener('timeupdate', () => {
    if (element.seeking || element.readyState === 0) return;
    // Of a start at the very beginning there is no other event.
    target = undefined;
    publish({ type: 'time' });
  });
  element.addEventListener('seeked', () => {
    if (target === undefined) return;
    target = undefined;
    publish({ type: 'arrived' });
  });
  element.addEventListener('pause', () => {
    if (!element.ended && !element.error) publish({ type: 'paused' });
  });
  element.addEventListener('ended', () => publish({ type: 'ended' }));
  element.addEventListener('error', () => publish({ type: 'broken' }));
  element.addEventListener('seeking', () => publish({ type: 'waiting' }));

  return {
    position,
    isSeeking: () => target !== undefined,
    // After an error the element seeks for ever.
    isWaiting: () => element.seeking && !element.error,
    isLoaded: () => stream !== undefined,

    open(at) {
      close();
      audio = undefined;
      brokenFrames = createBrokenFrames();
      target = at;
      media = openMediaSource(element);
    },

    load(next, broken, at) {
      audio = next;
      for (const [part, frame] of broken) brokenFrames.add(part, frame);
      start(at);
    },

    seek(at) {
      target = at;
      stream?.seek(at);
    },

    adjust(settings) {
      element.defaultPlaybackRate = settings.rate;
      element.playbackRate = settings.rate;
      setLoudness(settings);
    },

    async play(isSuperseded) {
      while (!isSuperseded()) {
        try {
          await element.play();
          return;
        } catch (error) {
          if (isSuperseded()) return;
          if (!element.error) throw error;
          await recover(isSuperseded);
        }
      }
    },

    recover,
    pause: () => element.pause(),
    close,
    onEvent(listener) {
      listeners.add(listener);
    },
  };
}

/** What the element's error means. It refuses what we have made ourselves only where the browser lacks the decoder. */
function failureOf(error: MediaError | null): CodedError {
  const code: PlayerCode = error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED ? 'no-decoder' : 'playback';
  return new CodedError(code, error?.message ?? 'The audio could not be opened');
}
