import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import type { Engine } from '#utils/engine/index.ts';
import { isUnfinished, type ImportStatus } from '#utils/import/index.ts';
import { IMPORT_CODES } from '#utils/library/index.ts';

export type ImportEngine = Pick<Engine, 'prepareImport' | 'importFiles' | 'cancelImport' | 'onImport'>;

/** The status of an import, whichever page has started it. */
export type KnownImport = Exclude<ImportStatus, { state: 'idle' }>;

export interface ImportStore {
  /**
   * Of this page's own imports: the one under way, or the one that ended last. On a page without imports of its own: the
   * one that the engine runs, or the last one.
   */
  status: ReadonlySignal<ImportStatus>;
  /** The page's own imports that wait behind that one. */
  waiting: ReadonlySignal<readonly KnownImport[]>;
  /** To be called when a person begins to choose files: starts the engine in advance. */
  prepare(): void;
  /** Imports the files together, as one import. Does nothing without files. `password`: of the encrypted backup among them. */
  start(files: File[] | Promise<File[]>, password?: string): Promise<void>;
  /** Cancels this import, and no other. */
  cancel(id: string): Promise<void>;
  /** The person has seen how the import ended: the page need not show its own any longer. */
  dismiss(): void;
  dispose(): void;
}

/** Shows the start of an import immediately; from then on the engine's status counts. */
export function createImportStore(engine: ImportEngine): ImportStore {
  /** The ids of the imports that this page has started. */
  const own = new Set<string>();
  /** Of those, what has not ended, oldest first. */
  const unfinished = signal<readonly KnownImport[]>([]);
  /** Shown where the page has nothing unfinished. */
  const last = signal<ImportStatus>({ state: 'idle' });
  let keepsOwn = false;
  /** The id of the import that the engine runs. */
  let running: string | undefined;

  function noteOwn(next: KnownImport): void {
    if (isUnfinished(next)) {
      unfinished.value = unfinished.value.map((each) => (each.id === next.id ? next : each));
      return;
    }
    last.value = next;
    keepsOwn = true;
    unfinished.value = unfinished.value.filter(({ id }) => id !== next.id);
  }

  function noteOther(next: KnownImport): void {
    // What another page has started must not replace the outcome that is read here.
    if (keepsOwn && !next.isUnattended) return;
    keepsOwn = false;
    if (next.state === 'reading' || isEndOf(next, last.value)) last.value = next;
  }

  const dispose = engine.onImport((next) => {
    if (next.state === 'idle') return;
    if (next.state === 'reading') running = next.id;
    else if (next.id === running) running = undefined;
    if (own.has(next.id)) noteOwn(next);
    else noteOther(next);
  });

  function fail(error: unknown, id: string, files: string[]): void {
    const code = IMPORT_CODES.find((known) => known === codeOf(error));
    noteOwn({ state: 'failed', id, files, code: code ?? 'unexpected' });
    if (!code) throw error;
  }

  return {
    status: computed(() => unfinished.value[0] ?? last.value),
    waiting: computed(() => unfinished.value.slice(1)),
    prepare: () => void engine.prepareImport(),
    async start(chosen, password) {
      const id = crypto.randomUUID();
      let names: string[] = [];
      try {
        const files = await chosen;
        if (files.length === 0) return;
        names = files.map(({ name }) => name);
        own.add(id);
        const begun: KnownImport =
          running === undefined
            ? { state: 'reading', id, files: names, progress: 0 }
            : { state: 'queued', id, files: names };
        unfinished.value = [...unfinished.value, begun];
        await (password === undefined
          ? engine.importFiles(id, files)
          : engine.importFiles(id, files, password));
      } catch (error) {
        fail(error, id, names);
      }
    },
    cancel: (id) => engine.cancelImport(id),
    dismiss() {
      keepsOwn = false;
    },
    dispose,
  };
}

/** Whether it ends what is shown, or nothing that runs is shown. An import that only waited may end meanwhile. */
function isEndOf(next: KnownImport, shown: ImportStatus): boolean {
  return next.state !== 'queued' && (shown.state !== 'reading' || shown.id === next.id);
}
