import type { ImportStatus } from '../import/status.ts';

/** What the one player is doing. Every page shows the same. */
export interface PlayerState {
  state: 'loading' | 'playing' | 'paused';
  /** The recording it holds, if any. */
  space?: string;
  /** Seconds into the sound. */
  position: number;
  /** Seconds; 0 while nothing is loaded. */
  duration: number;
  /** Set when the sound could not be played; the words are in `locales/` (`error-<code>`). */
  code?: PlayerCode;
}

export const PLAYER_CODES = ['no-sound', 'no-decoder', 'playback'] as const;
export type PlayerCode = (typeof PLAYER_CODES)[number];

/**
 * Where sound and long work live: an offscreen document in Chromium, the background page in Firefox. Pages speak to
 * it through this, whichever it is; closing a page ends nothing here.
 */
export interface EngineRoom {
  /** Plays from `position` (seconds), or from where it stopped last. */
  play(space: string, position?: number): Promise<void>;
  pause(): Promise<void>;
  /** Moves within what is loaded, or loads `space` paused there. */
  seek(space: string, position: number): Promise<void>;
  /** One import of all the files; resolves when it has been accepted. A second one waits its turn. */
  importFiles(files: File[]): Promise<void>;
  cancelImport(): Promise<void>;
  /** Calls back at once with what is known, then at each change. Returns what ends it. */
  onPlayer(listener: (state: PlayerState) => void): () => void;
  onImport(listener: (status: ImportStatus) => void): () => void;
}
