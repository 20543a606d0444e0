import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { askAgainBy, type ReminderSettings } from '#utils/notices/index.ts';
import { hasNews, requestStatus, type ArchiveRequest, type RequestStatus } from '#utils/x/index.ts';

export interface RequestStoreDependencies {
  requests: {
    /** One for each account, the one last seen on X first. */
    read(): Promise<readonly ArchiveRequest[]>;
    watch(listener: (requests: readonly ArchiveRequest[]) => void): () => void;
  };
  /** Goes to X and shows the guide there. */
  startGuide: () => Promise<void>;
  /** Notes that the person has seen where it stands, so that the toolbar need not point at it. */
  noteSeen: () => void;
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
export interface AccountStatus {
  handle?: string;
  status: RequestStatus;
  /** In how many files X offers it, if it has told. */
  parts?: number;
}

export interface NextRequest {
  madeAt: number;
  by: number;
}

export interface RequestStore {
  /** Where the request of the account last seen on X stands; undefined until known. */
  status: ReadonlySignal<RequestStatus | undefined>;
  /** Where the requests of all accounts stand, that one first. */
  accounts: ReadonlySignal<readonly AccountStatus[]>;
  /** ms since 1970; moves on while the page is open. */
  now: ReadonlySignal<number>;
  /** When X made the last archive that was imported, and by when to ask anew (ms since 1970); where known. */
  nextRequest: ReadonlySignal<NextRequest | undefined>;
  /** Whether the person wants to be reminded of that. */
  isReminderOn: ReadonlySignal<boolean>;
  /** Whether we may tell when the archive is here; undefined until known. */
  areNoticesAllowed: ReadonlySignal<boolean | undefined>;
  startGuide(): Promise<void>;
  allowNotices(): Promise<void>;
  dispose(): void;
}

/** What is said in minutes need not be looked at more often, in ms. */
const REFRESH_INTERVAL = 20_000;

/** The requests to X, and being told when they have been answered. */
export function createRequestStore(dependencies: RequestStoreDependencies): RequestStore {
  const { requests, startGuide, noteSeen, settings, notices, now: clock = Date.now } = dependencies;
  const known = signal<readonly ArchiveRequest[] | undefined>(undefined);
  const areNoticesAllowed = signal<boolean | undefined>(undefined);
  const reminderSettings = signal<ReminderSettings | undefined>(undefined);
  const now = signal(clock());
  const timer = setInterval(() => {
    now.value = clock();
  }, REFRESH_INTERVAL);
  const receive = (found: readonly ArchiveRequest[]) => {
    now.value = clock();
    known.value = found;
    if (found.some(hasNews)) noteSeen();
  };

  const stopWatching = requests.watch(receive);
  void requests.read().then(receive);
  const receiveSettings = (found: ReminderSettings) => {
    reminderSettings.value = found;
  };
  const stopWatchingSettings = settings.watch(receiveSettings);
  void settings.read().then(receiveSettings);
  void notices.areAllowed().then((allowed) => {
    areNoticesAllowed.value = allowed;
  });
  const accounts = computed(() => (known.value ?? []).map((request) => accountStatusOf(request, now.value)));
  return {
    status: computed(() => known.value && (accounts.value[0]?.status ?? { state: 'none' })),
    accounts,
    now,
    nextRequest: computed(() => nextRequestOf(known.value ?? [], reminderSettings.value)),
    isReminderOn: computed(() => reminderSettings.value?.again === true),
    areNoticesAllowed,
    startGuide,
    async allowNotices() {
      areNoticesAllowed.value = await notices.allow();
    },
    dispose() {
      clearInterval(timer);
      stopWatching();
      stopWatchingSettings();
    },
  };
}

/** Of several accounts, the one whose turn comes first. */
function nextRequestOf(
  requests: readonly ArchiveRequest[],
  reminderSettings: ReminderSettings | undefined,
): NextRequest | undefined {
  if (!reminderSettings) return undefined;
  const found = requests.flatMap((request) => {
    const by = askAgainBy(request, reminderSettings.keptDays);
    return by === undefined ? [] : [{ madeAt: request.lastArchiveAt ?? by, by }];
  });
  return found.toSorted((a, b) => a.by - b.by)[0];
}

function accountStatusOf(request: ArchiveRequest, now: number): AccountStatus {
  const { handle, parts } = request;
  return {
    status: requestStatus(request, now),
    ...(handle !== undefined && { handle }),
    ...(parts !== undefined && { parts }),
  };
}
