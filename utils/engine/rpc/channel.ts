import type { Failure } from '#utils/coded-error.ts';
import type { ChosenFile, DownloadedFile, ImportStatus } from '#utils/import/index.ts';
import type { PlayerSettings } from '#utils/engine/player/player-settings.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';

/** What the engine can be called to do. */
export interface EngineCalls {
  prepare(spaceId: string): void;
  play(spaceId: string, position?: number): void;
  pause(): void;
  seek(spaceId: string, position: number): void;
  adjust(change: Partial<PlayerSettings>): void;
  listenTo(spaceId: string, only: string | undefined): void;
  prepareImport(): void;
  importFiles(files: ChosenFile[]): void;
  importDownloads(files: DownloadedFile[]): void;
  cancelImport(): void;
  /** Publishes at once what the player and the import are doing. */
  report(): void;
}

export type EngineCall = {
  [Name in keyof EngineCalls]: { name: Name; args: Parameters<EngineCalls[Name]> };
}[keyof EngineCalls];

/** Page → engine. `isRepeated`: sent again, because the engine may not have been open the first time. */
export type Request = EngineCall & { to: 'engine'; id: string; isRepeated?: true };

/** Engine → pages. */
export type Notice =
  | { to: 'pages'; answers: string; failure?: Failure }
  | { to: 'pages'; player: PlayerState }
  | { to: 'pages'; import: ImportStatus };

/**
 * Opens the one channel between pages and engine. It is a `BroadcastChannel`, because the browser's messages cannot
 * carry a `File`.
 */
export function openChannel(): BroadcastChannel {
  return new BroadcastChannel('afterspace-engine');
}
