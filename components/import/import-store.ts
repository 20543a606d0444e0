import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import type { Engine } from '#utils/engine/index.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { IMPORT_CODES } from '#utils/library/index.ts';

export type ImportEngine = Pick<Engine, 'prepareImport' | 'importFiles' | 'cancelImport' | 'onImport'>;

export interface ImportStore {
  /** The running import, or the last one. */
  status: ReadonlySignal<ImportStatus>;
  /** To be called when a person begins to choose files: starts the engine in advance. */
  prepare(): void;
  /** Imports the files together, as one import. Does nothing without files. */
  start(files: File[] | Promise<File[]>): Promise<void>;
  cancel(): Promise<void>;
  dispose(): void;
}

/** Shows the start of an import immediately; from then on the engine's status counts. */
export function createImportStore(engine: ImportEngine): ImportStore {
  const status = signal<ImportStatus>({ state: 'idle' });
  const dispose = engine.onImport((next) => {
    status.value = next;
  });

  function fail(error: unknown, files: string[]): void {
    const code = IMPORT_CODES.find((known) => known === codeOf(error));
    status.value = { state: 'failed', files, code: code ?? 'unexpected' };
    if (!code) throw error;
  }

  return {
    status,
    prepare: () => void engine.prepareImport(),
    async start(chosen) {
      let names: string[] = [];
      try {
        const files = await chosen;
        if (files.length === 0) return;
        names = files.map(({ name }) => name);
        // A second import waits: the first one stays visible.
        if (status.value.state !== 'reading') status.value = { state: 'reading', files: names, progress: 0 };
        await engine.importFiles(files);
      } catch (error) {
        fail(error, names);
      }
    },
    cancel: () => engine.cancelImport(),
    dispose,
  };
}
