import { audibleRanges } from '#utils/audio/index.ts';
import { speakerKey } from '#utils/library/index.ts';
import { DEFAULT_SETTINGS, type PlayerSettings } from './player-settings.ts';
import type { Task } from './player-events.ts';
import type { PlayerCode, PlayerState } from './player-state.ts';
import type { PlayableRecording } from './read-ahead.ts';

/** All that the player remembers: one immutable value, which only `transition` replaces. */
export interface Playback {
  readonly state: PlayerState['state'];
  /** Why the audio could not be played. */
  readonly code?: PlayerCode | undefined;
  /** Whether audio plays, or has to as soon as it can. */
  readonly shouldPlay: boolean;
  /** The current recording. */
  readonly spaceId?: string | undefined;
  /** The current recording, once it has been read. */
  readonly recording?: PlayableRecording | undefined;
  /** Where the current recording will be once it has been read; undefined if it is where the element is. */
  readonly ahead?: Pick<Task, 'position' | 'by'> | undefined;
  /** The `speakerKey` of the only speaker that is played. */
  readonly only?: string | undefined;
  readonly settings: PlayerSettings;
  /** Seconds: the position that was stored last, to be resumed at. */
  readonly storedPosition: number;
  /** Seconds: where this listening began. Whatever goes somewhere else begins another one. */
  readonly startedFrom: number;
  /** When it was heard last before it stopped, ms since 1970; undefined for what has not been heard yet. */
  readonly stoppedAt?: number | undefined;
  /** Whether the sleep timer, which was due, has been put off to the end of a turn. */
  readonly isSleepPutOff?: boolean;
  /** Counts play, pause, seek and the like: each supersedes the one before, wherever that one waits. */
  readonly command: number;
}

export const INITIAL_PLAYBACK: Playback = {
  state: 'paused',
  shouldPlay: false,
  settings: DEFAULT_SETTINGS,
  storedPosition: 0,
  startedFrom: 0,
  command: 0,
};

/** What pages see of it, at `position` (seconds) and `now` (ms since 1970). */
export function playerStateOf(playback: Playback, position: number, now: number): PlayerState {
  const { state, spaceId, only, code, recording, settings } = playback;
  const { sleepAt, ...others } = settings;
  return {
    state,
    position,
    duration: recording?.audio.duration ?? 0,
    ...others,
    sleepAt: sleepAt > now ? sleepAt : 0,
    ...(spaceId !== undefined && { spaceId }),
    ...(only !== undefined && { only }),
    ...(code && { code }),
  };
}

/** Of everybody in the current recording. */
export function turnsOf({ recording }: Playback): readonly Float64Array[] {
  return (recording?.context.speakers ?? []).map(({ turns }) => turns);
}

/** Start and end of each range of the current recording that is played, in seconds. */
export function rangesToPlay({ recording, settings, only }: Playback): Float64Array {
  const speakers = recording?.context.speakers ?? [];
  const trim = recording?.context.trim;
  const speaker = speakers.findIndex((each) => speakerKey(each) === only);
  return audibleRanges({
    duration: recording?.audio.duration ?? 0,
    turns: speakers.map(({ turns }) => turns),
    skipsSilence: settings.skipsSilence,
    ...(speaker >= 0 && { only: speaker }),
    ...(trim && { trim }),
  });
}
