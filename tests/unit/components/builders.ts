import type { Engine, PlayerState } from '#utils/engine/index.ts';
import type { ImportStatus } from '#utils/import/status.ts';
import type { QueueItem } from '#utils/library/index.ts';
import { LANE_CELLS, type LibraryRecording } from '#utils/library/records.ts';

export const DAY = 86_400_000;

export function recordingOf(about: Partial<LibraryRecording> = {}): LibraryRecording {
  return {
    spaceId: '1ypKdEXvkMLGW',
    kind: 'space',
    startedAt: Date.UTC(2022, 2, 22, 19, 26, 24),
    duration: 3825.021,
    bytes: 49_800_000,
    state: 'complete',
    speakers: [{ isHost: true, seconds: 1200.5 }],
    lanes: [new Uint8Array(LANE_CELLS).fill(128)],
    importedAt: Date.UTC(2022, 3, 1),
    heard: 'no',
    ...about,
  };
}

/** `count` recordings, a day apart, newest first. */
export function recordingsOf(count: number): LibraryRecording[] {
  return Array.from({ length: count }, (_, index) =>
    recordingOf({
      spaceId: `space-${index}`,
      title: `Talk ${index}`,
      startedAt: Date.UTC(2022, 2, 22) - index * DAY,
    }),
  );
}

/** An engine in memory: records its calls, and publishes what a test wants the page to see. */
export function createFakeEngine() {
  const calls: unknown[][] = [];
  const players = new Set<(state: PlayerState) => void>();
  const queues = new Set<(items: readonly QueueItem[]) => void>();
  const imports = new Set<(status: ImportStatus) => void>();
  let failure: Error | undefined;
  const ask = async (...call: unknown[]): Promise<void> => {
    calls.push(call);
    if (failure) throw failure;
  };
  const engine: Engine = {
    prepare: (...args) => ask('prepare', ...args),
    play: (...args) => ask('play', ...args),
    pause: () => ask('pause'),
    seek: (...args) => ask('seek', ...args),
    move: (...args) => ask('move', ...args),
    adjust: (...args) => ask('adjust', ...args),
    listenTo: (...args) => ask('listenTo', ...args),
    changeQueue: (...args) => ask('changeQueue', ...args),
    playAll: (...args) => ask('playAll', ...args),
    playNext: () => ask('playNext'),
    prepareImport: () => ask('prepareImport'),
    importTake: (_id, take) => ask('importTake', ...take.spaces),
    importFiles: (_id, files) => ask('importFiles', ...files.map(({ name }) => name)),
    cancelImport: (id) => ask('cancelImport', id),
    onPlayer: (listener) => subscribe(players, listener),
    onQueue: (listener) => subscribe(queues, listener),
    onImport: (listener) => subscribe(imports, listener),
  };
  return {
    engine,
    calls,
    failWith: (error: Error) => {
      failure = error;
    },
    publishPlayer: (state: PlayerState) => players.forEach((listener) => listener(state)),
    publishQueue: (items: readonly QueueItem[]) => queues.forEach((listener) => listener(items)),
    publishImport: (status: ImportStatus) => imports.forEach((listener) => listener(status)),
    listeners: () => players.size + queues.size + imports.size,
  };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
