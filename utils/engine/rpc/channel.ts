import type { Failure } from '#utils/coded-error.ts';
import type { ChosenFile, DownloadedFile, ImportStatus } from '#utils/import/index.ts';
import type { Take } from '#utils/links/index.ts';
import type { PlayerSettings } from '#utils/engine/player/player-settings.ts';
import type { QueueChange } from '#utils/engine/queue/change-queue.ts';
import type { QueueItem } from '#utils/library/index.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';

/** What the engine can be called to do. */
export interface EngineCalls {
  prepare(spaceId: string): void;
  play(spaceId: string, position?: number): void;
  pause(): void;
  seek(spaceId: string, position: number): void;
  move(spaceId: string, seconds: number): void;
  adjust(change: Partial<PlayerSettings>): void;
  listenTo(spaceId: string, only: string | undefined): void;
  changeQueue(change: QueueChange): void;
  playAll(items: readonly QueueItem[]): void;
  playNext(): void;
  prepareImport(): void;
  importFiles(id: string, files: ChosenFile[], password?: string): void;
  importDownloads(id: string, files: DownloadedFile[]): void;
  importTake(id: string, take: Take): void;
  cancelImport(id: string): void;
  /** Copies originals to the downloads, if that is switched on. */
  copyToDownloads(): void;
  /** Ends all work and forgets it, because all that is stored will be deleted. */
  forgetAll(): void;
  /** Publishes at once what the player and the import are doing. */
  report(): void;
}

export type EngineCall = {
  [Name in keyof EngineCalls]: { name: Name; args: Parameters<EngineCalls[Name]> };
}[keyof EngineCalls];

/** Page → engine. `isRepeated`: sent again, because the engine may not have been open the first time. */
export type Request = EngineCall & { to: 'engine'; id: string; isRepeated?: true };

/** Engine → page: the outcome of the call with this id. */
export interface Answer {
  to: 'pages';
  answers: string;
  failure?: Failure;
}

/** Engine → pages. */
export type Notice =
  | Answer
  /** The engine has received the call with this id, and will answer it unless the engine ends before. */
  | { to: 'pages'; received: string }
  /** This engine is open, and holds the lock of that name as long as it lives. */
  | { to: 'pages'; engine: string }
  | { to: 'pages'; player: PlayerState }
  /** What is played next. */
  | { to: 'pages'; queue: readonly QueueItem[] }
  | { to: 'pages'; import: ImportStatus };

/**
 * Opens the one channel between pages and engine. It is a `BroadcastChannel`, because the browser's messages cannot
 * carry a `File`.
 */
export function openChannel(): BroadcastChannel {
  return new BroadcastChannel('afterspace-engine');
}
