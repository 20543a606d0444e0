export const DAY_MS = 24 * 3_600_000;

/** The longest time between opening X's page of files and clicking one of them, in ms. */
export const MAX_FILES_PAGE_AGE = 15 * 60_000;

/** How long X's link to a finished archive works, in ms. */
export const LINK_LIFE = 7 * DAY_MS;

/** After this time (ms), X's page speaks of another archive than the one that we know of. */
const ROUND_LIFE = LINK_LIFE + DAY_MS;

/**
 * What must outlive X's pages and the wait of about a day: the state of the guide, and what is known of the requested
 * archive. All times are in ms since 1970. Only these stored times count, so a restart of the browser or the end of
 * the background worker changes nothing.
 */
export interface ArchiveRequest {
  /** The account, as far as X's pages or an archive have stated it: the handle without @, and X's own id. */
  handle?: string;
  accountId?: string;
  /** When X made the last archive of this account that was imported. */
  lastArchiveAt?: number;
  /** `idle`: never started, or done. `on`: the person started it. `dismissed`: the person dismissed it. */
  guide: 'idle' | 'on' | 'dismissed';
  /** When `guide` last changed. */
  guideAt?: number;
  /** The person has read the introduction and continued. */
  begun?: boolean;
  /** The last step of which the person said "I have done this". */
  confirmedStep?: number;
  requestedAt?: number;
  requestedBy?: RequestSource;
  readyAt?: number;
  /** The number of files in which X offers the archive, as X's page of files shows it. */
  parts?: number;
  /** When X's page of files was last seen. */
  filesPageSeenAt?: number;
  /** When X's page reported it. */
  failedAt?: number;
  unavailableAt?: number;
  downloadingAt?: number;
  interruptedAt?: number;
  downloadedAt?: number;
  /** Files whose download for this request has started, and which are not imported yet. */
  files?: readonly RequestFile[];
  importedAt?: number;
  /** When each kind of reminder was last shown. */
  remindedAt?: Partial<Record<ReminderKind, number>>;
  /** When the person last saw the status after a reminder. */
  remindersSeenAt?: number;
}

/**
 * How we know of a request. `seen`: X's button changed while we watched. `found`: it had changed before. `person`: the
 * person said so.
 */
export const REQUEST_SOURCES = ['seen', 'found', 'person'] as const;

export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** A file that is downloaded for a request. */
export interface RequestFile {
  /** The archive's id (`archiveIdOf`), else the file's name. */
  id: string;
  /** When the download started. */
  at: number;
  /** The account's page of files was open when the download started, so the file hardly belongs to another account. */
  isFromFilesPage: boolean;
}

/** `waiting`: X may be done by now. `ending`: X's link ends soon. `expired`: it has ended. `again`: time for a new request. */
export const REMINDER_KINDS = ['waiting', 'ending', 'expired', 'again'] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** The fields of a request that are times. */
export const REQUEST_TIMES = [
  'lastArchiveAt',
  'guideAt',
  'requestedAt',
  'readyAt',
  'filesPageSeenAt',
  'failedAt',
  'unavailableAt',
  'downloadingAt',
  'interruptedAt',
  'downloadedAt',
  'importedAt',
  'remindersSeenAt',
] as const;

export const NO_REQUEST: ArchiveRequest = { guide: 'idle' };

/** The status of a request, as every part of the interface shows it. Times in ms since 1970. */
export type RequestStatus =
  | { state: 'none' }
  | { state: 'waiting'; since: number; by: RequestSource }
  /** `until`: when X's link stops working. */
  | { state: 'ready'; since: number; until: number }
  | { state: 'expired' | 'failed' | 'unavailable'; since: number }
  | { state: 'downloading' | 'interrupted' | 'downloaded' | 'imported'; since: number };

export type RequestState = RequestStatus['state'];

export function requestStatus(request: ArchiveRequest, now: number): RequestStatus {
  const { importedAt, downloadedAt, interruptedAt, downloadingAt, readyAt, requestedAt } = request;
  const { failedAt, unavailableAt } = request;
  if (importedAt !== undefined) return { state: 'imported', since: importedAt };
  if (downloadedAt !== undefined) return { state: 'downloaded', since: downloadedAt };
  if (interruptedAt !== undefined) return { state: 'interrupted', since: interruptedAt };
  if (downloadingAt !== undefined) return { state: 'downloading', since: downloadingAt };
  if (failedAt !== undefined) return { state: 'failed', since: failedAt };
  if (unavailableAt !== undefined) return { state: 'unavailable', since: unavailableAt };
  if (readyAt !== undefined) {
    const until = readyAt + LINK_LIFE;
    return now < until ? { state: 'ready', since: readyAt, until } : { state: 'expired', since: until };
  }
  if (requestedAt !== undefined) {
    return { state: 'waiting', since: requestedAt, by: request.requestedBy ?? 'found' };
  }
  return { state: 'none' };
}

/** After this time (ms) without an answer, it is worth requesting the archive again. */
const ANSWER_TIME = 7 * DAY_MS;

/** X has not answered the request for a week. */
export function isUnanswered(status: RequestStatus, now: number): boolean {
  return status.state === 'waiting' && now - status.since >= ANSWER_TIME;
}

/** Whether the download or import that we know of belongs to the archive that X's pages show now. */
export function isCurrent(request: ArchiveRequest, now: number): boolean {
  const at = request.importedAt ?? request.downloadedAt ?? request.interruptedAt ?? request.downloadingAt;
  return at === undefined || now - at < ROUND_LIFE;
}

/** Whether a reminder was shown since the person last saw the status. */
export function hasUnseenReminder({ remindedAt = {}, remindersSeenAt = 0 }: ArchiveRequest): boolean {
  return Object.values(remindedAt).some((at) => at > remindersSeenAt);
}
