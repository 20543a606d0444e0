import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import {
  PLAYER_CODES,
  type EngineRoom,
  type PlayerSettings,
  type PlayerState,
} from '#utils/engine/rpc/engine.ts';

export type PlayerEngine = Pick<
  EngineRoom,
  'prepare' | 'play' | 'pause' | 'seek' | 'adjust' | 'listenTo' | 'onPlayer'
>;

/** Which recording the player holds, and whether it sounds. */
export type Held = Pick<PlayerState, 'space' | 'state' | 'code'>;

export interface PlayerStore {
  /** The one player, as every page shows it. */
  state: ReadonlySignal<PlayerState>;
  /** The same without what changes several times a second. */
  held: ReadonlySignal<Held>;
  /** Has ready what playing this recording will need, for it may be played soon. */
  prepare(space: string): void;
  /** Plays this recording, or pauses it if it is the one that sounds. */
  toggle(space: string): Promise<void>;
  /** `position` in seconds */
  seek(space: string, position: number): Promise<void>;
  /** Moves by so many seconds, within the sound. */
  move(space: string, seconds: number): Promise<void>;
  adjust(settings: Partial<PlayerSettings>): Promise<void>;
  /** Listens to one speaker alone, by name, or to all again. */
  listenTo(space: string, only: string | undefined): Promise<void>;
  dispose(): void;
}

const AT_REST: PlayerState = { state: 'paused', position: 0, duration: 0 };

/** Longest time (ms) for which the engine room may still say what held before a setting was changed. */
const ON_ITS_WAY = 1000;

/** Shows what a click asked for at once; what the engine room then says is the truth. `now` tells the time in ms. */
export function createPlayerStore(engine: PlayerEngine, now = () => performance.now()): PlayerStore {
  const state = signal(AT_REST);
  /** The recording that the last command was about, until it has been answered. */
  let wanted: string | undefined;
  let turn = 0;
  const fresh = createFreshSettings(now);
  const dispose = engine.onPlayer((next) => {
    // What is still said of the recording before would make the page look back and forth.
    if (wanted === undefined || next.space === wanted) state.value = fresh.over(next);
  });

  async function ask(space: string, command: Promise<void>): Promise<void> {
    wanted = space;
    turn += 1;
    const mine = turn;
    try {
      await command;
    } catch (error) {
      const code = PLAYER_CODES.find((known) => known === codeOf(error));
      state.value = { ...state.value, state: 'paused', code: code ?? 'playback' };
      if (!code) throw error;
    } finally {
      if (mine === turn) wanted = undefined;
    }
  }

  function expect(space: string, hope: Partial<PlayerState>): void {
    const { code: _answered, ...current } = state.value;
    const { only: _theirs, ...settings } = current;
    const other = { ...settings, ...AT_REST, space };
    state.value = { ...(current.space === space ? current : other), ...hope };
  }

  function seek(space: string, position: number): Promise<void> {
    expect(space, { position });
    return ask(space, engine.seek(space, position));
  }

  return {
    state,
    held: heldIn(state),
    prepare(space) {
      // It is no promise: what cannot be read is told when it is asked for.
      engine.prepare(space).catch(() => undefined);
    },
    toggle(space) {
      if (isSounding(state.value, space)) {
        expect(space, { state: 'paused' });
        return ask(space, engine.pause());
      }
      expect(space, { state: 'loading' });
      return ask(space, engine.play(space));
    },
    seek,
    async move(space, seconds) {
      const { space: held, position, duration } = state.value;
      // Where listening stood is known to the engine room only once it holds it.
      if (held === space) await seek(space, Math.min(Math.max(0, position + seconds), duration));
    },
    adjust(settings) {
      fresh.add(settings);
      state.value = { ...state.value, ...settings };
      return engine.adjust(settings);
    },
    listenTo(space, only) {
      return ask(space, engine.listenTo(space, only));
    },
    dispose,
  };
}

/** Playing or about to, and this very recording. */
export function isSounding({ state, space }: PlayerState, wanted: string): boolean {
  return space === wanted && state !== 'paused';
}

/**
 * Settings just changed on this page. The place, told several times a second, comes with the settings of that moment:
 * one that was told before the change arrived would switch a control back for a blink.
 */
function createFreshSettings(now: () => number) {
  let settings: Partial<PlayerSettings> = {};
  let until = 0;
  return {
    add(changed: Partial<PlayerSettings>): void {
      settings = { ...settings, ...changed };
      until = now() + ON_ITS_WAY;
    },
    /** A state with them, until they have arrived. */
    over(state: PlayerState): PlayerState {
      const haveArrived = Object.entries(settings).every(
        ([name, value]) => Reflect.get(state, name) === value,
      );
      if (!haveArrived && now() < until) return { ...state, ...settings };
      settings = {};
      return state;
    },
  };
}

/** Keeps its value while position alone changes, so that whoever shows it rests. */
function heldIn(player: ReadonlySignal<PlayerState>): ReadonlySignal<Held> {
  let last: Held = AT_REST;
  return computed(() => {
    const now = player.value;
    if (now.space !== last.space || now.state !== last.state || now.code !== last.code) last = now;
    return last;
  });
}
