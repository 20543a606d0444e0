import { codeOf } from '#utils/coded-error.ts';
import type { PlayerSettings } from './player-settings.ts';

/** Why audio could not be played. The words for each are in `locales/` (`error-<code>`). */
export const PLAYER_CODES = ['no-sound', 'lost', 'no-decoder', 'playback', 'playback-interrupted'] as const;
export type PlayerCode = (typeof PLAYER_CODES)[number];

/** What the one player is doing, the same on every page. A setting that is missing has its default. */
export interface PlayerState extends Partial<PlayerSettings> {
  state: 'loading' | 'playing' | 'paused';
  /** The current recording, if there is one. */
  spaceId?: string;
  /** Seconds into the recording. */
  position: number;
  /** When it was there, ms since 1970: a report may be some time on its way. Only in what the engine publishes. */
  reportedAt?: number;
  /** Seconds; 0 while nothing is loaded. */
  duration: number;
  /** The `speakerKey` of the only speaker that is played. */
  only?: string;
  /** Set when the audio could not be played. */
  code?: PlayerCode;
}

/** The code that pages show for an error. */
export function playerCodeOf(error: unknown): PlayerCode {
  const known = PLAYER_CODES.find((each) => each === codeOf(error));
  if (known) return known;
  // A browser without an AAC decoder refuses to create the source buffer.
  return error instanceof DOMException && error.name === 'NotSupportedError' ? 'no-decoder' : 'playback';
}
