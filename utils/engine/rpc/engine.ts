import type { ImportStatus } from '#utils/import/index.ts';
import type { Take } from '#utils/links/index.ts';
import type { PlayerSettings } from '#utils/engine/player/player-settings.ts';
import type { QueueChange } from '#utils/engine/queue/change-queue.ts';
import type { QueueItem } from '#utils/library/index.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';

/**
 * Where audio plays and long work runs: an offscreen document in Chromium, the background page in Firefox. Pages use
 * both through this; closing a page ends nothing in the engine. Positions are in seconds.
 */
export interface Engine {
  /** Opens the engine, and reads ahead what playing a recording needs, for one that is likely to be played next. */
  prepare(spaceId: string): Promise<void>;
  /** Plays from `position`, or from where the recording was left. */
  play(spaceId: string, position?: number): Promise<void>;
  pause(): Promise<void>;
  /** Seeks in the current recording, or loads another one there, paused. */
  seek(spaceId: string, position: number): Promise<void>;
  /** As `seek`, by so many seconds from where that recording is, or was left. */
  move(spaceId: string, seconds: number): Promise<void>;
  /** Changes the settings, at once and for all recordings from now on. */
  adjust(change: Partial<PlayerSettings>): Promise<void>;
  /** Plays one speaker only (by `speakerKey`), or all again; until another recording is loaded. */
  listenTo(spaceId: string, only: string | undefined): Promise<void>;
  /** Changes what is played after the current recording. It goes on when all pages are closed. */
  changeQueue(change: QueueChange): Promise<void>;
  /** Plays the first of these now, and the others after it instead of what was in the queue. */
  playAll(items: readonly QueueItem[]): Promise<void>;
  /** Plays what is next in the queue now. */
  playNext(): Promise<void>;
  /** Opens the engine, and starts what an import needs, while its files are being chosen. */
  prepareImport(): Promise<void>;
  /**
   * Imports all the files together. Resolves when the import is queued. `id`: a new one, which its status has.
   * `password`: of the encrypted backup among them.
   */
  importFiles(id: string, files: File[], password?: string): Promise<void>;
  /** Imports Spaces out of X's link. Resolves when the import is queued. `id`: a new one, which its status has. */
  importTake(id: string, take: Take): Promise<void>;
  /** Cancels this import, and no other. */
  cancelImport(id: string): Promise<void>;
  /** Calls back at once with the latest state, then at each change, also of a queued import. Returns what unsubscribes. */
  onPlayer(listener: (state: PlayerState) => void): () => void;
  onQueue(listener: (items: readonly QueueItem[]) => void): () => void;
  onImport(listener: (status: ImportStatus) => void): () => void;
}
