import { fromFailure } from '#utils/coded-error.ts';
import type { DownloadedFile, ImportStatus } from '#utils/import/index.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';
import { openChannel, type EngineCall, type Notice, type Request } from './channel.ts';
import type { Engine } from './engine.ts';
import { readSettings, storeSettings } from './stored-settings.ts';

/** What pages show until the engine publishes something. */
const UNKNOWN_PLAYER: PlayerState = { state: 'paused', position: 0, duration: 0 };
const UNKNOWN_IMPORT: ImportStatus = { state: 'idle' };

/** A call that has not been answered. */
interface PendingCall {
  resolve(): void;
  reject(reason: Error): void;
}

/** The engine as a page sees it, and what only the background calls. */
export interface EngineConnection extends Engine {
  /** Imports all the files together. Resolves when the import is queued. */
  importDownloads(files: DownloadedFile[]): Promise<void>;
}

/** Connects a page with the engine. `open` opens the engine if it is not open, and resolves when it listens. */
export function connectEngine(open: () => Promise<void>): EngineConnection {
  const channel = openChannel();
  const pending = new Map<string, PendingCall>();
  const player = createTopic(UNKNOWN_PLAYER);
  const imports = createTopic(UNKNOWN_IMPORT);

  channel.addEventListener('message', ({ data }: MessageEvent<Request | Notice>) => {
    if (data.to !== 'pages') return;
    if ('player' in data) player.publish(data.player);
    else if ('import' in data) imports.publish(data.import);
    else resolveCall(pending, data);
  });

  async function call(request: EngineCall): Promise<void> {
    const id = crypto.randomUUID();
    const answer = new Promise<void>((resolve, reject) => pending.set(id, { resolve, reject }));
    // An open engine receives it at once. Only the background opens one, and may itself have to start first.
    channel.postMessage({ ...request, to: 'engine', id } satisfies Request);
    open().then(
      () => {
        if (pending.has(id))
          channel.postMessage({ ...request, to: 'engine', id, isRepeated: true } satisfies Request);
      },
      (reason: Error) => {
        pending.get(id)?.reject(reason);
        pending.delete(id);
      },
    );
    await answer;
  }

  // Pages show the stored settings until an engine, if one is open, publishes its state.
  void readSettings().then((settings) => {
    if (player.latest() === UNKNOWN_PLAYER) player.publish({ ...UNKNOWN_PLAYER, ...settings });
  });
  // An open engine answers. One that is not open does nothing, and is not opened for this.
  channel.postMessage({ name: 'report', args: [], to: 'engine', id: 'report' } satisfies Request);

  return {
    prepare: (spaceId) => call({ name: 'prepare', args: [spaceId] }),
    play: (spaceId, position) =>
      call({ name: 'play', args: position === undefined ? [spaceId] : [spaceId, position] }),
    pause: () => call({ name: 'pause', args: [] }),
    seek: (spaceId, position) => call({ name: 'seek', args: [spaceId, position] }),
    async adjust(change) {
      await storeSettings(change);
      // An engine that is not open is sent them when it opens.
      channel.postMessage({ name: 'adjust', args: [change], to: 'engine', id: 'adjust' } satisfies Request);
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
    onPlayer: player.subscribe,
    onImport: imports.subscribe,
  };
}

function resolveCall(pending: Map<string, PendingCall>, notice: Extract<Notice, { answers: string }>): void {
  const asker = pending.get(notice.answers);
  pending.delete(notice.answers);
  if (!notice.failure) asker?.resolve();
  else asker?.reject(fromFailure(notice.failure));
}

/** A value that subscribers follow. */
interface Topic<T> {
  latest(): T;
  publish(value: T): void;
  /** Calls back at once with the latest value, then at each change. Returns what unsubscribes. */
  subscribe(listener: (value: T) => void): () => void;
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
    subscribe(listener) {
      listeners.add(listener);
      listener(latest);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
