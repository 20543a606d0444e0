import type { ImportStatus } from '#utils/import/status.ts';
import { onChange } from '#utils/library/changes.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createPeaks } from '#utils/library/repositories/peaks.ts';
import { createPlaces } from '#utils/library/repositories/resume-positions.ts';
import { openSound } from '#utils/library/repositories/audio.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { sweepLibrary } from '#utils/library/repositories/sweep-library.ts';
import { createImporter } from '#utils/engine/jobs/importer.ts';
import { createLoudness } from '#utils/engine/player/loudness.ts';
import { joinMediaSession } from '#utils/engine/player/media-session.ts';
import { createPeaksDrawer } from '#utils/engine/jobs/peaks-job.ts';
import { createPlayer } from '#utils/engine/player/player.ts';
import { serveEngineRoom } from '#utils/engine/rpc/serve-engine.ts';
import type { Told } from '#utils/engine/player/audible-ranges.ts';

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
    createSoundWorker: () => new Worker('/part-worker.js', { type: 'module' }),
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
