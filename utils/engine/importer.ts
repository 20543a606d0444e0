import type { ImportStatus } from '../import/status.ts';

/** A finished download that the browser lets us read by itself. */
export interface DownloadedFile {
  /** A `file:` URL. */
  url: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** A picked or dropped file; with the folder it lay in, which a `File` loses on its way to a worker. */
export interface ChosenFile {
  file: File;
  path: string;
}

/** What one import is given: files picked or dropped together, or downloads that we may read. */
export interface ImportInput {
  files?: ChosenFile[];
  downloads?: DownloadedFile[];
}

/** Engine room → import worker. */
export type ImporterRequest = ({ do: 'import' } & ImportInput) | { do: 'cancel' };

/** Runs imports in a worker of their own, one after the other. */
export interface Importer {
  /** Takes an import on; it begins when the ones before it are done. */
  start(input: ImportInput): void;
  /** Ends the import under way; what it has finished stays. */
  cancel(): void;
  status(): ImportStatus;
  onStatus(listener: (status: ImportStatus) => void): void;
}

/** How long a worker that was told to stop may take for it, in ms: an honest one needs a few. */
const STOPS_WITHIN = 1000;

/** `createWorker` starts the worker that speaks `ImporterRequest` and answers with `ImportStatus`. */
export function createImporter(createWorker: () => Worker): Importer {
  const listeners = new Set<(status: ImportStatus) => void>();
  const queue: ImportInput[] = [];
  let latest: ImportStatus = { state: 'idle' };
  let worker: Worker | undefined;
  let stop: (() => void) | undefined;

  function say(status: ImportStatus): void {
    latest = status;
    for (const listener of listeners) listener(status);
  }

  /** One worker an import: whatever it held is given back when it ends. */
  function next(): void {
    const input = queue.shift();
    if (!input) return;
    const files = namesOf(input);
    const running = createWorker();
    worker = running;
    let stopping: ReturnType<typeof setTimeout> | undefined;
    const end = (status: ImportStatus): void => {
      clearTimeout(stopping);
      running.terminate();
      worker = undefined;
      stop = undefined;
      say(status);
      next();
    };
    running.addEventListener('message', ({ data }: MessageEvent<ImportStatus>) => {
      if (data.state === 'reading') say(data);
      else end(data);
    });
    // The browser writes the error itself to the console.
    running.addEventListener('error', () => {
      end({ state: 'failed', files, code: 'unexpected' });
    });
    stop = () => {
      running.postMessage({ do: 'cancel' } satisfies ImporterRequest);
      stopping ??= setTimeout(() => end({ state: 'failed', files, code: 'cancelled' }), STOPS_WITHIN);
    };
    say({ state: 'reading', files, progress: 0 });
    running.postMessage({ do: 'import', ...input } satisfies ImporterRequest);
  }

  return {
    start(input) {
      queue.push(input);
      if (!worker) next();
    },
    cancel: () => stop?.(),
    status: () => latest,
    onStatus(listener) {
      listeners.add(listener);
    },
  };
}

function namesOf({ files = [], downloads = [] }: ImportInput): string[] {
  return [...files.map(({ file }) => file.name), ...downloads.map(({ name }) => name)];
}
