import { whereToPlay } from '#utils/audio/index.ts';
import type { Places } from '../library/places.ts';
import type { Sound } from '../library/sound.ts';
import { createBrokenFrames, frameSecondsAt, type BrokenFrames } from './broken-frames.ts';
import { adjusted, PLAIN_SETTINGS, type Player, type PlayerCode, type PlayerState } from './protocol.ts';
import { failureOf, playerCodeOf } from './player-failure.ts';
import { openSoundStream, type SoundStream } from './sound-stream.ts';
import { whatToHear, type Told } from './what-to-hear.ts';

export interface PlayerParts {
  audio: HTMLAudioElement;
  /** Throws `no-sound` where there is none. */
  openSound(space: string): Promise<Sound>;
  tellOf(space: string): Promise<Told>;
  places: Places;
  /** Evens out quiet and loud speakers, or no more. */
  boost(isOn: boolean): void;
}

/** What the element holds, or is to hold. */
interface Held {
  space: string;
  broken: BrokenFrames;
  only?: string | undefined;
  told?: Told;
  /** Once it has been opened. */
  sound?: Sound;
  stream?: SoundStream;
}

/** Seconds between two notes of where listening stands. */
const NOTE_EVERY = 5;
/** Seconds: what is to be leapt over so soon is timed, for the element tells its place four times a second only. */
const SOON = 0.5;
/** Where one more try of a sound that cannot be decoded leads nowhere. */
const MOST_VAIN_TRIES = 50;

/** A player over one `<audio>` element, which is fed with what is heard and knows the whole sound's time. */
export function createPlayer({ audio, openSound, tellOf, places, boost }: PlayerParts): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let held: Held | undefined;
  let state: PlayerState['state'] = 'paused';
  let code: PlayerCode | undefined;
  let settings = PLAIN_SETTINGS;
  let noted = 0;
  let vainTries = 0;
  /** Where the element is going, until it is there. */
  let target: number | undefined;
  let leap: ReturnType<typeof setTimeout> | undefined;
  /** Each play, pause or seek supersedes the one before, wherever that one waits. */
  let turn = 0;

  const position = (): number => target ?? (held?.stream ? audio.currentTime : 0);

  function current(): PlayerState {
    const { sleepAt, ...others } = settings;
    return {
      state,
      position: position(),
      duration: held?.sound?.duration ?? 0,
      ...others,
      sleepAt: sleepAt > Date.now() ? sleepAt : 0,
      ...(held && { space: held.space }),
      ...(held?.only !== undefined && { only: held.only }),
      ...(code && { code }),
    };
  }

  function become(next: PlayerState['state'], failure?: PlayerCode): void {
    state = next;
    code = failure;
    say();
  }

  function say(): void {
    for (const listener of listeners) listener(current());
  }

  const stretches = (): Float64Array =>
    whatToHear(held?.told, held?.sound?.duration ?? 0, settings.skipsSilence, held?.only);

  async function note(): Promise<void> {
    if (!held?.sound || !held.stream) return;
    noted = position();
    // At the end, the next play begins at the beginning.
    const isOver = !whereToPlay(stretches(), noted + 1);
    await places.write(held.space, isOver ? 0 : noted);
  }

  function move(at: number): void {
    target = at;
    held?.stream?.goTo(at);
  }

  /** Has the element hold what sounds at `at`, ready to play there; leaves off where a later call has come. */
  async function load(space: string, wanted: number | undefined, isCurrent: () => boolean): Promise<void> {
    if (held?.space !== space) {
      audio.pause();
      await note();
      if (!isCurrent()) return;
      held?.stream?.close();
      held = { space, broken: createBrokenFrames() };
      target = wanted;
      become('loading');
    }
    const holding = held;
    const [sound, told, place] = await Promise.all([
      holding.sound ?? openSound(space),
      holding.told ?? tellOf(space),
      wanted ?? places.read(space),
    ]);
    holding.sound = sound;
    holding.told = told;
    for (const [part, frame] of told.broken ?? []) holding.broken.add(part, frame);
    if (!isCurrent()) return;
    const at = startAt(Math.min(Math.max(place, 0), sound.duration));
    if (holding.stream) move(at);
    else open(at);
  }

  /** Where it begins to play if sent to `at`: at the beginning where nothing comes any more. */
  function startAt(at: number): number {
    const all = stretches();
    return (whereToPlay(all, at) ?? whereToPlay(all, 0))?.at ?? at;
  }

  function open(at: number): void {
    if (!held?.sound) return;
    const { sound, broken } = held;
    held.stream?.close();
    target = at;
    audio.defaultPlaybackRate = settings.rate;
    held.stream = openSoundStream({ audio, sound, broken, onFailure: fail }, at);
    audio.playbackRate = settings.rate;
  }

  /** Sounds; a frame that cannot be decoded ends an element, which then begins anew without it. */
  async function soundNow(isCurrent: () => boolean): Promise<void> {
    while (isCurrent()) {
      try {
        await audio.play();
        return;
      } catch (error) {
        if (!isCurrent()) return;
        if (!audio.error) throw error;
        await mend(isCurrent);
      }
    }
  }

  async function mend(isCurrent: () => boolean): Promise<void> {
    const { error } = audio;
    const mending = held;
    if (!mending?.sound || error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED) throw failureOf(error);
    const at = position();
    const found = await mending.broken.look(mending.sound, at);
    if (!isCurrent()) return;
    vainTries = found > 0 ? 0 : vainTries + 1;
    if (vainTries > MOST_VAIN_TRIES) throw failureOf(error);
    // Where it is not known which frame it was, the next one is tried.
    open(found > 0 ? at : at + frameSecondsAt(mending.sound, at));
  }

  async function attempt(action: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    turn += 1;
    const mine = turn;
    try {
      await action(() => mine === turn);
    } catch (error) {
      // What a later call has interrupted did not fail.
      if (mine !== turn) return;
      fail(error);
      throw error;
    }
  }

  function fail(error: unknown): void {
    audio.pause();
    held?.stream?.close();
    delete held?.stream;
    become('paused', playerCodeOf(error));
  }

  /** Leaps over what is not to be heard, and ends where nothing comes any more. */
  function steer(): void {
    clearTimeout(leap);
    if (state !== 'playing' || target !== undefined) return;
    const now = position();
    const next = whereToPlay(stretches(), now);
    if (!next) return void end();
    if (next.at > now) return move(next.at);
    const left = (next.until - now) / settings.rate;
    if (left < SOON) leap = setTimeout(steer, left * 1000);
  }

  async function end(): Promise<void> {
    turn += 1;
    audio.pause();
    become('paused');
    await note();
  }

  function arrive(): void {
    target = undefined;
    say();
    steer();
  }

  audio.addEventListener('timeupdate', () => {
    if (audio.seeking || audio.readyState === 0) return;
    // At its very beginning it is there without having gone.
    arrive();
    if (settings.sleepAt > 0 && Date.now() >= settings.sleepAt) {
      const isDue = Date.now() - settings.sleepAt < 1000 * NOTE_EVERY;
      settings = { ...settings, sleepAt: 0 };
      if (isDue) void end();
    }
    if (Math.abs(position() - noted) >= NOTE_EVERY) void note();
  });
  audio.addEventListener('seeked', arrive);
  audio.addEventListener('ended', () => void end());
  audio.addEventListener('error', () => {
    // While it is asked for something, `soundNow` hears of it.
    if (state !== 'playing') return;
    attempt(async (isCurrent) => {
      await mend(isCurrent);
      await soundNow(isCurrent);
    }).catch(() => undefined);
  });
  audio.addEventListener('pause', () => {
    if (state !== 'playing' || audio.ended || audio.error) return;
    become('paused');
    void note();
  });

  const player: Player = {
    play: (space, at) =>
      attempt(async (isCurrent) => {
        if (at !== undefined || held?.space !== space || !held.stream) {
          become('loading');
          await load(space, at, isCurrent);
        } else if (state === 'paused') {
          const now = position();
          if (startAt(now) !== now) move(startAt(now));
        }
        await soundNow(isCurrent);
        if (!isCurrent()) return;
        become('playing');
        steer();
      }),

    pause: () =>
      attempt(async () => {
        become('paused');
        audio.pause();
        await note();
      }),

    seek: (space, at) =>
      attempt(async (isCurrent) => {
        const goesOn = state === 'playing' && held?.space === space;
        await load(space, at, isCurrent);
        if (!isCurrent()) return;
        if (goesOn) await soundNow(isCurrent);
        if (!isCurrent()) return;
        become(goesOn ? 'playing' : 'paused');
        await note();
      }),

    adjust(change) {
      settings = adjusted(settings, change);
      audio.defaultPlaybackRate = settings.rate;
      audio.playbackRate = settings.rate;
      audio.volume = settings.volume;
      boost(settings.boost);
      say();
      steer();
    },

    listenTo(space, only) {
      if (held?.space !== space) return;
      held.only = only;
      say();
      steer();
    },

    async refresh() {
      const holding = held;
      if (!holding?.told) return;
      holding.told = await tellOf(holding.space);
      steer();
    },

    state: current,
    onState(listener) {
      listeners.add(listener);
    },
  };
  return player;
}
