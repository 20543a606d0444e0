import type { PlayableAudio, ResumePositions } from '#utils/library/index.ts';
import type { AudioElement } from './audio-element.ts';
import { INITIAL_PLAYBACK, playerStateOf } from './playback.ts';
import type { PlayerEffect, PlayerEvent, Task } from './player-events.ts';
import type { PlayerSettings } from './player-settings.ts';
import type { PlayerState } from './player-state.ts';
import { createReadAhead, type PlaybackContext } from './read-ahead.ts';
import { transition } from './transition.ts';

/**
 * The one player, in the engine. Positions are in seconds. What plays, pauses or seeks supersedes the call before it,
 * which then resolves without having finished, and so does a failure of the audio, whose code is in the state. A call that
 * fails by itself throws a `PlayerCode`.
 */
export interface Player {
  /** Reads ahead what playing this recording needs. */
  prepare(spaceId: string): void;
  play(spaceId: string, position?: number): Promise<void>;
  pause(): Promise<void>;
  seek(spaceId: string, position: number): Promise<void>;
  /** Seeks by so many seconds from where the recording is, or was left. */
  move(spaceId: string, seconds: number): Promise<void>;
  adjust(change: Partial<PlayerSettings>): void;
  listenTo(spaceId: string, only: string | undefined): Promise<void>;
  /** Stops, stores nothing, and is as at its beginning. */
  forget(): Promise<void>;
  /** Reads again what the person or an import may have changed about the current recording. */
  refresh(changed?: readonly string[]): Promise<void>;
  state(): PlayerState;
  onState(listener: (state: PlayerState) => void): void;
  /** Called when a recording has been played to its end. */
  onFinish(listener: () => void): void;
}

export interface PlayerDependencies {
  element: AudioElement;
  /** Throws `no-sound` where the library has no audio. */
  openAudio(spaceId: string): Promise<PlayableAudio>;
  readContext(spaceId: string): Promise<PlaybackContext>;
  positions: ResumePositions;
}

/** Runs what `transition` decides: it alone changes the playback, and the element alone plays it. */
export function createPlayer({ element, openAudio, readContext, positions }: PlayerDependencies): Player {
  const listeners = new Set<(state: PlayerState) => void>();
  const finishListeners = new Set<() => void>();
  let playback = INITIAL_PLAYBACK;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readAhead = createReadAhead(async (spaceId) => {
    const [audio, context] = await Promise.all([openAudio(spaceId), readContext(spaceId)]);
    return { audio, context };
  });

  const state = (): PlayerState => playerStateOf(playback, element.position(), Date.now());

  /** Resolves when all that follows from the event is done, or superseded. */
  async function dispatch(event: PlayerEvent): Promise<void> {
    let next: PlayerEvent | undefined = event;
    while (next) {
      const { playback: changed, effects } = transition(playback, next, {
        now: Date.now(),
        position: element.position(),
        isSeeking: element.isSeeking(),
        isLoaded: element.isLoaded(),
      });
      playback = changed;
      // At most one effect leads to an event.
      let leadsTo: Promise<PlayerEvent | undefined> | undefined;
      for (const effect of effects) leadsTo = run(effect) ?? leadsTo;
      next = await leadsTo;
    }
  }

  /** Runs an effect. Returns the event that it leads to, if there is something to wait for. */
  function run(effect: PlayerEffect): Promise<PlayerEvent | undefined> | undefined {
    switch (effect.do) {
      case 'read':
        return attempt(effect.task.command, () => read(effect.task));
      case 'start':
        return attempt(effect.task.command, () => start(effect.task));
      case 'recover':
        return recover(effect.command);
      case 'store-position': {
        const { spaceId, listening, command } = effect;
        const storing = positions.write(spaceId, listening);
        return command === undefined ? undefined : attempt(command, () => storing.then(() => undefined));
      }
      case 'publish':
        for (const listener of listeners) listener(state());
        break;
      case 'open':
        element.open(effect.position);
        break;
      case 'load':
        element.load(effect.recording.audio, effect.recording.context.broken ?? [], effect.position);
        break;
      case 'seek':
        element.seek(effect.position);
        break;
      case 'pause':
        element.pause();
        break;
      case 'close':
        element.close();
        break;
      case 'adjust':
        element.adjust(effect.settings);
        break;
      case 'set-timer':
        clearTimeout(timer);
        timer = setTimeout(() => void dispatch({ type: 'timer' }), effect.in);
        break;
      case 'finish':
        for (const listener of finishListeners) listener();
        break;
      case 'throw':
        throw effect.error;
    }
    return undefined;
  }

  async function read(task: Task): Promise<PlayerEvent> {
    const [recording, left] = await Promise.all([
      playback.recording ?? readAhead.read(task.spaceId),
      task.position === undefined ? positions.read(task.spaceId) : undefined,
    ]);
    const position = (task.position ?? left?.position ?? 0) + task.by;
    return { type: 'read', task, recording, position, leftAt: left?.playedAt };
  }

  const isSuperseded = (command: number) => (): boolean => command !== playback.command;

  async function start(task: Task): Promise<PlayerEvent> {
    await element.play(isSuperseded(task.command));
    return { type: 'started', task };
  }

  async function recover(command: number): Promise<PlayerEvent | undefined> {
    try {
      await element.recover(isSuperseded(command));
      await element.play(isSuperseded(command));
      return undefined;
    } catch (error) {
      return isSuperseded(command)() ? undefined : { type: 'failed', error };
    }
  }

  element.onEvent((event) => void dispatch(event));

  return {
    prepare(spaceId) {
      if (playback.spaceId !== spaceId) readAhead.begin(spaceId);
    },
    play: (spaceId, position) => dispatch({ type: 'play', spaceId, position }),
    pause: () => dispatch({ type: 'pause' }),
    seek: (spaceId, position) => dispatch({ type: 'seek', spaceId, position }),
    move: (spaceId, seconds) => dispatch({ type: 'move', spaceId, seconds }),
    adjust: (change) => void dispatch({ type: 'adjust', change }),
    async listenTo(spaceId, only) {
      if (playback.spaceId !== spaceId) await dispatch({ type: 'load', spaceId });
      await dispatch({ type: 'listen-to', spaceId, only });
    },
    forget() {
      readAhead.clear();
      return dispatch({ type: 'forget' });
    },
    async refresh(changed) {
      readAhead.clear(changed);
      const { spaceId, recording } = playback;
      if (spaceId === undefined || !recording || changed?.includes(spaceId) === false) return;
      await dispatch({ type: 'context', spaceId, context: await readContext(spaceId) });
    },
    state,
    onState(listener) {
      listeners.add(listener);
    },
    onFinish(listener) {
      finishListeners.add(listener);
    },
  };
}

async function attempt(
  command: number,
  action: () => Promise<PlayerEvent | undefined>,
): Promise<PlayerEvent | undefined> {
  try {
    return await action();
  } catch (error) {
    return { type: 'command-failed', error, command };
  }
}
