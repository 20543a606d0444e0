import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nextRequestDueAt, type ReminderSettings } from '#utils/notices/index.ts';
import { hasUnseenReminder, requestStatus, type ArchiveRequest, type RequestStatus } from '#utils/x/index.ts';

export interface RequestStoreDependencies {
  requests: {
    /** One for each account. The account that X's pages showed last comes first. */
    read(): Promise<readonly ArchiveRequest[]>;
    watch(listener: (requests: readonly ArchiveRequest[]) => void): () => void;
  };
  /** Opens X with the guide. */
  startGuide: () => Promise<void>;
  /** Stores that the person has seen the status, so that the badge disappears. */
  noteSeen: () => void;
  /** The settings for reminders. */
  settings: {
    read(): Promise<ReminderSettings>;
    watch(listener: (settings: ReminderSettings) => void): () => void;
  };
  notices: {
    areAllowed(): Promise<boolean>;
    /** Asks the person, which takes a click. Resolves to the answer. */
    allow(): Promise<boolean>;
  };
  /** ms since 1970 */
  now?: () => number;
}

/** The status of one account's request. */
export interface AccountStatus {
  handle?: string;
  status: RequestStatus;
  /** The number of files in which X offers the archive, if known. */
  parts?: number;
}

/** When to request the next archive. Times in ms since 1970. */
export interface NextRequest {
  /** When X made the last imported archive. */
  madeAt: number;
  /** The day for the next request. */
  by: number;
}

export interface RequestStore {
  /** The status of the account that X's pages showed last. Undefined until known. */
  status: ReadonlySignal<RequestStatus | undefined>;
  /** Whether everything here has been read. */
  isRead: ReadonlySignal<boolean>;
  /** The status of each account, that one first. */
  accounts: ReadonlySignal<readonly AccountStatus[]>;
  /** The current time, ms since 1970. Updated while the page is open. */
  now: ReadonlySignal<number>;
  /** Undefined while no archive has stated its date. */
  nextRequest: ReadonlySignal<NextRequest | undefined>;
  /** Whether the person wants a reminder of the next request. */
  isReminderOn: ReadonlySignal<boolean>;
  /** Whether the person allows notifications. Undefined until known. */
  areNoticesAllowed: ReadonlySignal<boolean | undefined>;
  startGuide(): Promise<void>;
  allowNotices(): Promise<void>;
  dispose(): void;
}

/** How often `now` is updated, in ms. Times are shown in minutes. */
const REFRESH_INTERVAL = 20_000;

/** The requests to X, and the permission to notify of an answer. */
export function createRequestStore(dependencies: RequestStoreDependencies): RequestStore {
  const { requests, startGuide, noteSeen, settings, notices, now: clock = Date.now } = dependencies;
  const stored = signal<readonly ArchiveRequest[] | undefined>(undefined);
  const areNoticesAllowed = signal<boolean | undefined>(undefined);
  const reminderSettings = signal<ReminderSettings | undefined>(undefined);
  const isRead = signal(false);
  const now = signal(clock());
  const timer = setInterval(() => {
    now.value = clock();
  }, REFRESH_INTERVAL);
  const receive = (found: readonly ArchiveRequest[]) => {
    now.value = clock();
    stored.value = found;
    if (found.some(hasUnseenReminder)) noteSeen();
  };

  const stopWatching = requests.watch(receive);
  const readRequests = async (): Promise<void> => receive(await requests.read());
  const receiveSettings = (found: ReminderSettings) => {
    reminderSettings.value = found;
  };
  const stopWatchingSettings = settings.watch(receiveSettings);
  const readSettings = async (): Promise<void> => receiveSettings(await settings.read());
  const readAllowance = async (): Promise<void> => {
    areNoticesAllowed.value = await notices.areAllowed();
  };
  void Promise.all([readRequests(), readSettings(), readAllowance()]).finally(() => {
    isRead.value = true;
  });
  const accounts = computed(() => (stored.value ?? []).map((request) => accountStatusOf(request, now.value)));
  return {
    status: computed(() => stored.value && (accounts.value[0]?.status ?? { state: 'none' })),
    isRead,
    accounts,
    now,
    nextRequest: computed(() => nextRequestOf(stored.value ?? [], reminderSettings.value)),
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

/** Of several accounts, the one with the earliest day. */
function nextRequestOf(
  requests: readonly ArchiveRequest[],
  reminderSettings: ReminderSettings | undefined,
): NextRequest | undefined {
  if (!reminderSettings) return undefined;
  const found = requests.flatMap((request) => {
    const by = nextRequestDueAt(request, reminderSettings.intervalDays);
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
