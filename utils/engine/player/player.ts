import type { ResumePositions, PlayableAudio } from '#utils/library/index.ts';
import { nextStepAt, positionToResume, sleepStateAt, startAt } from './next-step.ts';
import { createPlayback } from './playback.ts';
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
import { rangesToPlay, type PlaybackContext } from './audible-ranges.ts';

export interface PlayerDependencies {
  element: HTMLAudioElement;
  /** Throws `no-sound` where there is none. */
  openAudio(spaceId: string): Promise<PlayableAudio>;
  readContext(spaceId: string): Promise<PlaybackContext>;
  positions: ResumePositions;
  setLoudness(loudness: Pick<PlayerSettings, 'volume' | 'boost'>): void;
}

/** What it plays, or is to play. */
interface Held {
  spaceId: string;
  only?: string | undefined;
  /** Once it has been read. */
  known?: Known;
}

/** Seconds between two notes of where listening stands. */
const NOTE_EVERY = 5;
/** A player over one `<audio>` element, which is fed with what is heard and knows the whole sound's time. */
export function createPlayer({
  element,
  openAudio,
  readContext,
  positions,
  setLoudness,
}: PlayerDependencies): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  let held: Held | undefined;
  let state: PlayerState['state'] = 'paused';
  /** It sounds, or is to as soon as it can. */
  let shouldPlay = false;
  let code: PlayerCode | undefined;
  let settings = PLAIN_SETTINGS;
  let noted = 0;
  let seekTimer: ReturnType<typeof setTimeout> | undefined;
  /** Each play, pause or seek supersedes the one before, wherever that one waits. */
  let call = 0;

  const playback = createPlayback(element, fail);
  const readAhead = createReadAhead(async (spaceId) => {
    const [sound, context] = await Promise.all([openAudio(spaceId), readContext(spaceId)]);
    return { sound, context };
  });
  const durationHeld = (): number => held?.known?.sound.duration ?? 0;

  function current(): PlayerState {
    const { sleepAt, ...others } = settings;
    return {
      state,
      position: playback.position(),
      duration: durationHeld(),
      ...others,
      sleepAt: sleepAt > Date.now() ? sleepAt : 0,
      ...(held && { spaceId: held.spaceId }),
      ...(held?.only !== undefined && { only: held.only }),
      ...(code && { code }),
    };
  }

  function become(next: PlayerState['state'], failure?: PlayerCode): void {
    state = next;
    code = failure;
    if (next === 'paused') shouldPlay = false;
    publish();
  }

  function publish(): void {
    for (const listener of listeners) listener(current());
  }

  const ranges = (): Float64Array =>
    rangesToPlay(held?.known?.context, durationHeld(), settings.skipsSilence, held?.only);

  async function note(): Promise<void> {
    if (!held?.known || !playback.isLoaded()) return;
    noted = playback.position();
    await positions.write(held.spaceId, positionToResume(ranges(), noted));
  }

  /** Has the deck hold what sounds at `wanted`, ready to play there; leaves off where a later call has come. */
  async function load(spaceId: string, wanted: number | undefined, isCurrent: () => boolean): Promise<void> {
    if (held?.spaceId !== spaceId) {
      void note();
      held = { spaceId };
      playback.makeReady(wanted);
      become('loading');
    }
    const holding = held;
    const [known, resumeAt] = await Promise.all([
      holding.known ?? readAhead.take(spaceId),
      wanted ?? positions.read(spaceId),
    ]);
    holding.known = known;
    if (!isCurrent()) return;
    const { sound, context } = known;
    const at = startAt(ranges(), Math.min(Math.max(resumeAt, 0), sound.duration));
    if (playback.isLoaded()) playback.move(at);
    else playback.load(sound, context.broken ?? [], at);
  }

  async function attempt(action: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    call += 1;
    const mine = call;
    try {
      await action(() => mine === call);
    } catch (error) {
      // What a later call has interrupted did not fail.
      if (mine !== call) return;
      fail(error);
      throw error;
    }
  }

  function fail(error: unknown): void {
    playback.close();
    become('paused', playerCodeOf(error));
  }

  /** Leaps over what is not to be heard, and ends where nothing comes any more. */
  function steer(): void {
    clearTimeout(seekTimer);
    if (state !== 'playing' || playback.isOnItsWay()) return;
    const next = nextStepAt(ranges(), playback.position(), settings.rate);
    if (next.does === 'end') void end();
    if (next.does === 'leap') playback.move(next.to);
    if (next.does === 'look-again') seekTimer = setTimeout(steer, next.in);
  }

  async function end(): Promise<void> {
    call += 1;
    element.pause();
    become('paused');
    await note();
  }

  function arrive(): void {
    playback.arrive();
    publish();
    steer();
  }

  element.addEventListener('timeupdate', () => {
    if (element.seeking || element.readyState === 0) return;
    // At its very beginning it is there without having gone.
    arrive();
    const sleep = sleepStateAt(settings.sleepAt, Date.now());
    if (sleep !== 'not-yet') settings = { ...settings, sleepAt: 0 };
    if (sleep === 'due') void end();
    if (Math.abs(playback.position() - noted) >= NOTE_EVERY) void note();
  });
  element.addEventListener('seeked', () => {
    if (playback.isOnItsWay()) arrive();
  });
  element.addEventListener('ended', () => void end());
  element.addEventListener('error', () => {
    // While it is asked for something, `deck.play` hears of it.
    if (state !== 'playing') return;
    attempt(async (isCurrent) => {
      await playback.recover(isCurrent);
      await playback.play(isCurrent);
    }).catch(() => undefined);
  });
  element.addEventListener('pause', () => {
    if (state !== 'playing' || element.ended || element.error) return;
    become('paused');
    void note();
  });

  return {
    prepare(spaceId) {
      if (held?.spaceId !== spaceId) readAhead.begin(spaceId);
    },

    play: (spaceId, at) =>
      attempt(async (isCurrent) => {
        shouldPlay = true;
        if (at !== undefined || held?.spaceId !== spaceId || !playback.isLoaded()) {
          become('loading');
          await load(spaceId, at, isCurrent);
        } else if (state === 'paused') {
          const now = playback.position();
          const next = startAt(ranges(), now);
          if (next !== now) playback.move(next);
        }
        await playback.play(isCurrent);
        if (!isCurrent()) return;
        become('playing');
        steer();
      }),

    pause: () =>
      attempt(async () => {
        become('paused');
        element.pause();
        await note();
      }),

    seek: (spaceId, at) =>
      attempt(async (isCurrent) => {
        const goesOn = shouldPlay && held?.spaceId === spaceId;
        shouldPlay = goesOn;
        await load(spaceId, at, isCurrent);
        if (!isCurrent()) return;
        if (goesOn) await playback.play(isCurrent);
        if (!isCurrent()) return;
        become(goesOn ? 'playing' : 'paused');
        // Who waits for the sound does not wait for this.
        void note();
      }),

    adjust(change) {
      settings = adjusted(settings, change);
      playback.setRate(settings.rate);
      setLoudness(settings);
      publish();
      steer();
    },

    async listenTo(spaceId, only) {
      if (held?.spaceId !== spaceId) {
        await attempt(async (isCurrent) => {
          shouldPlay = false;
          await load(spaceId, undefined, isCurrent);
          if (isCurrent()) become('paused');
        });
      }
      // Meanwhile another may have been asked for.
      if (held?.spaceId !== spaceId) return;
      held.only = only;
      publish();
      steer();
    },

    async refresh() {
      readAhead.forget();
      const holding = held;
      if (!holding?.known) return;
      const context = await readContext(holding.spaceId);
      holding.known = { ...holding.known, context };
      steer();
    },

    state: current,
    onState(listener) {
      listeners.add(listener);
    },
  };
}
