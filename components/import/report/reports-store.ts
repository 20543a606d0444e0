import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/list/live-list.ts';
import type { FileOutcome, ImportReport } from '#utils/library/index.ts';

/** An imported file that is among the browser's downloads. */
export interface KnownDownload {
  downloadId: number;
  path: string;
  /** The browser no longer lists it, so it cannot be shown. */
  isForgotten?: boolean;
}

export interface ReportsStoreDependencies {
  imports: ListSource<ImportReport> & { remove(id: string): Promise<void> };
  findDownload(name: string, size: number): Promise<KnownDownload | undefined>;
  /** Whether everything that is stored of these Spaces can still be read. */
  verify(spaceIds: readonly string[], signal: AbortSignal): Promise<boolean>;
  /** Shows a download in the system's file manager. */
  reveal: (downloadId: number) => void;
}

export interface ReportsStore {
  /** Newest first; undefined until they have been read for the first time. */
  reports: ReadonlySignal<readonly ImportReport[] | undefined>;
  findDownload(file: FileOutcome): Promise<KnownDownload | undefined>;
  /**
   * Checks once whether the recordings of a report can still be read: only then may it be said that they are here. The
   * check of an earlier report ends.
   */
  verify(report: ImportReport): Promise<void>;
  /** The id of the report whose recordings have been checked last, and can be read. */
  verified: ReadonlySignal<string | undefined>;
  reveal(downloadId: number): void;
  /** Deletes a report permanently. What was imported stays. */
  remove(id: string): Promise<void>;
  dispose(): void;
}

/** The reports of all imports, kept up to date. */
export function createReportsStore({
  imports,
  findDownload,
  verify,
  reveal,
}: ReportsStoreDependencies): ReportsStore {
  const { items, dispose } = createLiveList(imports);
  const verified = signal<string | undefined>(undefined);
  let checking: { id: string; stop(): void } | undefined;
  return {
    reports: computed(() => items.value),
    findDownload: ({ name, size }) => findDownload(name, size),
    verified,
    async verify({ id, spaces }) {
      if (id === checking?.id) return;
      checking?.stop();
      const stopping = new AbortController();
      checking = { id, stop: () => stopping.abort() };
      const stored = spaces.flatMap(({ spaceId, state }) => (state === 'missing' ? [] : [spaceId]));
      try {
        if (await verify(stored, stopping.signal)) verified.value = id;
      } catch (error) {
        if (!stopping.signal.aborted) throw error;
      }
    },
    reveal,
    remove: (id) => imports.remove(id),
    dispose,
  };
}
