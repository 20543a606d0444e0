import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { askAgainBy, type ReminderSettings } from '#utils/notices/index.ts';
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
  noteLook: () => void;
  /** By when to ask anew, where the person wants to know. */
  settings: {
    read(): Promise<ReminderSettings>;
    watch(listener: (settings: ReminderSettings) => void): () => void;
  };
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

export interface Again {
  madeAt: number;
  by: number;
}

export interface RequestStore {
  /** Where the request of the account last seen on X stands; undefined until known. */
  stand: ReadonlySignal<Stand | undefined>;
  /** Where the requests of all accounts stand, that one first. */
  standings: ReadonlySignal<readonly Standing[]>;
  /** ms since 1970; moves on while the page is open. */
  now: ReadonlySignal<number>;
  /** When X made the last archive that was imported, and by when to ask anew (ms since 1970); where known. */
  again: ReadonlySignal<Again | undefined>;
  /** Whether the person wants to be reminded of that. */
  isAgainWanted: ReadonlySignal<boolean>;
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
  const { requests, startGuide, noteLook, settings, notices, now: clock = Date.now } = dependencies;
  const known = signal<readonly ArchiveRequest[] | undefined>(undefined);
  const areNoticesAllowed = signal<boolean | undefined>(undefined);
  const wishes = signal<ReminderSettings | undefined>(undefined);
  const now = signal(clock());
  const ticking = setInterval(() => {
    now.value = clock();
  }, TICK);
  const take = (found: readonly ArchiveRequest[]) => {
    now.value = clock();
    known.value = found;
    if (found.some(hasNews)) noteLook();
  };

  const stopWatching = requests.watch(take);
  void requests.read().then(take);
  const takeWishes = (found: ReminderSettings) => {
    wishes.value = found;
  };
  const stopWatchingWishes = settings.watch(takeWishes);
  void settings.read().then(takeWishes);
  void notices.areAllowed().then((allowed) => {
    areNoticesAllowed.value = allowed;
  });
  const standings = computed(() => (known.value ?? []).map((request) => standingOf(request, now.value)));
  return {
    stand: computed(() => known.value && (standings.value[0]?.stand ?? { stage: 'none' })),
    standings,
    now,
    again: computed(() => againOf(known.value ?? [], wishes.value)),
    isAgainWanted: computed(() => wishes.value?.again === true),
    areNoticesAllowed,
    startGuide,
    async allowNotices() {
      areNoticesAllowed.value = await notices.allow();
    },
    dispose() {
      clearInterval(ticking);
      stopWatching();
      stopWatchingWishes();
    },
  };
}

/** Of several accounts, the one whose turn comes first. */
function againOf(
  requests: readonly ArchiveRequest[],
  wishes: ReminderSettings | undefined,
): Again | undefined {
  if (!wishes) return undefined;
  const found = requests.flatMap((request) => {
    const by = askAgainBy(request, wishes.keptDays);
    return by === undefined ? [] : [{ madeAt: request.lastArchiveAt ?? by, by }];
  });
  return found.toSorted((a, b) => a.by - b.by)[0];
}

function standingOf(request: ArchiveRequest, now: number): Standing {
  const { handle, parts } = request;
  return {
    stand: standOf(request, now),
    ...(handle !== undefined && { handle }),
    ...(parts !== undefined && { parts }),
  };
}
