import type { ImportStatus } from '#utils/import/index.ts';

/** How every recording is listened to, until it is changed; remembered over restarts. */
export interface PlayerSettings {
  /** How fast, 0.5–3; the pitch stays. */
  rate: number;
  /** 0–1 */
  volume: number;
  /** Passes over silence, where it is known who spoke when. */
  skipsSilence: boolean;
  /** Evens out quiet and loud speakers. */
  boost: boolean;
  /** When playing is to end (ms since 1970), in sleep; 0 or past: not. */
  sleepAt: number;
}

export const RATES = { slowest: 0.5, fastest: 3 } as const;

export const PLAIN_SETTINGS: PlayerSettings = {
  rate: 1,
  volume: 1,
  skipsSilence: false,
  boost: false,
  sleepAt: 0,
};

/** Settings with a change, within their bounds. */
export function adjusted(settings: PlayerSettings, change: Partial<PlayerSettings>): PlayerSettings {
  const { rate, volume, ...others } = { ...settings, ...change };
  return {
    ...others,
    rate: Math.min(Math.max(rate, RATES.slowest), RATES.fastest),
    volume: Math.min(Math.max(volume, 0), 1),
  };
}

/** What the one player is doing. Every page shows the same; settings that are not told are plain. */
export interface PlayerState extends Partial<PlayerSettings> {
  state: 'loading' | 'playing' | 'paused';
  /** The recording it holds, if any. */
  spaceId?: string;
  /** Seconds into the sound. */
  position: number;
  /** Seconds; 0 while nothing is loaded. */
  duration: number;
  /** The `speakerKey` of the only speaker that is listened to. */
  only?: string;
  /** Set when the sound could not be played; the words are in `locales/` (`error-<code>`). */
  code?: PlayerCode;
}

export const PLAYER_CODES = ['no-sound', 'no-decoder', 'playback'] as const;
export type PlayerCode = (typeof PLAYER_CODES)[number];

/** The one player, in the engine room. */
export interface Player {
  /** Reads ahead what playing this recording will need. */
  prepare(spaceId: string): void;
  play(spaceId: string, position?: number): Promise<void>;
  pause(): Promise<void>;
  seek(spaceId: string, position: number): Promise<void>;
  adjust(settings: Partial<PlayerSettings>): void;
  listenTo(spaceId: string, only: string | undefined): Promise<void>;
  /** Reads again what the person or an import may have changed about what is held. */
  refresh(): Promise<void>;
  state(): PlayerState;
  onState(listener: (state: PlayerState) => void): void;
}

/**
 * Where sound and long work live: an offscreen document in Chromium, the background page in Firefox. Pages speak to
 * it through this, whichever it is; closing a page ends nothing here.
 */
export interface Engine {
  /** Opens the room, and reads ahead what playing will need: for a recording that is likely to be played next. */
  prepare(spaceId: string): Promise<void>;
  /** Plays from `position` (seconds), or from where it stopped last. */
  play(spaceId: string, position?: number): Promise<void>;
  pause(): Promise<void>;
  /** Moves within what is loaded, or loads `space` paused there. */
  seek(spaceId: string, position: number): Promise<void>;
  /** Changes how it is listened to, at once and from now on. */
  adjust(settings: Partial<PlayerSettings>): Promise<void>;
  /** Listens to one speaker alone (by `speakerKey`), or to all again; as long as this recording is held. */
  listenTo(spaceId: string, only: string | undefined): Promise<void>;
  /** Opens the room, and starts what an import will need: for files that are just being chosen. */
  prepareImport(): Promise<void>;
  /** One import of all the files; resolves when it has been accepted. A second one waits its turn. */
  importFiles(files: File[]): Promise<void>;
  cancelImport(): Promise<void>;
  /** Calls back at once with what is known, then at each change. Returns what ends it. */
  onPlayer(listener: (state: PlayerState) => void): () => void;
  onImport(listener: (status: ImportStatus) => void): () => void;
}
