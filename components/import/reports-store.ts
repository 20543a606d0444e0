import { computed, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/live-list.ts';
import type { FileOutcome, ImportReport } from '#utils/library/index.ts';

/** Where a file that was imported lies, as far as the browser's downloads tell. */
export interface KnownDownload {
  downloadId: number;
  path: string;
}

export interface ReportsStoreDependencies {
  imports: ListSource<ImportReport>;
  findDownload(name: string, size: number): Promise<KnownDownload | undefined>;
  /** Shows a download in the system's own file manager. */
  reveal: (downloadId: number) => void;
}

export interface ReportsStore {
  /** Newest first; undefined until they have been read for the first time. */
  reports: ReadonlySignal<readonly ImportReport[] | undefined>;
  findDownload(file: FileOutcome): Promise<KnownDownload | undefined>;
  reveal(downloadId: number): void;
  dispose(): void;
}

/** What the imports so far have brought, as it changes. */
export function createReportsStore({
  imports,
  findDownload,
  reveal,
}: ReportsStoreDependencies): ReportsStore {
  const { items, dispose } = createLiveList(imports);
  return {
    reports: computed(() => items.value),
    findDownload: ({ name, size }) => findDownload(name, size),
    reveal,
    dispose,
  };
}
