import { codeOf, CodedError } from '../coded-error.ts';
import type { Places } from '../library/places.ts';
import type { Sound } from '../library/sound.ts';
import { PLAYER_CODES, type PlayerCode, type PlayerState } from './protocol.ts';

/** The one player. */
export interface Player {
  play(space: string, position?: number): Promise<void>;
  pause(): Promise<void>;
  seek(space: string, position: number): Promise<void>;
  state(): PlayerState;
  onState(listener: (state: PlayerState) => void): void;
}

export interface PlayerParts {
  audio: HTMLAudioElement;
  /** Throws `no-sound` where there is none. */
  openSound(space: string): Promise<Sound>;
  places: Places;
}

/** What the element holds, or is to hold. */
interface Held {
  space: string;
  /** Once it has been opened. */
  sound?: Sound;
  /** Which of its stretches is in the element. */
  stretch: number;
}

const NONE = -1;

/** Seconds between two notes of where listening stands. */
const NOTE_EVERY = 5;

/**
 * A player over one `<audio>` element. A sound is one or more stretches (a part, or a run of one sampling rate), each
 * of which the element takes as a file of its own: positions here count through all of them.
 */
export function createPlayer({ audio, openSound, places }: PlayerParts): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let held: Held | undefined;
  let state: PlayerState['state'] = 'paused';
  let code: PlayerCode | undefined;
  let noted = 0;
  /** Each play, pause or seek supersedes the one before, wherever that one waits. */
  let turn = 0;

  const position = (): number => {
    const start = held?.sound?.stretches[held.stretch]?.start;
    return start === undefined ? 0 : start + audio.currentTime;
  };

  function current(): PlayerState {
    return {
      state,
      position: position(),
      duration: held?.sound?.duration ?? 0,
      ...(held && { space: held.space }),
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

  async function note(): Promise<void> {
    if (!held?.sound || held.stretch === NONE) return;
    noted = position();
    // At the end, the next play begins at the beginning.
    await places.write(held.space, noted >= held.sound.duration - 1 ? 0 : noted);
  }

  /** Has the element hold what sounds at `target`, ready to play there; leaves off where a later call has come. */
  async function load(space: string, target: number | undefined, isCurrent: () => boolean): Promise<void> {
    if (held?.space !== space) {
      audio.pause();
      await note();
      if (!isCurrent()) return;
      held = { space, stretch: NONE };
      become('loading');
    }
    const holding = held;
    const sound = (holding.sound ??= await openSound(space));
    const at = clamp(target ?? (await places.read(space)), sound.duration);
    if (!isCurrent()) return;
    const wanted = stretchAt(sound, at);
    if (wanted !== holding.stretch) {
      holding.stretch = NONE;
      await attach(audio, fileOf(sound, wanted));
      if (!isCurrent()) return;
      holding.stretch = wanted;
    }
    audio.currentTime = at - (sound.stretches[wanted]?.start ?? 0);
  }

  async function attempt(action: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    turn += 1;
    const mine = turn;
    try {
      await action(() => mine === turn);
    } catch (error) {
      // What a later call has interrupted did not fail.
      if (mine !== turn) return;
      audio.pause();
      become('paused', playerCodeOf(error));
      throw error;
    }
  }

  audio.addEventListener('timeupdate', () => {
    say();
    if (Math.abs(position() - noted) >= NOTE_EVERY) void note();
  });
  audio.addEventListener('seeked', say);
  audio.addEventListener('ended', () => {
    const next = held?.sound?.stretches[held.stretch + 1];
    if (held && next) void player.play(held.space, next.start);
    else {
      become('paused');
      void note();
    }
  });
  audio.addEventListener('error', () => {
    // While it loads, `attach` hears of it.
    if (state === 'playing') become('paused', 'playback');
  });
  audio.addEventListener('pause', () => {
    if (state !== 'playing' || audio.ended) return;
    become('paused');
    void note();
  });

  const player: Player = {
    play: (space, at) =>
      attempt(async (isCurrent) => {
        if (at !== undefined || held?.space !== space || held.stretch === NONE) {
          become('loading');
          await load(space, at, isCurrent);
        }
        if (!isCurrent()) return;
        await audio.play();
        if (isCurrent()) become('playing');
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
        if (goesOn) await audio.play();
        become(goesOn ? 'playing' : 'paused');
        await note();
      }),

    state: current,
    onState(listener) {
      listeners.add(listener);
    },
  };
  return player;
}

const clamp = (position: number, duration: number): number => Math.min(Math.max(position, 0), duration);

/** The stretch that sounds at `position`. */
function stretchAt({ stretches }: Sound, position: number): number {
  return Math.max(
    0,
    stretches.findLastIndex(({ start }) => start <= position),
  );
}

function fileOf({ stretches }: Sound, stretch: number): Blob {
  const found = stretches[stretch];
  if (!found) throw new CodedError('no-sound', 'There is no sound');
  return found.open();
}

/** Puts `file` into the element; resolves when its length is known. */
async function attach(audio: HTMLAudioElement, file: Blob): Promise<void> {
  const former = audio.src;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const settle = new AbortController();
  audio.addEventListener('loadedmetadata', () => resolve(), { signal: settle.signal });
  audio.addEventListener('error', () => reject(failureOf(audio.error)), { signal: settle.signal });
  audio.src = URL.createObjectURL(file);
  try {
    await promise;
  } finally {
    settle.abort();
    if (former.startsWith('blob:')) URL.revokeObjectURL(former);
  }
}

/** A sound that we have made ourselves and that is refused: the browser lacks the decoder. */
function failureOf(error: MediaError | null): CodedError {
  const code: PlayerCode = error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED ? 'no-decoder' : 'playback';
  return new CodedError(code, error?.message ?? 'The sound could not be opened');
}

function playerCodeOf(error: unknown): PlayerCode {
  const known = PLAYER_CODES.find((each) => each === codeOf(error));
  return known ?? 'playback';
}
