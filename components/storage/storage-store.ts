import { signal, type ReadonlySignal } from '@preact/signals';
import { createPacer } from '#components/ui/pacer.ts';
import { codeOf } from '#utils/coded-error.ts';
import { IMPORT_CODES, type ImportCode, type OnChange } from '#utils/library/index.ts';
import type { DiskSpace, Freeable, StorageUse } from '#utils/storage/index.ts';

export interface StorageStoreDependencies {
  readUse(): Promise<StorageUse>;
  readDiskSpace(): Promise<DiskSpace>;
  /** Bytes of the files that exports have left. */
  readExportsSize(): Promise<number>;
  /** Resolves with the bytes that are gone. */
  free(chosen: readonly Freeable[]): Promise<number>;
  onChange: OnChange;
}

/** What the library and what was made of it take on the disk. */
export interface ShownUse extends StorageUse {
  exports: number;
}

export interface StorageStore {
  /** Undefined until it has been read for the first time. */
  use: ReadonlySignal<ShownUse | undefined>;
  /** What the browser says of the disk, as of the page's beginning or of the last change since. */
  disk: ReadonlySignal<DiskSpace>;
  /** Why the library could not be read, or not be freed of anything. */
  failure: ReadonlySignal<ImportCode | undefined>;
  /** How many bytes were freed last; undefined while that is under way and before it. */
  freed: ReadonlySignal<number | undefined>;
  isFreeing: ReadonlySignal<boolean>;
  free(chosen: readonly Freeable[]): Promise<void>;
  /** Reads what is used, now and after each change, until the function is called that it returns. */
  watch(): () => void;
  dispose(): void;
}

export function createStorageStore(dependencies: StorageStoreDependencies): StorageStore {
  const use = signal<ShownUse | undefined>(undefined);
  const disk = signal<DiskSpace>({});
  const failure = signal<ImportCode | undefined>(undefined);
  const freed = signal<number | undefined>(undefined);
  const isFreeing = signal(false);
  /** How many parts of the page show what is used. */
  let watchers = 0;

  function fail(error: unknown): void {
    failure.value = IMPORT_CODES.find((code) => code === codeOf(error)) ?? 'unexpected';
    if (failure.value === 'unexpected') throw error;
  }

  async function read(): Promise<void> {
    disk.value = await dependencies.readDiskSpace();
    if (watchers === 0) return;
    try {
      const [used, exports] = await Promise.all([dependencies.readUse(), dependencies.readExportsSize()]);
      use.value = { ...used, exports };
      failure.value = undefined;
    } catch (error) {
      fail(error);
    }
  }

  const pacer = createPacer(read);
  const unsubscribe = dependencies.onChange(pacer.run);
  pacer.run();
  return {
    use,
    disk,
    failure,
    freed,
    isFreeing,
    async free(chosen) {
      freed.value = undefined;
      isFreeing.value = true;
      try {
        freed.value = await dependencies.free(chosen);
        await pacer.runAtOnce();
      } catch (error) {
        fail(error);
      } finally {
        isFreeing.value = false;
      }
    },
    watch() {
      watchers += 1;
      freed.value = undefined;
      void pacer.runAtOnce();
      return () => {
        watchers -= 1;
      };
    },
    dispose() {
      unsubscribe();
      pacer.stop();
    },
  };
}
