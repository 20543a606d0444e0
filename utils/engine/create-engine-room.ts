import type { ImportStatus } from '../import/status.ts';
import { onChange } from '../library/changes.ts';
import { openDatabase } from '../library/database.ts';
import { createPlaces } from '../library/places.ts';
import { openSound } from '../library/sound.ts';
import { createRecordings, type Recordings } from '../library/recordings.ts';
import { sweepLibrary } from '../library/sweep-library.ts';
import { createBoost } from './boost.ts';
import { createImporter } from './importer.ts';
import { joinMediaSession } from './media-session.ts';
import { createPlayer, type Told } from './player.ts';
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

  const audio = new Audio();
  const player = createPlayer({
    audio,
    openSound: (space) => openSound(database(), space),
    tellOf: (space) => tellOf(createRecordings(database()), space),
    places: createPlaces(database),
    boost: createBoost(audio),
  });
  onChange(() => void player.refresh());
  joinMediaSession(navigator.mediaSession, player, (space) => createRecordings(database()).find(space));

  serveEngineRoom({
    player,
    importer,
    ...(onBusy && { onBusy }),
  });
}

async function tellOf(recordings: Recordings, space: string): Promise<Told> {
  const [speakers, recording] = await Promise.all([recordings.timeline(space), recordings.find(space)]);
  return { speakers, trim: recording?.trim };
}
