import type { Places } from '#utils/library/repositories/resume-positions.ts';
import type { Sound } from '#utils/library/repositories/audio.ts';
import { courseFrom, placeToKeep, sleepNow, startAt } from './next-step.ts';
import { createDeck } from './playback.ts';
import { playerCodeOf } from './player-failure.ts';
import {
  adjusted,
  PLAIN_SETTINGS,
  type Player,
  type PlayerCode,
  type PlayerSettings,
  type PlayerState,
} from '#utils/engine/rpc/engine.ts';
import { createReadAhead, type Known } from './read-ahead.ts';
import { whatToHear, type Told } from './audible-ranges.ts';

export interface PlayerParts {
  audio: HTMLAudioElement;
  /** Throws `no-sound` where there is none. */
  openSound(space: string): Promise<Sound>;
  tellOf(space: string): Promise<Told>;
  places: Places;
  setLoudness(loudness: Pick<PlayerSettings, 'volume' | 'boost'>): void;
}

/** What it plays, or is to play. */
interface Held {
  space: string;
  only?: string | undefined;
  /** Once it has been read. */
  known?: Known;
}

/** Seconds between two notes of where listening stands. */
const NOTE_EVERY = 5;
/** A player over one `<audio>` element, which is fed with what is heard and knows the whole sound's time. */
export function createPlayer({ audio, openSound, tellOf, places, setLoudness }: PlayerParts): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let held: Held | undefined;
  let state: PlayerState['state'] = 'paused';
  /** It sounds, or is to as soon as it can. */
  let isToSound = false;
  let code: PlayerCode | undefined;
  let settings = PLAIN_SETTINGS;
  let noted = 0;
  let leap: ReturnType<typeof setTimeout> | undefined;
  /** Each play, pause or seek supersedes the one before, wherever that one waits. */
  let turn = 0;

  const deck = createDeck(audio, fail);
  const readAhead = createReadAhead(async (space) => {
    const [sound, told] = await Promise.all([openSound(space), tellOf(space)]);
    return { sound, told };
  });
  const durationHeld = (): number => held?.known?.sound.duration ?? 0;

  function current(): PlayerState {
    const { sleepAt, ...others } = settings;
    return {
      state,
      position: deck.position(),
      duration: durationHeld(),
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
    if (next === 'paused') isToSound = false;
    say();
  }

  function say(): void {
    for (const listener of listeners) listener(current());
  }

  const stretches = (): Float64Array =>
    whatToHear(held?.known?.told, durationHeld(), settings.skipsSilence, held?.only);

  async function note(): Promise<void> {
    if (!held?.known || !deck.isLoaded()) return;
    noted = deck.position();
    await places.write(held.space, placeToKeep(stretches(), noted));
  }

  /** Has the deck hold what sounds at `wanted`, ready to play there; leaves off where a later call has come. */
  async function load(space: string, wanted: number | undefined, isCurrent: () => boolean): Promise<void> {
    if (held?.space !== space) {
      void note();
      held = { space };
      deck.makeReady(wanted);
      become('loading');
    }
    const holding = held;
    const [known, place] = await Promise.all([
      holding.known ?? readAhead.take(space),
      wanted ?? places.read(space),
    ]);
    holding.known = known;
    if (!isCurrent()) return;
    const { sound, told } = known;
    const at = startAt(stretches(), Math.min(Math.max(place, 0), sound.duration));
    if (deck.isLoaded()) deck.move(at);
    else deck.load(sound, told.broken ?? [], at);
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
    deck.close();
    become('paused', playerCodeOf(error));
  }

  /** Leaps over what is not to be heard, and ends where nothing comes any more. */
  function steer(): void {
    clearTimeout(leap);
    if (state !== 'playing' || deck.isOnItsWay()) return;
    const course = courseFrom(stretches(), deck.position(), settings.rate);
    if (course.does === 'end') void end();
    if (course.does === 'leap') deck.move(course.to);
    if (course.does === 'look-again') leap = setTimeout(steer, course.in);
  }

  async function end(): Promise<void> {
    turn += 1;
    audio.pause();
    become('paused');
    await note();
  }

  function arrive(): void {
    deck.arrive();
    say();
    steer();
  }

  audio.addEventListener('timeupdate', () => {
    if (audio.seeking || audio.readyState === 0) return;
    // At its very beginning it is there without having gone.
    arrive();
    const sleep = sleepNow(settings.sleepAt, Date.now());
    if (sleep !== 'not-yet') settings = { ...settings, sleepAt: 0 };
    if (sleep === 'due') void end();
    if (Math.abs(deck.position() - noted) >= NOTE_EVERY) void note();
  });
  audio.addEventListener('seeked', () => {
    if (deck.isOnItsWay()) arrive();
  });
  audio.addEventListener('ended', () => void end());
  audio.addEventListener('error', () => {
    // While it is asked for something, `deck.play` hears of it.
    if (state !== 'playing') return;
    attempt(async (isCurrent) => {
      await deck.mend(isCurrent);
      await deck.play(isCurrent);
    }).catch(() => undefined);
  });
  audio.addEventListener('pause', () => {
    if (state !== 'playing' || audio.ended || audio.error) return;
    become('paused');
    void note();
  });

  return {
    prepare(space) {
      if (held?.space !== space) readAhead.begin(space);
    },

    play: (space, at) =>
      attempt(async (isCurrent) => {
        isToSound = true;
        if (at !== undefined || held?.space !== space || !deck.isLoaded()) {
          become('loading');
          await load(space, at, isCurrent);
        } else if (state === 'paused') {
          const now = deck.position();
          const next = startAt(stretches(), now);
          if (next !== now) deck.move(next);
        }
        await deck.play(isCurrent);
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
        const goesOn = isToSound && held?.space === space;
        isToSound = goesOn;
        await load(space, at, isCurrent);
        if (!isCurrent()) return;
        if (goesOn) await deck.play(isCurrent);
        if (!isCurrent()) return;
        become(goesOn ? 'playing' : 'paused');
        // Who waits for the sound does not wait for this.
        void note();
      }),

    adjust(change) {
      settings = adjusted(settings, change);
      deck.setRate(settings.rate);
      setLoudness(settings);
      say();
      steer();
    },

    async listenTo(space, only) {
      if (held?.space !== space) {
        await attempt(async (isCurrent) => {
          isToSound = false;
          await load(space, undefined, isCurrent);
          if (isCurrent()) become('paused');
        });
      }
      // Meanwhile another may have been asked for.
      if (held?.space !== space) return;
      held.only = only;
      say();
      steer();
    },

    async refresh() {
      readAhead.forget();
      const holding = held;
      if (!holding?.known) return;
      const told = await tellOf(holding.space);
      holding.known = { ...holding.known, told };
      steer();
    },

    state: current,
    onState(listener) {
      listeners.add(listener);
    },
  };
}
