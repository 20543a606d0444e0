import type { ImportStatus } from '#utils/import/index.ts';
import {
  onChange,
  openDatabase,
  createPeaks,
  createResumePositions,
  openAudio,
  createRecordings,
  sweepLibrary,
} from '#utils/library/index.ts';
import { createImportQueue } from '#utils/engine/jobs/import-queue.ts';
import { createLoudness } from '#utils/engine/player/loudness.ts';
import { joinMediaSession } from '#utils/engine/player/media-session.ts';
import { createPeaksJob } from '#utils/engine/jobs/peaks-job.ts';
import { createPlayer } from '#utils/engine/player/player.ts';
import { serveEngine } from '#utils/engine/rpc/serve-engine.ts';
import type { PlaybackContext } from '#utils/engine/player/audible-ranges.ts';

export interface EngineEvents {
  /** An import has ended, well or not. */
  onImportEnd(status: ImportStatus): void | Promise<void>;
  /** The room begins or ceases to have something under way. */
  onBusy?(busy: boolean): void;
}

/** Builds the engine room in this document: the offscreen one in Chromium, the background page in Firefox. */
export function createEngine({ onImportEnd, onBusy }: EngineEvents): void {
  // The background page starts often and mostly for something else: the library is opened when it is asked for.
  let opened: ReturnType<typeof openDatabase> | undefined;
  const database = (): ReturnType<typeof openDatabase> => (opened ??= openDatabase());

  const peaks = createPeaksJob({
    createWorker: () => new Worker('/peaks-worker.js', { type: 'module' }),
    onBusy: () => noteBusy(),
  });
  const imports = createImportQueue({
    createWorker: () => new Worker('/import-worker.js', { type: 'module' }),
    createPartWorker: () => new Worker('/part-worker.js', { type: 'module' }),
  });
  imports.onStatus((status) => {
    if (status.state === 'reading') peaks.stop();
    else if (status.state === 'done' || status.state === 'failed') peaks.start();
    if (status.state !== 'done' && status.state !== 'failed') return;
    void onImportEnd(status);
    // One that was ended early does not wait until its bytes are taken back.
    if (status.state === 'failed' || status.stopped) void sweepLibrary();
  });
  void sweepLibrary();

  const element = new Audio();
  const player = createPlayer({
    element,
    openAudio: (spaceId) => openAudio(database(), spaceId),
    readContext: (spaceId) => readContext(database(), spaceId),
    positions: createResumePositions(database),
    setLoudness: createLoudness(element),
  });
  const pacePeaks = (): void => {
    const { state } = player.state();
    // Whoever waits for sound needs what there is of the machine.
    if (state === 'loading' || (element.seeking && !element.error)) peaks.pause();
    // Not as soon as the room is there: the background page starts often and mostly for something else.
    else if (state === 'playing' && imports.status().state !== 'reading') peaks.startSoon();
    else peaks.goOnSoon();
  };
  player.onState(pacePeaks);
  element.addEventListener('seeking', pacePeaks);
  const controls = joinMediaSession(navigator.mediaSession, player, (spaceId) =>
    createRecordings(database()).find(spaceId),
  );
  onChange(() => {
    void player.refresh();
    void controls.refresh();
  });

  const { noteBusy } = serveEngine({
    player,
    imports,
    isDrawing: () => peaks.isBusy(),
    ...(onBusy && { onBusy }),
  });
}

async function readContext(
  opening: ReturnType<typeof openDatabase>,
  spaceId: string,
): Promise<PlaybackContext> {
  const recordings = createRecordings(opening);
  const [speakers, recording, peaks] = await Promise.all([
    recordings.timeline(spaceId),
    recordings.find(spaceId),
    createPeaks(opening).read(spaceId),
  ]);
  return { speakers, trim: recording?.trim, broken: peaks?.broken ?? [] };
}
