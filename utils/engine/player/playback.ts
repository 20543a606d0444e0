import type { PlayableAudio } from '#utils/library/index.ts';
import { createBrokenFrames, frameSecondsAt, type BrokenFrames } from './broken-frames.ts';
import { openMedia, type OpenMedia } from './open-media.ts';
import { failureOf } from './player-failure.ts';
import { openAudioStream, type AudioStream } from './audio-stream.ts';

/** One `<audio>` and the sound in it: it plays, goes to a place, and passes what cannot be decoded. */
export interface Playback {
  /** Seconds: where it is, or is going to. */
  position(): number;
  /** Whether it is going somewhere and has not come there. */
  isOnItsWay(): boolean;
  isLoaded(): boolean;
  /** Takes out what it holds, and opens for what is to come; `at` (seconds) is then its place, if that is known. */
  makeReady(at: number | undefined): void;
  /** Takes in a sound; frames that are known to be broken are passed from the first on. */
  load(sound: PlayableAudio, broken: Iterable<readonly [part: number, frame: number]>, at: number): void;
  move(at: number): void;
  /** Where it was going, it now is. */
  arrive(): void;
  setRate(rate: number): void;
  /** Resolves when it sounds; a frame that cannot be decoded ends the element, which then begins anew without it. */
  play(isCurrent: () => boolean): Promise<void>;
  /** Begins anew behind what has just ended the element. Throws what its error means where that cannot help. */
  recover(isCurrent: () => boolean): Promise<void>;
  /** Stops, and holds nothing that could be played on. */
  close(): void;
}

/** Where one more try of a sound that cannot be decoded leads nowhere. */
const MOST_VAIN_TRIES = 50;

/** `onFailure` hears of a sound that cannot be read or fed. */
export function createPlayback(element: HTMLAudioElement, onFailure: (error: unknown) => void): Playback {
  let media: OpenMedia | undefined;
  let sound: PlayableAudio | undefined;
  let broken: BrokenFrames = createBrokenFrames();
  let stream: AudioStream | undefined;
  let target: number | undefined;
  let vainTries = 0;

  const position = (): number => target ?? (stream ? element.currentTime : 0);

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

  function open(at: number): void {
    if (!sound) return;
    // Without a pause: the element begins anew, and whoever listens to it need not hear of that.
    if (stream) release();
    target = at;
    media ??= openMedia(element);
    stream = openAudioStream({ element, media, sound, broken, onFailure }, at);
  }

  async function recover(isCurrent: () => boolean): Promise<void> {
    const { error } = element;
    if (!sound || error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED) throw failureOf(error);
    const recovering = sound;
    const at = position();
    const found = await broken.look(recovering, at);
    if (!isCurrent()) return;
    vainTries = found > 0 ? 0 : vainTries + 1;
    if (vainTries > MOST_VAIN_TRIES) throw failureOf(error);
    // Where it is not known which frame it was, the next one is tried.
    open(found > 0 ? at : at + frameSecondsAt(recovering, at));
  }

  return {
    position,
    isOnItsWay: () => target !== undefined,
    isLoaded: () => stream !== undefined,

    makeReady(at) {
      close();
      sound = undefined;
      broken = createBrokenFrames();
      target = at;
      media = openMedia(element);
    },

    load(next, known, at) {
      sound = next;
      for (const [part, frame] of known) broken.add(part, frame);
      open(at);
    },

    move(at) {
      target = at;
      stream?.goTo(at);
    },

    arrive() {
      target = undefined;
    },

    setRate(rate) {
      element.defaultPlaybackRate = rate;
      element.playbackRate = rate;
    },

    async play(isCurrent) {
      while (isCurrent()) {
        try {
          await element.play();
          return;
        } catch (error) {
          if (!isCurrent()) return;
          if (!element.error) throw error;
          await recover(isCurrent);
        }
      }
    },

    recover,
    close,
  };
}
