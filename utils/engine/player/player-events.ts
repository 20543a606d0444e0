import type { ListeningPosition } from '#utils/library/index.ts';
import type { AudioElementEvent } from './audio-element.ts';
import type { PlayerSettings } from './player-settings.ts';
import type { PlayableRecording, PlaybackContext } from './read-ahead.ts';

/** What play, seek or load asks for: a recording, ready at a position. */
export interface Task {
  /** The command's number. The task is superseded once the playback has another one. */
  command: number;
  spaceId: string;
  /** Seconds; undefined for where the recording was left. */
  position: number | undefined;
  /** Seconds to move by from there; negative is back. */
  by: number;
  /** Whether it then plays, or stays paused. */
  plays: boolean;
  /** Whether the person chose the position, so that it is stored at once. */
  isSeek: boolean;
}

export type PlayerEvent =
  // The commands.
  | { type: 'play'; spaceId: string; position: number | undefined }
  | { type: 'pause' }
  | { type: 'seek'; spaceId: string; position: number }
  | { type: 'move'; spaceId: string; seconds: number }
  | { type: 'load'; spaceId: string }
  | { type: 'adjust'; change: Partial<PlayerSettings> }
  | { type: 'listen-to'; spaceId: string; only: string | undefined }
  | { type: 'forget' }
  /** The recording has been read. `position`: where to go, in seconds; `leftAt`: when it was left there, ms since 1970. */
  | { type: 'read'; task: Task; recording: PlayableRecording; position: number; leftAt?: number | undefined }
  /** The element plays. */
  | { type: 'started'; task: Task }
  /** An effect that a command waits for has failed. */
  | { type: 'command-failed'; error: unknown; command: number }
  | { type: 'timer' }
  /** The library has changed, and the recording's context has been read again. */
  | { type: 'context'; spaceId: string; context: PlaybackContext }
  | AudioElementEvent;

export type PlayerEffect =
  | { do: 'publish' }
  /** Empties the element and opens it for what comes; `position` in seconds, if it is known. */
  | { do: 'open'; position: number | undefined }
  /** Reads the recording, and where it was left. Leads to `read` or `command-failed`. */
  | { do: 'read'; task: Task }
  | { do: 'load'; recording: PlayableRecording; position: number }
  | { do: 'seek'; position: number }
  /** Starts the element. Leads to `started` or `command-failed`. */
  | { do: 'start'; task: Task }
  /** Restarts the element behind what it cannot decode. Leads to `failed` where that does not help. */
  | { do: 'recover'; command: number }
  | { do: 'pause' }
  | { do: 'close' }
  | { do: 'adjust'; settings: PlayerSettings }
  /** Stores where to resume. With `command`, that command waits for it, and may lead to `command-failed`. */
  | { do: 'store-position'; spaceId: string; listening: ListeningPosition; command: number | undefined }
  /** Leads to `timer` after so many ms. */
  | { do: 'set-timer'; in: number }
  /** Reports that the recording has been played to its end. */
  | { do: 'finish' }
  /** Fails the command under way. */
  | { do: 'throw'; error: unknown };

/** The time, and what the element is doing. */
export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** Seconds: where the element is, or is going to. */
  position: number;
  isSeeking: boolean;
  isLoaded: boolean;
}
