import type { ImportStatus } from '../import/status.ts';
import { onChange } from '../library/changes.ts';
import { openDatabase } from '../library/database.ts';
import { createPeaks } from '../library/peaks.ts';
import { createPlaces } from '../library/places.ts';
import { openSound } from '../library/sound.ts';
import { createRecordings } from '../library/recordings.ts';
import { sweepLibrary } from '../library/sweep-library.ts';
import { createImporter } from './importer.ts';
import { createLoudness } from './loudness.ts';
import { joinMediaSession } from './media-session.ts';
import { createPeaksDrawer } from './peaks-drawer.ts';
import { createPlayer } from './player.ts';
import { serveEngineRoom } from './serve-engine-room.ts';
import type { Told } from './what-to-hear.ts';

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

  const peaks = createPeaksDrawer({
    createWorker: () => new Worker('/peaks-worker.js', { type: 'module' }),
    onBusy: () => noteBusy(),
  });
  const importer = createImporter({
    createWorker: () => new Worker('/import-worker.js', { type: 'module' }),
    createSoundWorker: () => new Worker('/sound-worker.js', { type: 'module' }),
  });
  importer.onStatus((status) => {
    if (status.state === 'reading') peaks.stop();
    else if (status.state === 'done' || status.state === 'failed') peaks.start();
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
    tellOf: (space) => tellOf(database(), space),
    places: createPlaces(database),
    setLoudness: createLoudness(audio),
  });
  const pacePeaks = (): void => {
    const { state } = player.state();
    // Whoever waits for sound needs what there is of the machine.
    if (state === 'loading' || (audio.seeking && !audio.error)) peaks.rest();
    // Not as soon as the room is there: the background page starts often and mostly for something else.
    else if (state === 'playing' && importer.status().state !== 'reading') peaks.startSoon();
    else peaks.goOnSoon();
  };
  player.onState(pacePeaks);
  audio.addEventListener('seeking', pacePeaks);
  const controls = joinMediaSession(navigator.mediaSession, player, (space) =>
    createRecordings(database()).find(space),
  );
  onChange(() => {
    void player.refresh();
    void controls.refresh();
  });

  const { noteBusy } = serveEngineRoom({
    player,
    importer,
    isDrawing: () => peaks.isBusy(),
    ...(onBusy && { onBusy }),
  });
}

async function tellOf(opening: ReturnType<typeof openDatabase>, space: string): Promise<Told> {
  const recordings = createRecordings(opening);
  const [speakers, recording, peaks] = await Promise.all([
    recordings.timeline(space),
    recordings.find(space),
    createPeaks(opening).read(space),
  ]);
  return { speakers, trim: recording?.trim, broken: peaks?.broken ?? [] };
}
