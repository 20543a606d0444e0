import type { ChosenFile, DownloadedFile, ImportStatus } from '#utils/import/index.ts';
import type { PlayerSettings, PlayerState } from './engine.ts';

/** What the engine room can be asked to do. */
export interface EngineCalls {
  prepare(spaceId: string): void;
  play(spaceId: string, position?: number): void;
  pause(): void;
  seek(spaceId: string, position: number): void;
  adjust(settings: Partial<PlayerSettings>): void;
  listenTo(spaceId: string, only: string | undefined): void;
  prepareImport(): void;
  importFiles(files: ChosenFile[]): void;
  importDownloads(files: DownloadedFile[]): void;
  cancelImport(): void;
  /** Says at once what the player and the import are doing. */
  report(): void;
}

export type EngineCall = {
  [Name in keyof EngineCalls]: { name: Name; args: Parameters<EngineCalls[Name]> };
}[keyof EngineCalls];

/** Page → engine room. `isRepeated`: sent once more, for a room that was not there to hear it the first time. */
export type Request = EngineCall & { to: 'engine'; id: string; isRepeated?: true };

/** Engine room → pages. */
export type Notice =
  | { to: 'pages'; answers: string; failure?: { message: string; code?: string } }
  | { to: 'pages'; player: PlayerState }
  | { to: 'pages'; import: ImportStatus };

/**
 * Opens the one channel between pages and engine room. It is a `BroadcastChannel` and not the browser's messages
 * because those cannot carry a `File`.
 */
export function openChannel(): BroadcastChannel {
  return new BroadcastChannel('afterspace-engine');
}
