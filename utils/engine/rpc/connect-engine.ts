import type { DownloadedFile, ImportStatus } from '#utils/import/index.ts';
import { openChannel, type EngineCall, type Notice, type Request } from './channel.ts';
import type { Engine, PlayerState } from './engine.ts';
import { readSettings, storeSettings } from './player-settings.ts';

const SILENT: PlayerState = { state: 'paused', position: 0, duration: 0 };
const IDLE: ImportStatus = { state: 'idle' };

interface Waiting {
  resolve(): void;
  reject(reason: Error): void;
}

/** The engine room as a page sees it, and what only the background asks of it. */
export interface EngineConnection extends Engine {
  /** One import of all the files. */
  importDownloads(files: DownloadedFile[]): Promise<void>;
}

/** Connects a page with the engine room; `open` sees to it that the room is there and listens. */
export function connectEngine(open: () => Promise<void>): EngineConnection {
  const channel = openChannel();
  const waiting = new Map<string, Waiting>();
  const player = createTopic(SILENT);
  const imports = createTopic(IDLE);

  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'pages') return;
    if ('player' in data) player.publish(data.player);
    else if ('import' in data) imports.publish(data.import);
    else answer(waiting, data);
  });

  async function call(request: EngineCall): Promise<void> {
    const id = crypto.randomUUID();
    const answered = new Promise<void>((resolve, reject) => waiting.set(id, { resolve, reject }));
    // A room that is there hears it at once: to open one is the background's, which may have to be started first.
    channel.postMessage({ ...request, to: 'engine', id } satisfies Request);
    open().then(
      () => {
        if (waiting.has(id))
          channel.postMessage({ ...request, to: 'engine', id, isRepeated: true } satisfies Request);
      },
      (reason: Error) => {
        waiting.get(id)?.reject(reason);
        waiting.delete(id);
      },
    );
    await answered;
  }

  // What is remembered is shown until the room, if there is one, tells what it does.
  void readSettings().then((settings) => {
    if (player.latest() === SILENT) player.publish({ ...SILENT, ...settings });
  });
  // A room that is open answers; one that is not has nothing to tell, and is not opened for this.
  channel.postMessage({ name: 'report', args: [], to: 'engine', id: 'report' } satisfies Request);

  return {
    prepare: (spaceId) => call({ name: 'prepare', args: [spaceId] }),
    play: (spaceId, position) =>
      call({ name: 'play', args: position === undefined ? [spaceId] : [spaceId, position] }),
    pause: () => call({ name: 'pause', args: [] }),
    seek: (spaceId, position) => call({ name: 'seek', args: [spaceId, position] }),
    async adjust(settings) {
      await storeSettings(settings);
      // A room that is not open is handed them when it opens.
      channel.postMessage({ name: 'adjust', args: [settings], to: 'engine', id: 'adjust' } satisfies Request);
    },
    listenTo: (spaceId, only) => call({ name: 'listenTo', args: [spaceId, only] }),
    prepareImport: () => call({ name: 'prepareImport', args: [] }),
    importFiles: (files) =>
      call({
        name: 'importFiles',
        args: [files.map((file) => ({ file, path: file.webkitRelativePath || file.name }))],
      }),
    importDownloads: (files) => call({ name: 'importDownloads', args: [files] }),
    cancelImport: () => call({ name: 'cancelImport', args: [] }),
    onPlayer: player.listen,
    onImport: imports.listen,
  };
}

function answer(waiting: Map<string, Waiting>, notice: Extract<Notice, { answers: string }>): void {
  const asker = waiting.get(notice.answers);
  waiting.delete(notice.answers);
  if (!notice.failure) asker?.resolve();
  else asker?.reject(Object.assign(new Error(notice.failure.message), { code: notice.failure.code }));
}

interface Topic<T> {
  latest(): T;
  publish(value: T): void;
  listen(listener: (value: T) => void): () => void;
}

function createTopic<T>(initial: T): Topic<T> {
  const listeners = new Set<(value: T) => void>();
  let latest = initial;
  return {
    latest: () => latest,
    publish(value) {
      latest = value;
      for (const listener of listeners) listener(value);
    },
    listen(listener) {
      listeners.add(listener);
      listener(latest);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
