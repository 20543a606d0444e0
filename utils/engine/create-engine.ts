import { isReadable, type ImportEnd } from '#utils/import/index.ts';
import {
  announceChange,
  onChangeOf,
  createDatabaseOpener,
  createBegunImports,
  createPeaks,
  createPeopleRows,
  createResumePositions,
  createStoredQueue,
  openAudio,
  createRecordings,
  sweepLibrary,
  type DatabaseOpener,
  type QueueItem,
  type ResumePositions,
} from '#utils/library/index.ts';
import type { SaveCopy } from '#utils/downloads-copy/index.ts';
import { unfinishedTakes } from '#utils/links/index.ts';
import { holdLife } from '#utils/life.ts';
import { createPeopleDirectory } from '#utils/people/index.ts';
import { openSample, readSample, SAMPLE_ID } from '#utils/sample/index.ts';
import { createDownloadsCopyJob } from './jobs/downloads-copy-job.ts';
import { keepJournal } from './jobs/import-journal.ts';
import { createImportQueue } from './jobs/import-queue.ts';
import { createPeaksJob } from './jobs/peaks-job.ts';
import { createAudioElement } from './player/audio-element.ts';
import { connectMediaSession, type ShownRecording } from './player/media-session.ts';
import { createPlaybackLock } from './player/playback-lock.ts';
import { createPlayer } from './player/player.ts';
import type { PlaybackContext } from './player/read-ahead.ts';
import { createPlayQueue } from './queue/play-queue.ts';
import { serveEngine } from './rpc/serve-engine.ts';

/** What the engine needs of the context that it is built in. */
export interface EngineHost {
  /** An import has ended, whatever came of it. */
  onImportEnd(status: ImportEnd): void | Promise<void>;
  /** The engine has work now, or has none any more. */
  onBusy?(isBusy: boolean): void;
  /** Saves a file among the downloads, which an offscreen document cannot do by itself. */
  saveCopy: SaveCopy;
}

/** Builds the engine in this document: the offscreen document in Chromium, the background page in Firefox. */
export function createEngine({ onImportEnd, onBusy, saveCopy }: EngineHost): void {
  const life = holdLife('engine');
  const open = createDatabaseOpener();

  const peaks = createPeaksJob({
    createWorker: () => new Worker('/peaks-worker.js', { type: 'module' }),
    isMissing: async (spaceId) => spaceId !== SAMPLE_ID && !(await createPeaks(open).read(spaceId))?.complete,
    onBusy: () => updateBusy(),
  });
  const imports = keepJournal({
    life,
    begun: createBegunImports(open),
    canRead: isReadable,
    findTake: unfinishedTakes.find,
    imports: createImportQueue({
      createWorker: () => new Worker('/import-worker.js', { type: 'module' }),
      createPartWorker: () => new Worker('/part-worker.js', { type: 'module' }),
    }),
  });
  const downloadsCopy = createDownloadsCopyJob({ open, save: saveCopy, onBusy: () => updateBusy() });
  imports.onStatus((status) => {
    // A status may be of an import that waits while another one runs.
    if (imports.status().state === 'reading') peaks.stop();
    else peaks.drawAllWhenIdle();
    if (status.state !== 'done' && status.state !== 'failed') return;
    if (status.state === 'done' && status.restored) void appendToQueue(status.restored.queue);
    void onImportEnd(status);
    // An import that failed may have stored something, too.
    downloadsCopy.update();
    // An import that ended early does not wait until the bytes that it leaves are freed.
    if (status.state === 'failed' || status.stopped) void sweepEarlyEnd();
  });
  void sweepLibrary();

  const element = createAudioElement(new Audio());
  const player = createPlayer({
    element,
    openAudio: (spaceId) => (spaceId === SAMPLE_ID ? openSample() : openAudio(open, spaceId)),
    readContext: (spaceId) => readContext(open, spaceId),
    positions: withoutSample(createResumePositions(open)),
  });
  const pacePeaks = (): void => {
    const { state } = player.state();
    // Someone who waits for audio needs all that the machine has.
    if (state === 'loading' || element.isWaiting()) return peaks.pause();
    peaks.resumeSoon();
    // Not when the engine starts: the background page starts often, and mostly for something else.
    if (state === 'playing' && imports.status().state !== 'reading') peaks.drawAllWhenIdle();
  };
  player.onState(pacePeaks);
  const holdPlaybackLock = createPlaybackLock(navigator.locks);
  player.onState(({ state }) => holdPlaybackLock(state !== 'paused'));
  element.onEvent(({ type }) => {
    if (type === 'waiting') pacePeaks();
  });
  const mediaSession = connectMediaSession(navigator.mediaSession, player, (spaceId) =>
    spaceId === SAMPLE_ID ? Promise.resolve(readSample()) : findNamed(open, spaceId),
  );
  onChangeOf(
    'recordings',
    'audio',
    'timelines',
    'edits',
    'peaks',
    'people',
  )((changed) => {
    void player.refresh(changed);
    void mediaSession.refresh(changed);
  });

  const queue = createPlayQueue({
    player,
    stored: createStoredQueue(open),
    isListed: async (spaceId) => (await createRecordings(open).find(spaceId)) !== undefined,
  });
  queue.onChange((items) => {
    // The system's controls show the button only while there is something for it.
    const skip = items.length > 0 ? () => void queue.playNext() : null;
    navigator.mediaSession.setActionHandler('nexttrack', skip);
  });
  /** What a backup had in its queue comes after what is in it here. */
  async function appendToQueue(items: readonly QueueItem[]): Promise<void> {
    const isListed = await Promise.all(
      items.map(async ({ spaceId }) => (await createRecordings(open).find(spaceId)) !== undefined),
    );
    await queue.change({ do: 'append', items: items.filter((_, i) => isListed[i]) });
  }

  const { updateBusy } = serveEngine({
    life,
    player,
    queue,
    imports,
    isWorkingBeside: () => peaks.isBusy() || downloadsCopy.isBusy(),
    async onForget() {
      peaks.stop();
      await downloadsCopy.stop();
    },
    onDownloadsCopy: downloadsCopy.update,
    // It is what a page asks for when it shows a recording.
    onPrepare: (spaceId) => peaks.draw(spaceId),
    ...(onBusy && { onBusy }),
  });
  downloadsCopy.resume();
}

/** The import's worker may have been ended between a commit and its announcement. */
async function sweepEarlyEnd(): Promise<void> {
  await sweepLibrary();
  announceChange();
}

/** Nothing about the sample is stored: it begins at its beginning. */
function withoutSample({ read, write }: ResumePositions): ResumePositions {
  return {
    read: async (spaceId) => (spaceId === SAMPLE_ID ? { position: 0 } : read(spaceId)),
    write: async (spaceId, listening) => {
      if (spaceId !== SAMPLE_ID) await write(spaceId, listening);
    },
  };
}

/** A recording whose speakers have the names that the person has given them. */
async function findNamed(open: DatabaseOpener, spaceId: string): Promise<ShownRecording | undefined> {
  const [recording, rows] = await Promise.all([
    createRecordings(open).find(spaceId),
    createPeopleRows(open).list(),
  ]);
  if (!recording) return undefined;
  const people = createPeopleDirectory(rows);
  const speakers = recording.speakers.map((speaker) => ({
    ...speaker,
    name: people.personOf(speaker)?.name,
  }));
  return { ...recording, speakers };
}

async function readContext(open: DatabaseOpener, spaceId: string): Promise<PlaybackContext> {
  if (spaceId === SAMPLE_ID) return { speakers: readSample().timelineData.speakers };
  const recordings = createRecordings(open);
  const [speakers, recording, peaks] = await Promise.all([
    recordings.timeline(spaceId),
    recordings.find(spaceId),
    createPeaks(open).read(spaceId),
  ]);
  return { speakers, trim: recording?.trim, broken: peaks?.broken ?? [] };
}
