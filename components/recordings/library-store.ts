import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import { IMPORT_CODES, type ImportCode } from '#utils/import/status.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';

export interface LibraryStoreDependencies {
  recordings: {
    list(): Promise<ShelvedRecording[]>;
    onChange(listener: () => void): () => void;
  };
}

export interface LibraryStore {
  /** Newest first; undefined until they have been read for the first time. */
  recordings: ReadonlySignal<ShelvedRecording[] | undefined>;
  /** Why they could not be read. */
  failure: ReadonlySignal<ImportCode | undefined>;
  dispose(): void;
}

/** What the library holds, read again whenever it changes: once more at the end of a burst, never twice at a time. */
export function createLibraryStore({ recordings: source }: LibraryStoreDependencies): LibraryStore {
  const recordings = signal<ShelvedRecording[] | undefined>(undefined);
  const failure = signal<ImportCode | undefined>(undefined);
  let isReading = false;
  let isStale = false;

  async function read(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale) {
        isStale = false;
        recordings.value = await source.list();
        failure.value = undefined;
      }
    } catch (error) {
      failure.value = IMPORT_CODES.find((code) => code === codeOf(error)) ?? 'unexpected';
      if (failure.value === 'unexpected') throw error;
    } finally {
      isReading = false;
    }
  }

  const dispose = source.onChange(() => void read());
  void read();
  return { recordings, failure, dispose };
}
