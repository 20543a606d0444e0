import type { ImportStatus } from '../import/status.ts';
import { openDatabase } from '../library/database.ts';
import { createPlaces } from '../library/places.ts';
import { openSound } from '../library/sound.ts';
import { createRecordings } from '../library/recordings.ts';
import { sweepLibrary } from '../library/sweep-library.ts';
import { createImporter } from './importer.ts';
import { joinMediaSession } from './media-session.ts';
import { createPlayer } from './player.ts';
import { serveEngineRoom } from './serve-engine-room.ts';

export interface EngineRoomEvents {
  /** An import has ended, well or not. */
  onImportEnd(status: ImportStatus): void | Promise<void>;
  /** The room begins or ceases to have something under way. */
  onBusy?(busy: boolean): void;
}

/** Builds the engine room in this document: the offscreen one in Chromium, the background page in Firefox. */
export function createEngineRoom({ onImportEnd, onBusy }: EngineRoomEvents): void {
  // The background page starts often and mostly for something else: the library is opened when it is asked for.
  let opened: ReturnType<typeof openDatabase> | undefined;
  const database = (): ReturnType<typeof openDatabase> => (opened ??= openDatabase());

  const importer = createImporter(() => new Worker('/import-worker.js', { type: 'module' }));
  importer.onStatus((status) => {
    if (status.state !== 'done' && status.state !== 'failed') return;
    void onImportEnd(status);
    // One that was ended early does not wait until its bytes are taken back.
    if (status.state === 'failed' || status.stopped) void sweepLibrary();
  });
  void sweepLibrary();

  const player = createPlayer({
    audio: new Audio(),
    openSound: (space) => openSound(database(), space),
    places: createPlaces(database),
  });
  joinMediaSession(navigator.mediaSession, player, (space) => createRecordings(database()).find(space));

  serveEngineRoom({
    player,
    importer,
    ...(onBusy && { onBusy }),
  });
}
