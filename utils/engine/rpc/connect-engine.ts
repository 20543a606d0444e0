import type { DownloadedFile, ImportStatus } from '#utils/import/index.ts';
import type { QueueItem } from '#utils/library/index.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';
import { lifeEnds } from '#utils/life.ts';
import { openChannel, type Notice, type Request } from './channel.ts';
import type { Engine } from './engine.ts';
import { createPendingCalls } from './pending-calls.ts';
import { changeSettings, readSettings, watchSettings } from './stored-settings.ts';
import { createTopic } from './topic.ts';
import { createUnfinishedImports } from './unfinished-imports.ts';

/** What pages show until the engine publishes something. */
const UNKNOWN_PLAYER: PlayerState = { state: 'paused', position: 0, duration: 0 };
const UNKNOWN_IMPORT: ImportStatus = { state: 'idle' };

/** The engine as a page sees it, and what only the background calls. */
export interface EngineConnection extends Engine {
  /** Imports all the files together. Resolves when the import is queued. */
  importDownloads(files: DownloadedFile[]): Promise<void>;
  /** Ends all work, and resolves when the engine stores nothing any more. */
  forgetAll(): Promise<void>;
}

/**
 * Connects a page with the engine. `open` opens the engine if it is not open, and resolves when it listens. When the
 * engine ends while it works, the page is told so, and an engine is opened that reports the imports that were interrupted.
 */
export function connectEngine(open: () => Promise<void>): EngineConnection {
  const channel = openChannel();
  const post = (request: Request): void => channel.postMessage(request);
  const calls = createPendingCalls(post, open);
  const player = createTopic(UNKNOWN_PLAYER);
  const queue = createTopic<readonly QueueItem[]>([]);
  const imports = createTopic(UNKNOWN_IMPORT);
  const unfinished = createUnfinishedImports();
  let current: string | undefined;

  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'pages') return;
    if ('player' in data) player.publish(data.player);
    else if ('queue' in data) queue.publish(data.queue);
    else if ('import' in data) publishImport(data.import);
    else if ('received' in data) calls.noteReceived(data.received);
    else if ('engine' in data) void follow(data.engine);
    else calls.resolve(data);
  });

  function publishImport(status: ImportStatus): void {
    unfinished.note(status);
    imports.publish(status);
  }

  async function follow(engine: string): Promise<void> {
    if (engine === current) return;
    // There is one engine at a time: the one before has ended.
    if (current !== undefined) noteEnd();
    current = engine;
    await lifeEnds(engine);
    if (current !== engine) return;
    current = undefined;
    noteEnd();
  }

  function noteEnd(): void {
    const { state } = player.latest();
    if (state !== 'paused')
      player.publish({ ...player.latest(), state: 'paused', code: 'playback-interrupted' });
    const interrupted = unfinished.interrupt();
    interrupted.forEach(imports.publish);
    calls.noteEngineEnd();
    // The page says already what has happened. If no engine can be opened, the next start reports it.
    if (interrupted.length > 0) open().catch(() => undefined);
  }

  // Pages show the stored settings until an engine, if one is open, publishes its state.
  void readSettings().then((settings) => {
    if (player.latest() === UNKNOWN_PLAYER) player.publish({ ...UNKNOWN_PLAYER, ...settings });
  });
  // What another page changes while there is no engine shows at once. An engine publishes the same.
  watchSettings((settings) => player.publish({ ...player.latest(), ...settings }));
  // An open engine answers. One that is not open does nothing, and is not opened for this.
  post({ name: 'report', args: [], to: 'engine', id: 'report' });

  return {
    prepare: (spaceId) => calls.send({ name: 'prepare', args: [spaceId] }),
    play: (spaceId, position) =>
      calls.send({ name: 'play', args: position === undefined ? [spaceId] : [spaceId, position] }),
    pause: () => calls.send({ name: 'pause', args: [] }),
    seek: (spaceId, position) => calls.send({ name: 'seek', args: [spaceId, position] }),
    move: (spaceId, seconds) => calls.send({ name: 'move', args: [spaceId, seconds] }),
    adjust: changeSettings,
    listenTo: (spaceId, only) => calls.send({ name: 'listenTo', args: [spaceId, only] }),
    changeQueue: (change) => calls.send({ name: 'changeQueue', args: [change] }),
    playAll: (items) => calls.send({ name: 'playAll', args: [items] }),
    playNext: () => calls.send({ name: 'playNext', args: [] }),
    prepareImport: () => calls.send({ name: 'prepareImport', args: [] }),
    importFiles(id, files, password) {
      const chosen = files.map((file) => ({ file, path: file.webkitRelativePath || file.name }));
      return calls.send({
        name: 'importFiles',
        args: password === undefined ? [id, chosen] : [id, chosen, password],
      });
    },
    importDownloads: (files) => calls.send({ name: 'importDownloads', args: [crypto.randomUUID(), files] }),
    importTake: (id, take) => calls.send({ name: 'importTake', args: [id, take] }),
    forgetAll: () => calls.send({ name: 'forgetAll', args: [] }),
    cancelImport: (id) => calls.send({ name: 'cancelImport', args: [id] }),
    onPlayer: player.subscribe,
    onQueue: queue.subscribe,
    onImport: imports.subscribe,
  };
}
