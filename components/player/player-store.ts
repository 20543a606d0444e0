import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import { PLAYER_CODES, type Engine, type PlayerSettings, type PlayerState } from '#utils/engine/index.ts';

export type PlayerEngine = Pick<
  Engine,
  'prepare' | 'play' | 'pause' | 'seek' | 'move' | 'adjust' | 'listenTo' | 'onPlayer'
>;

/** Which recording the player has, and whether it plays. */
export type CurrentRecording = Pick<PlayerState, 'spaceId' | 'state' | 'code'>;

export interface PlayerStore {
  /** The one player, as every page shows it. */
  state: ReadonlySignal<PlayerState>;
  /** A part of `state` that does not change several times a second. */
  current: ReadonlySignal<CurrentRecording>;
  /** Reads ahead what playing this recording needs, because it may be played soon. */
  prepare(spaceId: string): void;
  /** Plays this recording, or pauses it if it is the one that plays. */
  toggle(spaceId: string): Promise<void>;
  /** Plays this recording from a position, in seconds. */
  playFrom(spaceId: string, position: number): Promise<void>;
  /** `position` in seconds. */
  seek(spaceId: string, position: number): Promise<void>;
  /** Moves by so many seconds within this recording, from where it is or was left. */
  move(spaceId: string, seconds: number): Promise<void>;
  adjust(change: Partial<PlayerSettings>): Promise<void>;
  /** Plays one speaker only (by `speakerKey`), or all again. */
  listenTo(spaceId: string, only: string | undefined): Promise<void>;
  dispose(): void;
}

const NO_RECORDING: PlayerState = { state: 'paused', position: 0, duration: 0 };

/** How long the engine may still publish a setting's old value after a change, in ms. */
const MAX_DELAY = 1000;

/**
 * Shows at once what a click asks for, until the engine publishes what it does. `now` returns ms from any starting
 * point. Commands throw only what has no `PlayerCode`; the others are in `state`.
 */
export function createPlayerStore(engine: PlayerEngine, now = () => performance.now()): PlayerStore {
  const state = signal(NO_RECORDING);
  /** The recording of the latest command, until the command is answered. */
  let requested: string | undefined;
  let commands = 0;
  const pendingSettings = createPendingSettings(now);
  const dispose = engine.onPlayer((next) => {
    // What is still published of the recording before would make the page flicker.
    if (requested === undefined || next.spaceId === requested) state.value = pendingSettings.applyTo(next);
  });

  async function send(spaceId: string, command: Promise<void>): Promise<void> {
    requested = spaceId;
    commands += 1;
    const number = commands;
    try {
      await command;
    } catch (error) {
      const code = PLAYER_CODES.find((known) => known === codeOf(error));
      state.value = { ...state.value, state: 'paused', code: code ?? 'playback' };
      if (!code) throw error;
    } finally {
      if (number === commands) requested = undefined;
    }
  }

  /** Shows what a command is expected to lead to. */
  function expect(spaceId: string, change: Partial<PlayerState>): void {
    const { code: _answered, ...known } = state.value;
    const { only: _ofKnown, ...settings } = known;
    const other = { ...settings, ...NO_RECORDING, spaceId };
    state.value = { ...(known.spaceId === spaceId ? known : other), ...change };
  }

  return {
    state,
    current: currentOf(state),
    prepare(spaceId) {
      // What cannot be read is reported when it is played.
      engine.prepare(spaceId).catch(() => undefined);
    },
    toggle(spaceId) {
      if (isPlaying(state.value, spaceId)) {
        expect(spaceId, { state: 'paused' });
        return send(spaceId, engine.pause());
      }
      const position = positionLost(state.value, spaceId);
      expect(spaceId, { state: 'loading' });
      return send(spaceId, position === undefined ? engine.play(spaceId) : engine.play(spaceId, position));
    },
    playFrom(spaceId, position) {
      expect(spaceId, { state: 'loading', position });
      return send(spaceId, engine.play(spaceId, position));
    },
    seek(spaceId, position) {
      expect(spaceId, { position });
      return send(spaceId, engine.seek(spaceId, position));
    },
    move(spaceId, seconds) {
      const { spaceId: current, position, duration } = state.value;
      // Where another recording was left, only the engine knows.
      if (current === spaceId)
        expect(spaceId, { position: Math.min(Math.max(0, position + seconds), duration) });
      return send(spaceId, engine.move(spaceId, seconds));
    },
    adjust(change) {
      pendingSettings.add(change);
      state.value = { ...state.value, ...change };
      return engine.adjust(change);
    },
    listenTo(spaceId, only) {
      return send(spaceId, engine.listenTo(spaceId, only));
    },
    dispose,
  };
}

/** Whether this recording plays, or is about to. */
export function isPlaying(player: PlayerState, spaceId: string): boolean {
  return player.spaceId === spaceId && player.state !== 'paused';
}

/** Where an interruption stopped this recording, in seconds: what is stored to resume at may be some seconds older. */
function positionLost({ code, spaceId, position }: PlayerState, asked: string): number | undefined {
  return code === 'playback-interrupted' && spaceId === asked ? position : undefined;
}

/**
 * Settings that this page has just changed. The engine publishes the position several times a second, and all settings
 * with it: one published before the change arrived would switch a control back for a moment.
 */
function createPendingSettings(now: () => number) {
  let settings: Partial<PlayerSettings> = {};
  let until = 0;
  return {
    add(change: Partial<PlayerSettings>): void {
      settings = { ...settings, ...change };
      until = now() + MAX_DELAY;
    },
    /** Returns a state with them, until they have arrived. */
    applyTo(state: PlayerState): PlayerState {
      const haveArrived = Object.entries(settings).every(
        ([name, value]) => Reflect.get(state, name) === value,
      );
      if (!haveArrived && now() < until) return { ...state, ...settings };
      settings = {};
      return state;
    },
  };
}

/** Keeps its value while only the position changes, so that what shows it is not rendered again. */
function currentOf(player: ReadonlySignal<PlayerState>): ReadonlySignal<CurrentRecording> {
  let last: CurrentRecording = NO_RECORDING;
  return computed(() => {
    const now = player.value;
    if (now.spaceId !== last.spaceId || now.state !== last.state || now.code !== last.code) last = now;
    return last;
  });
}
