import { computed, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/live-list.ts';
import type { FileOutcome, ImportReport } from '#utils/library/index.ts';

/** An imported file that is among the browser's downloads. */
export interface KnownDownload {
  downloadId: number;
  path: string;
}

export interface ReportsStoreDependencies {
  imports: ListSource<ImportReport>;
  findDownload(name: string, size: number): Promise<KnownDownload | undefined>;
  /** Shows a download in the system's file manager. */
  reveal: (downloadId: number) => void;
}

export interface ReportsStore {
  /** Newest first; undefined until they have been read for the first time. */
  reports: ReadonlySignal<readonly ImportReport[] | undefined>;
  findDownload(file: FileOutcome): Promise<KnownDownload | undefined>;
  reveal(downloadId: number): void;
  dispose(): void;
}

/** The reports of all imports, kept up to date. */
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
