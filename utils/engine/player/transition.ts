import { reachedAt } from './reached-at.ts';
import { MAX_PUT_OFF, nextStepAt, positionToResume, sleepStateAt, startAt } from './next-step.ts';
import type { ListeningPosition } from '#utils/library/index.ts';
import { INITIAL_PLAYBACK, rangesToPlay, turnsOf, type Playback } from './playback.ts';
import type { Moment, PlayerEvent, Task } from './player-events.ts';
import { adjustSettings } from './player-settings.ts';
import { playerCodeOf, type PlayerCode, type PlayerState } from './player-state.ts';
import type { PlaybackContext } from './read-ahead.ts';
import { endOfTurn, REWIND_AFTER_SLEEP, rewound } from './rewind.ts';
import { chain, publish, run, stay, update, type Step, type Transition } from './steps.ts';

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
    by: 0,
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
    case 'move':
      return (now, moment) => move(event, now, moment)(now, moment);
    case 'load':
      return chain(
        supersede,
        update({ shouldPlay: false }),
        load(taskFor({ spaceId: event.spaceId, plays: false })),
      );
    case 'adjust': {
      const adjusted = adjustSettings(settings, event.change);
      const isTimerSet = event.change.sleepAt !== undefined;
      return chain(
        update({ settings: adjusted, ...(isTimerSet && { isSleepPutOff: false }) }),
        run({ do: 'adjust', settings: adjusted }),
        publish,
        steer,
      );
    }
    case 'listen-to':
      // Meanwhile another recording may have been asked for.
      return spaceId === event.spaceId ? chain(update({ only: event.only }), publish, steer) : stay;
    case 'forget':
      return forget;
    case 'read':
      return chain(
        spaceId === event.task.spaceId ? update({ recording: event.recording }) : stay,
        command === event.task.command ? goTo(event) : stay,
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

/** Seeks from where the recording is, or will be once it has been read. */
function move(
  { spaceId, seconds: by }: Extract<PlayerEvent, { type: 'move' }>,
  { spaceId: current, shouldPlay, ahead, command }: Playback,
  { position, isLoaded }: Moment,
): Step {
  const isCurrent = current === spaceId;
  const plays = isCurrent && shouldPlay;
  const from = isCurrent && isLoaded ? { position, by: 0 } : isCurrent ? ahead : undefined;
  const target = { position: from?.position, by: (from?.by ?? 0) + by };
  const task = { command: command + 1, spaceId, plays, isSeek: true, ...target };
  return chain(supersede, update({ shouldPlay: plays }), load(task));
}

const supersede: Step = (playback, moment) => update({ command: playback.command + 1 })(playback, moment);

const become = (state: PlayerState['state'], code?: PlayerCode): Step =>
  chain(
    (playback, moment) =>
      update(playback.state === 'playing' ? { stoppedAt: moment.now } : {})(playback, moment),
    update({ state, code }),
    state === 'paused' ? update({ shouldPlay: false }) : stay,
    publish,
  );

/** Nothing of the recording is stored any more: where it was left must not be stored again. */
const forget: Step = ({ command }) => {
  const playback = { ...INITIAL_PLAYBACK, command: command + 1 };
  const { settings } = playback;
  return { playback, effects: [{ do: 'close' }, { do: 'adjust', settings }, { do: 'publish' }] };
};

const fail = (error: unknown): Step => chain(run({ do: 'close' }), become('paused', playerCodeOf(error)));

function play(task: Task): Step {
  return (playback, moment) => {
    const isCurrent = playback.spaceId === task.spaceId;
    const step =
      isCurrent && moment.isLoaded && task.position === undefined
        ? chain(playback.state === 'paused' ? resume : stay, run({ do: 'start', task }))
        : chain(isCurrent ? become('loading') : stay, load(task));
    return step(playback, moment);
  };
}

/** Goes back a little, and moves on from a position that is not to be played. */
const resume: Step = (playback, moment) => {
  // Who has sought a position means that one.
  const wasSought = moment.position <= playback.startedFrom;
  const from = wasSought ? moment.position : rewoundTo(playback, moment.position, moment.now);
  const position = startAt(rangesToPlay(playback), from);
  return (position === moment.position ? stay : seekTo(position))(playback, moment);
};

function rewoundTo(playback: Playback, position: number, now: number): number {
  const { settings, stoppedAt } = playback;
  if (!settings.rewinds || stoppedAt === undefined) return position;
  return rewound(position, now - stoppedAt, turnsOf(playback));
}

/** Has the task's recording read. A recording that is not the current one replaces it. */
function load(task: Task): Step {
  return (playback, moment) => {
    const { spaceId, position, by } = task;
    const read = chain(update({ ahead: { position, by } }), run({ do: 'read', task }));
    if (playback.spaceId === spaceId) return read(playback, moment);
    return chain(
      storePosition(stopFrom(playback.state)),
      update({ spaceId, recording: undefined, only: undefined, stoppedAt: undefined }),
      run({ do: 'open', position }),
      become('loading'),
      read,
    )(playback, moment);
  };
}

/** Has the element go to a position in the recording that has been read, and start there if it is to play. */
function goTo({ task, recording, position: target, leftAt }: Extract<PlayerEvent, { type: 'read' }>): Step {
  return (playback, moment) => {
    const within = Math.min(Math.max(target, 0), recording.audio.duration);
    const isResumed = task.plays && task.position === undefined && !task.isSeek;
    const from = isResumed ? rewoundTo({ ...playback, stoppedAt: leftAt }, within, moment.now) : within;
    const position = startAt(rangesToPlay(playback), from);
    return chain(
      update({ ahead: undefined }),
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

const stop: Step = (playback, moment) =>
  chain(supersede, run({ do: 'pause' }), become('paused'), storePosition('stopped'))(playback, moment);

function end(playback: Playback, moment: Moment): Transition {
  // An element that has ended may report that again.
  return chain(stop, playback.state === 'playing' ? run({ do: 'finish' }) : stay)(playback, moment);
}

/** Ends playback in time for the night, or at the end of the turn; what may have been slept through comes again. */
function sleep(playback: Playback, moment: Moment): Transition {
  const { settings, isSleepPutOff } = playback;
  const turn = settings.sleepsAfterTurn && !isSleepPutOff && endOfTurn(turnsOf(playback), moment.position);
  if (typeof turn === 'number') {
    const left = ((turn - moment.position) / settings.rate) * 1000;
    const sleepAt = moment.now + Math.min(left, MAX_PUT_OFF);
    return update({ settings: { ...settings, sleepAt }, isSleepPutOff: true })(playback, moment);
  }
  const back = settings.rewinds ? REWIND_AFTER_SLEEP : 0;
  const position = startAt(rangesToPlay(playback), Math.max(0, moment.position - back));
  return chain(cancelSleep, stop, seekTo(position), storePosition('sought'))(playback, moment);
}

const cancelSleep: Step = (playback, moment) =>
  update({ settings: { ...playback.settings, sleepAt: 0 }, isSleepPutOff: false })(playback, moment);

function onTime(playback: Playback, moment: Moment): Transition {
  const timer = sleepStateAt(playback.settings.sleepAt, moment.now);
  return chain(publish, steer, { 'not-yet': stay, missed: cancelSleep, due: sleep }[timer], (after, at) =>
    (isDue(after, at.position) ? storePosition('continues') : stay)(after, at),
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
