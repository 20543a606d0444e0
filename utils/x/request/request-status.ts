export const DAY = 24 * 3_600_000;

/** How long X's page of files may lie open before one of them is clicked, in ms. */
export const AT_FILES_FOR = 15 * 60_000;

/** How long X's link to a finished archive lives, in ms. */
export const LINK_LIFE = 7 * DAY;

/** After that, what X's page says is about another archive than the one we know of. */
const ROUND_LIFE = LINK_LIFE + DAY;

/**
 * What must outlive X's pages and the day-long wait: where the guide is, and what is known of the archive asked for.
 * All times in ms since 1970. A restored clock, a restart or a dead worker change nothing: only these times count.
 */
export interface ArchiveRequest {
  /** Whose archive it is, as far as X's pages or an archive have told: the handle without @, and X's own id. */
  handle?: string;
  accountId?: string;
  /** When X made the last archive of this account that was imported. */
  lastArchiveAt?: number;
  /** `idle`: never started, or done. `on`: the person started it. `away`: put away by the person. */
  guide: 'idle' | 'on' | 'dismissed';
  guideAt?: number;
  /** The person has read what comes, and gone on. */
  begun?: boolean;
  /** The step of which the person last said "I have done this". */
  confirmedStep?: number;
  requestedAt?: number;
  /** `seen`: X's button turned before our eyes. `found`: it had turned already. `told`: by the person. */
  requestedBy?: 'seen' | 'found' | 'person';
  readyAt?: number;
  /** In how many files X offers it, where X's page has told of several. */
  parts?: number;
  /** X's page with the files was last seen then. */
  atFilesAt?: number;
  /** X's page said so. */
  failedAt?: number;
  unavailableAt?: number;
  downloadingAt?: number;
  interruptedAt?: number;
  downloadedAt?: number;
  /** What has begun to come down for it and has not been imported. */
  files?: readonly RequestFile[];
  importedAt?: number;
  /** When each kind of reminder was last given. */
  remindedAt?: Partial<Record<ReminderKind, number>>;
  /** When the person last looked at where it stands, after a reminder. */
  lookedAt?: number;
}

/** A file that comes down for a request. */
export interface RequestFile {
  /** By what the archive is known (`archiveIdOf`), else its name. */
  id: string;
  /** When it began. */
  at: number;
  /** X's page of the account's files was open when it began: it can hardly be another account's. */
  isFromPage: boolean;
}

/** `waiting`: X may be done by now. `ending`: X's link ends soon. `expired`: it has ended. `again`: time to ask anew. */
export type ReminderKind = 'waiting' | 'ending' | 'expired' | 'again';

export const NO_REQUEST: ArchiveRequest = { guide: 'idle' };

/** Where the request stands, for all who show it. Times in ms since 1970. */
export type RequestStatus =
  | { state: 'none' }
  | { state: 'waiting'; since: number; by: 'seen' | 'found' | 'person' }
  /** X's link works until then. */
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

/** Whether what we know ourselves is about the archive that X's pages speak of now. */
export function isCurrent(request: ArchiveRequest, now: number): boolean {
  const at = request.importedAt ?? request.downloadedAt ?? request.interruptedAt ?? request.downloadingAt;
  return at === undefined || now - at < ROUND_LIFE;
}
