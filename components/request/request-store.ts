import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { standOf, type ArchiveRequest, type Stand } from '#utils/x/index.ts';

export interface RequestStoreDependencies {
  requests: {
    read(): Promise<ArchiveRequest>;
    watch(listener: (request: ArchiveRequest) => void): () => void;
  };
  /** Goes to X and shows the guide there. */
  startGuide: () => Promise<void>;
  notices: {
    areAllowed(): Promise<boolean>;
    /** Asks the person; the browser wants this in the turn of a click. */
    allow(): Promise<boolean>;
  };
  /** ms since 1970 */
  now?: () => number;
}

export interface RequestStore {
  /** Where the request to X stands; undefined until known. */
  stand: ReadonlySignal<Stand | undefined>;
  /** Whether we may tell when the archive is here; undefined until known. */
  areNoticesAllowed: ReadonlySignal<boolean | undefined>;
  startGuide(): Promise<void>;
  allowNotices(): Promise<void>;
  dispose(): void;
}

/** The request to X, and being told when it has been answered. */
export function createRequestStore(dependencies: RequestStoreDependencies): RequestStore {
  const { requests, startGuide, notices, now = Date.now } = dependencies;
  const request = signal<ArchiveRequest | undefined>(undefined);
  const areNoticesAllowed = signal<boolean | undefined>(undefined);
  const take = (found: ArchiveRequest) => {
    request.value = found;
  };

  const dispose = requests.watch(take);
  void requests.read().then(take);
  void notices.areAllowed().then((allowed) => {
    areNoticesAllowed.value = allowed;
  });
  return {
    stand: computed(() => request.value && standOf(request.value, now())),
    areNoticesAllowed,
    startGuide,
    async allowNotices() {
      areNoticesAllowed.value = await notices.allow();
    },
    dispose,
  };
}
