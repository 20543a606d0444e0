import { reachedAt } from './reached-at.ts';
import { nextStepAt, positionToResume, sleepStateAt, startAt } from './next-step.ts';
import type { ListeningPosition } from '#utils/library/index.ts';
import { rangesToPlay, type Playback } from './playback.ts';
import type { Moment, PlayerEffect, PlayerEvent, Task } from './player-events.ts';
import { adjustSettings } from './player-settings.ts';
import { playerCodeOf, type PlayerCode, type PlayerState } from './player-state.ts';
import type { PlayableRecording, PlaybackContext } from './read-ahead.ts';

export interface Transition {
  playback: Playback;
  /** To be run in this order. */
  effects: readonly PlayerEffect[];
}

/** A part of a transition. */
type Step = (playback: Playback, moment: Moment) => Transition;

/** Seconds between two positions that are stored while a recording plays. */
const STORE_EVERY = 5;

/** Returns what follows from an event. It is pure, so that each interruption can be tested without an element. */
export function transition(playback: Playback, event: PlayerEvent, moment: Moment): Transition {
  return stepFor(event, playback)(playback, moment);
}

function stepFor(event: PlayerEvent, playback: Playback): Step {
  const { state, shouldPlay, spaceId, command, settings } = playback;
  const next = command + 1;
  const taskFor = (details: Pick<Task, 'spaceId' | 'plays'> & Partial<Task>): Task => ({
    command: next,
    position: undefined,
    isSeek: false,
    ...details,
  });
  switch (event.type) {
    case 'play': {
      const task = taskFor({ spaceId: event.spaceId, position: event.position, plays: true });
      return chain(supersede, update({ shouldPlay: true }), play(task));
    }
    case 'pause':
      // Before the element pauses: its own event then finds nothing left to do.
      return chain(supersede, become('paused'), run({ do: 'pause' }), storePosition(stopFrom(state), next));
    case 'seek': {
      // The current recording goes on if it plays. Another one stays paused.
      const plays = shouldPlay && spaceId === event.spaceId;
      const task = taskFor({ spaceId: event.spaceId, position: event.position, plays, isSeek: true });
      return chain(supersede, update({ shouldPlay: plays }), load(task));
    }
    case 'load':
      return chain(
        supersede,
        update({ shouldPlay: false }),
        load(taskFor({ spaceId: event.spaceId, plays: false })),
      );
    case 'adjust': {
      const adjusted = adjustSettings(settings, event.change);
      return chain(update({ settings: adjusted }), run({ do: 'adjust', settings: adjusted }), publish, steer);
    }
    case 'listen-to':
      // Meanwhile another recording may have been asked for.
      return spaceId === event.spaceId ? chain(update({ only: event.only }), publish, steer) : stay;
    case 'read':
      return chain(
        spaceId === event.task.spaceId ? update({ recording: event.recording }) : stay,
        command === event.task.command ? goTo(event.task, event.recording, event.position) : stay,
      );
    case 'started':
      return command === event.task.command ? finish(event.task, 'playing') : stay;
    case 'context':
      return spaceId === event.spaceId ? chain(replaceContext(event.context), steer) : stay;
    case 'command-failed':
      // What a later command has interrupted did not fail.
      return command === event.command
        ? chain(fail(event.error), run({ do: 'throw', error: event.error }))
        : stay;
    case 'failed':
      // What a command has started fails with the element, which would give a poorer reason.
      return chain(supersede, fail(event.error));
    case 'time':
      return onTime;
    case 'timer':
      return steer;
    case 'arrived':
      return chain(publish, steer);
    case 'ended':
      return end;
    case 'paused':
      return state === 'playing' ? chain(become('paused'), storePosition('stopped')) : stay;
    case 'broken':
      // The effect `start` recovers the element by itself.
      return state === 'playing' ? chain(supersede, run({ do: 'recover', command: next })) : stay;
    case 'waiting':
      return stay;
  }
}

const update =
  (change: Partial<Playback>): Step =>
  (playback) => ({ playback: { ...playback, ...change }, effects: [] });

const run =
  (effect: PlayerEffect): Step =>
  (playback) => ({ playback, effects: [effect] });

/** Makes one step after the other. Each sees what the effects of those before it do to the element. */
function chain(...steps: Step[]): Step {
  return (playback, moment) => {
    const effects: PlayerEffect[] = [];
    for (const step of steps) {
      const done = step(playback, effects.reduce(momentAfter, moment));
      playback = done.playback;
      effects.push(...done.effects);
    }
    return { playback, effects };
  };
}

/** What the element is doing when it has run an effect. */
function momentAfter(moment: Moment, effect: PlayerEffect): Moment {
  if (effect.do === 'close') return { ...moment, isLoaded: false };
  if (effect.do === 'open') {
    const { position } = effect;
    return { ...moment, position: position ?? 0, isSeeking: position !== undefined, isLoaded: false };
  }
  if (effect.do === 'load' || effect.do === 'seek')
    return { ...moment, position: effect.position, isSeeking: true, isLoaded: true };
  return moment;
}

/** Changes nothing. */
const stay = chain();

const publish = run({ do: 'publish' });

const supersede: Step = (playback, moment) => update({ command: playback.command + 1 })(playback, moment);

const become = (state: PlayerState['state'], code?: PlayerCode): Step =>
  chain(update({ state, code }), state === 'paused' ? update({ shouldPlay: false }) : stay, publish);

const fail = (error: unknown): Step => chain(run({ do: 'close' }), become('paused', playerCodeOf(error)));

function play(task: Task): Step {
  return (playback, moment) => {
    const isCurrent = playback.spaceId === task.spaceId;
    const step =
      isCurrent && moment.isLoaded && task.position === undefined
        ? chain(playback.state === 'paused' ? skipAhead : stay, run({ do: 'start', task }))
        : chain(isCurrent ? become('loading') : stay, load(task));
    return step(playback, moment);
  };
}

/** Moves on from a position that is not to be played. */
const skipAhead: Step = (playback, moment) => {
  const position = startAt(rangesToPlay(playback), moment.position);
  return (position === moment.position ? stay : seekTo(position))(playback, moment);
};

/** Has the task's recording read. A recording that is not the current one replaces it. */
function load(task: Task): Step {
  return (playback, moment) => {
    const { spaceId, position } = task;
    const read = run({ do: 'read', task });
    if (playback.spaceId === spaceId) return read(playback, moment);
    return chain(
      storePosition(stopFrom(playback.state)),
      update({ spaceId, recording: undefined, only: undefined }),
      run({ do: 'open', position }),
      become('loading'),
      read,
    )(playback, moment);
  };
}

/** Has the element go to a position in the recording that has been read, and start there if it is to play. */
function goTo(task: Task, recording: PlayableRecording, target: number): Step {
  return (playback, moment) => {
    const within = Math.min(Math.max(target, 0), recording.audio.duration);
    const position = startAt(rangesToPlay(playback), within);
    return chain(
      moment.isLoaded
        ? seekTo(position)
        : chain(update({ startedFrom: position }), run({ do: 'load', recording, position })),
      task.plays ? run({ do: 'start', task }) : finish(task, 'paused'),
    )(playback, moment);
  };
}

const seekTo = (position: number): Step =>
  chain(update({ startedFrom: position }), run({ do: 'seek', position }));

const finish = ({ isSeek }: Task, state: 'playing' | 'paused'): Step =>
  chain(become(state), isSeek ? storePosition(state === 'playing' ? 'continues' : 'sought') : stay, steer);

function replaceContext(context: PlaybackContext): Step {
  return (playback) => ({
    playback: { ...playback, ...(playback.recording && { recording: { ...playback.recording, context } }) },
    effects: [],
  });
}

/** Skips what is not to be played, and ends where nothing is left. */
function steer(playback: Playback, moment: Moment): Transition {
  if (playback.state !== 'playing' || moment.isSeeking) return { playback, effects: [] };
  const next = nextStepAt(rangesToPlay(playback), moment.position, playback.settings.rate);
  switch (next.do) {
    case 'end':
      return end(playback, moment);
    case 'skip':
      return { playback, effects: [{ do: 'seek', position: next.to }] };
    case 'check-again':
      return { playback, effects: [{ do: 'set-timer', in: next.in }] };
    case 'go-on':
      return { playback, effects: [] };
  }
}

function end(playback: Playback, moment: Moment): Transition {
  return chain(supersede, run({ do: 'pause' }), become('paused'), storePosition('stopped'))(playback, moment);
}

function onTime(playback: Playback, moment: Moment): Transition {
  const { settings } = playback;
  const sleep = sleepStateAt(settings.sleepAt, moment.now);
  return chain(
    publish,
    steer,
    sleep === 'not-yet' ? stay : update({ settings: { ...settings, sleepAt: 0 } }),
    sleep === 'due' ? end : stay,
    (after, at) => (isDue(after, at.position) ? storePosition('continues') : stay)(after, at),
  )(playback, moment);
}

/** What is heard to its end counts at once: the rest may be minutes of silence. */
function isDue(playback: Playback, position: number): boolean {
  const { storedPosition } = playback;
  if (Math.abs(position - storedPosition) >= STORE_EVERY) return true;
  return reachedAt(playback, position) === 'end' && reachedAt(playback, storedPosition) !== 'end';
}

const stopFrom = (state: PlayerState['state']): ListeningPosition['playback'] =>
  state === 'playing' ? 'stopped' : 'sought';

function storePosition(how: ListeningPosition['playback'], command?: number): Step {
  return (playback, moment) => {
    const { spaceId, recording } = playback;
    if (spaceId === undefined || !recording || !moment.isLoaded) return { playback, effects: [] };
    const position = positionToResume(rangesToPlay(playback), moment.position);
    const reached = how === 'sought' ? undefined : reachedAt(playback, moment.position);
    return {
      playback: { ...playback, storedPosition: moment.position },
      effects: [{ do: 'store-position', spaceId, listening: { position, playback: how, reached }, command }],
    };
  };
}
