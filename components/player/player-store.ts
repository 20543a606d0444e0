import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import { PLAYER_CODES, type Engine, type PlayerSettings, type PlayerState } from '#utils/engine/index.ts';

export type PlayerEngine = Pick<
  Engine,
  'prepare' | 'play' | 'pause' | 'seek' | 'adjust' | 'listenTo' | 'onPlayer'
>;

/** Which recording the player holds, and whether it sounds. */
export type Held = Pick<PlayerState, 'spaceId' | 'state' | 'code'>;

export interface PlayerStore {
  /** The one player, as every page shows it. */
  state: ReadonlySignal<PlayerState>;
  /** The same without what changes several times a second. */
  held: ReadonlySignal<Held>;
  /** Has ready what playing this recording will need, for it may be played soon. */
  prepare(spaceId: string): void;
  /** Plays this recording, or pauses it if it is the one that sounds. */
  toggle(spaceId: string): Promise<void>;
  /** `position` in seconds */
  seek(spaceId: string, position: number): Promise<void>;
  /** Moves by so many seconds, within the sound. */
  move(spaceId: string, seconds: number): Promise<void>;
  adjust(settings: Partial<PlayerSettings>): Promise<void>;
  /** Listens to one speaker alone, by name, or to all again. */
  listenTo(spaceId: string, only: string | undefined): Promise<void>;
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
    if (wanted === undefined || next.spaceId === wanted) state.value = fresh.over(next);
  });

  async function ask(spaceId: string, command: Promise<void>): Promise<void> {
    wanted = spaceId;
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

  function expect(spaceId: string, hope: Partial<PlayerState>): void {
    const { code: _answered, ...current } = state.value;
    const { only: _theirs, ...settings } = current;
    const other = { ...settings, ...AT_REST, spaceId };
    state.value = { ...(current.spaceId === spaceId ? current : other), ...hope };
  }

  function seek(spaceId: string, position: number): Promise<void> {
    expect(spaceId, { position });
    return ask(spaceId, engine.seek(spaceId, position));
  }

  return {
    state,
    held: heldIn(state),
    prepare(spaceId) {
      // It is no promise: what cannot be read is told when it is asked for.
      engine.prepare(spaceId).catch(() => undefined);
    },
    toggle(spaceId) {
      if (isSounding(state.value, spaceId)) {
        expect(spaceId, { state: 'paused' });
        return ask(spaceId, engine.pause());
      }
      expect(spaceId, { state: 'loading' });
      return ask(spaceId, engine.play(spaceId));
    },
    seek,
    async move(spaceId, seconds) {
      const { spaceId: held, position, duration } = state.value;
      // Where listening stood is known to the engine room only once it holds it.
      if (held === spaceId) await seek(spaceId, Math.min(Math.max(0, position + seconds), duration));
    },
    adjust(settings) {
      fresh.add(settings);
      state.value = { ...state.value, ...settings };
      return engine.adjust(settings);
    },
    listenTo(spaceId, only) {
      return ask(spaceId, engine.listenTo(spaceId, only));
    },
    dispose,
  };
}

/** Playing or about to, and this very recording. */
export function isSounding({ state, spaceId }: PlayerState, wanted: string): boolean {
  return spaceId === wanted && state !== 'paused';
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
    if (now.spaceId !== last.spaceId || now.state !== last.state || now.code !== last.code) last = now;
    return last;
  });
}
