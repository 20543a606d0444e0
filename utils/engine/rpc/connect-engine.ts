import type { ImportStatus } from '#utils/import/status.ts';
import { openChannel, type EngineCall, type Notice, type Request } from './channel.ts';
import type { DownloadedFile } from '#utils/engine/jobs/importer.ts';
import type { EngineRoom, PlayerState } from './engine.ts';
import { readSettings, rememberSettings } from './player-settings.ts';

const SILENT: PlayerState = { state: 'paused', position: 0, duration: 0 };
const IDLE: ImportStatus = { state: 'idle' };

interface Waiting {
  resolve(): void;
  reject(reason: Error): void;
}

/** The engine room as a page sees it, and what only the background asks of it. */
export interface EngineConnection extends EngineRoom {
  /** One import of all the files. */
  importDownloads(files: DownloadedFile[]): Promise<void>;
}

/** Connects a page with the engine room; `open` sees to it that the room is there and listens. */
export function connectEngineRoom(open: () => Promise<void>): EngineConnection {
  const channel = openChannel();
  const waiting = new Map<string, Waiting>();
  const player = createTopic(SILENT);
  const imports = createTopic(IDLE);

  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'pages') return;
    if ('player' in data) player.say(data.player);
    else if ('import' in data) imports.say(data.import);
    else settle(waiting, data);
  });

  async function call(request: EngineCall): Promise<void> {
    const id = crypto.randomUUID();
    const answered = new Promise<void>((resolve, reject) => waiting.set(id, { resolve, reject }));
    // A room that is there hears it at once: to open one is the background's, which may have to be started first.
    channel.postMessage({ ...request, to: 'room', id } satisfies Request);
    open().then(
      () => {
        if (waiting.has(id))
          channel.postMessage({ ...request, to: 'room', id, isRepeated: true } satisfies Request);
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
    if (player.latest() === SILENT) player.say({ ...SILENT, ...settings });
  });
  // A room that is open answers; one that is not has nothing to tell, and is not opened for this.
  channel.postMessage({ name: 'tell', args: [], to: 'room', id: 'tell' } satisfies Request);

  return {
    prepare: (space) => call({ name: 'prepare', args: [space] }),
    play: (space, position) =>
      call({ name: 'play', args: position === undefined ? [space] : [space, position] }),
    pause: () => call({ name: 'pause', args: [] }),
    seek: (space, position) => call({ name: 'seek', args: [space, position] }),
    async adjust(settings) {
      await rememberSettings(settings);
      // A room that is not open is handed them when it opens.
      channel.postMessage({ name: 'adjust', args: [settings], to: 'room', id: 'adjust' } satisfies Request);
    },
    listenTo: (space, only) => call({ name: 'listenTo', args: [space, only] }),
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

function settle(waiting: Map<string, Waiting>, notice: Extract<Notice, { answers: string }>): void {
  const asker = waiting.get(notice.answers);
  waiting.delete(notice.answers);
  if (!notice.failure) asker?.resolve();
  else asker?.reject(Object.assign(new Error(notice.failure.message), { code: notice.failure.code }));
}

interface Topic<T> {
  latest(): T;
  say(value: T): void;
  listen(listener: (value: T) => void): () => void;
}

function createTopic<T>(initial: T): Topic<T> {
  const listeners = new Set<(value: T) => void>();
  let latest = initial;
  return {
    latest: () => latest,
    say(value) {
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
