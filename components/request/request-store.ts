import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { hasNews, standOf, type ArchiveRequest, type Stand } from '#utils/x/index.ts';

export interface RequestStoreDependencies {
  requests: {
    /** One for each account, the one last seen on X first. */
    read(): Promise<readonly ArchiveRequest[]>;
    watch(listener: (requests: readonly ArchiveRequest[]) => void): () => void;
  };
  /** Goes to X and shows the guide there. */
  startGuide: () => Promise<void>;
  /** Notes that the person has seen where it stands, so that the toolbar need not point at it. */
  noteLook: () => Promise<unknown>;
  notices: {
    areAllowed(): Promise<boolean>;
    /** Asks the person; the browser wants this in the turn of a click. */
    allow(): Promise<boolean>;
  };
  /** ms since 1970 */
  now?: () => number;
}

/** One account's request. */
export interface Standing {
  handle?: string;
  stand: Stand;
  /** In how many files X offers it, if it has told. */
  parts?: number;
}

export interface RequestStore {
  /** Where the request of the account last seen on X stands; undefined until known. */
  stand: ReadonlySignal<Stand | undefined>;
  /** Where the requests of all accounts stand, that one first. */
  standings: ReadonlySignal<readonly Standing[]>;
  /** ms since 1970; moves on while the page is open. */
  now: ReadonlySignal<number>;
  /** Whether we may tell when the archive is here; undefined until known. */
  areNoticesAllowed: ReadonlySignal<boolean | undefined>;
  startGuide(): Promise<void>;
  allowNotices(): Promise<void>;
  dispose(): void;
}

/** What is said in minutes need not be looked at more often, in ms. */
const TICK = 20_000;

/** The requests to X, and being told when they have been answered. */
export function createRequestStore(dependencies: RequestStoreDependencies): RequestStore {
  const { requests, startGuide, noteLook, notices, now: clock = Date.now } = dependencies;
  const known = signal<readonly ArchiveRequest[] | undefined>(undefined);
  const areNoticesAllowed = signal<boolean | undefined>(undefined);
  const now = signal(clock());
  const ticking = setInterval(() => {
    now.value = clock();
  }, TICK);
  const take = (found: readonly ArchiveRequest[]) => {
    now.value = clock();
    known.value = found;
    if (found.some(hasNews)) void noteLook();
  };

  const stopWatching = requests.watch(take);
  void requests.read().then(take);
  void notices.areAllowed().then((allowed) => {
    areNoticesAllowed.value = allowed;
  });
  const standings = computed(() => (known.value ?? []).map((request) => standingOf(request, now.value)));
  return {
    stand: computed(() => known.value && (standings.value[0]?.stand ?? { stage: 'none' })),
    standings,
    now,
    areNoticesAllowed,
    startGuide,
    async allowNotices() {
      areNoticesAllowed.value = await notices.allow();
    },
    dispose() {
      clearInterval(ticking);
      stopWatching();
    },
  };
}

function standingOf(request: ArchiveRequest, now: number): Standing {
  const { handle, parts } = request;
  return {
    stand: standOf(request, now),
    ...(handle !== undefined && { handle }),
    ...(parts !== undefined && { parts }),
  };
}
