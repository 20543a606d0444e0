import { type ArchiveRequest, AT_FILES_FOR, DAY, isCurrent, requestStatus } from './request-status.ts';

export * from './request-status.ts';

/** A button that X offers so long after the request was noted shows that there is none. */
const SOON = 10 * 60_000;

/** What X's page shows may be heard of so long after what was clicked there, in ms. */
const LATE = 10_000;

/** More files than any archive comes in. */
export const MOST_FILES = 100;

/** What happens to the request: noticed on X's pages or among the downloads, or told by the person. */
export type RequestEvent =
  /** The person starts the guide, or brings it back. */
  | { type: 'start' }
  | { type: 'dismiss' }
  | { type: 'reopen' }
  /** The person has read what comes. */
  | { type: 'begin' }
  /** The person says that this step is done. */
  | { type: 'confirm'; step: number }
  | { type: 'requested'; by: 'seen' | 'found' }
  | { type: 'ready' }
  /** X's page offers to ask for an archive: none is under way there. */
  | { type: 'offered' }
  /** X's page shows the files, so many of them. */
  | { type: 'files'; count: number }
  /** X's page says so. */
  | { type: 'failed' }
  | { type: 'unavailable' }
  /** `file`: by what the archive is known (`RequestFile`). */
  | { type: 'downloading' | 'interrupted' | 'downloaded'; file?: string }
  /**
   * `madeAt`: when X made the archive, if known: an older one does not answer a pending request. `files`: by what the
   * archives are known that were imported, where each is known by itself.
   */
  | { type: 'imported'; madeAt?: number; files?: readonly string[] }
  /** The person wants another archive. */
  | { type: 'again' }
  /** The person has looked at where it stands. */
  | { type: 'seen' };

/** The request after `event`; the very same object where nothing has changed. */
export function afterEvent(request: ArchiveRequest, event: RequestEvent, now: number): ArchiveRequest {
  switch (event.type) {
    case 'start':
      return {
        ...withoutConfirmation(isOver(request, now) ? newRound(request) : request),
        guide: 'on',
        guideAt: now,
      };
    case 'dismiss':
      return { ...request, guide: 'dismissed', guideAt: now };
    case 'reopen':
      return { ...request, guide: 'on', guideAt: now };
    case 'begin':
      return { ...request, begun: true, guide: 'on', guideAt: now };
    case 'confirm':
      return afterConfirmation({ ...request, confirmedStep: event.step }, event.step, now);
    case 'requested':
      return afterRequested(request, event.by, now);
    case 'ready':
      return isOpen(request, now) || isStale(request, now)
        ? { ...newRound(request), ...askedAt(request, now), readyAt: now }
        : request;
    case 'offered':
      return afterOffered(request, now);
    case 'files':
      return afterFiles(request, event.count, now);
    case 'failed':
    case 'unavailable':
      return afterFailure(request, event.type, now);
    case 'downloading':
      return { ...withFile(withoutDownload(request), event.file, now), downloadingAt: now };
    case 'interrupted':
      return { ...request, interruptedAt: now };
    case 'downloaded':
      return { ...withFile(withoutDownload(request), event.file, now), downloadedAt: now };
    case 'imported':
      return afterImported(withoutFiles(request, event.files ?? []), event.madeAt, now);
    case 'again':
      return { ...newRound(request), guide: 'on', guideAt: now };
    case 'seen':
      return hasNews(request) ? { ...request, lookedAt: now } : request;
  }
}

/** A reminder was given that the person has not followed yet. */
export function hasNews({ remindedAt = {}, lookedAt = 0 }: ArchiveRequest): boolean {
  return Object.values(remindedAt).some((at) => at > lookedAt);
}

function afterConfirmation(request: ArchiveRequest, step: number, now: number): ArchiveRequest {
  const { state } = requestStatus(request, now);
  if (step === 6 && (state === 'none' || isOver(request, now))) {
    return { ...newRound(request), confirmedStep: step, requestedAt: now, requestedBy: 'person' };
  }
  return step === 7 && state !== 'imported' ? { ...request, downloadedAt: now } : request;
}

/** A button that turned before our eyes starts a round for sure; one found turned is the request we know of, if any. */
function afterRequested(request: ArchiveRequest, by: 'seen' | 'found', now: number): ArchiveRequest {
  const { state } = requestStatus(request, now);
  const isKnown = !['none', 'failed', 'unavailable'].includes(state) && !isStale(request, now);
  if (by === 'found' && isKnown) return request;
  return { ...newRound(request), requestedAt: now, requestedBy: by };
}

/** Whoever told us of a request, X's page knows better, once it has had the time to hear of it. */
function afterOffered(request: ArchiveRequest, now: number): ArchiveRequest {
  const status = requestStatus(request, now);
  const isRefuted = status.state === 'waiting' && now - status.since > SOON;
  return isRefuted || status.state === 'failed' || status.state === 'unavailable'
    ? newRound(request)
    : request;
}

/** Whoever is quick has a file coming down before we have heard of the page that it was clicked on. */
function afterFiles(request: ArchiveRequest, parts: number, now: number): ArchiveRequest {
  const seen = { ...request, parts, atFilesAt: now };
  if (!request.files) return seen;
  const files = request.files.map((file) => (now - file.at <= LATE ? { ...file, isFromPage: true } : file));
  return { ...seen, files };
}

/** What X regrets is of no account where the archive is here, or known to have lain there its seven days. */
function afterFailure(request: ArchiveRequest, type: 'failed' | 'unavailable', now: number): ArchiveRequest {
  const { state } = requestStatus(request, now);
  if (state === type || !(isOpen(request, now) || state === 'ready')) return request;
  const { failedAt: _, unavailableAt: __, ...rest } = request;
  return { ...rest, [`${type}At`]: now };
}

/** An archive older than the request does not answer it, but is one of this account all the same. */
function afterImported(request: ArchiveRequest, madeAt: number | undefined, now: number): ArchiveRequest {
  const lastArchiveAt = Math.max(madeAt ?? 0, request.lastArchiveAt ?? 0);
  const known = lastArchiveAt > 0 ? { ...request, lastArchiveAt } : request;
  return isOlderThanAsked(request, madeAt) ? known : { ...known, guide: 'idle', importedAt: now };
}

/** X may still come to be ready. */
function isOpen(request: ArchiveRequest, now: number): boolean {
  return ['none', 'waiting', 'failed', 'unavailable'].includes(requestStatus(request, now).state);
}

/** Nothing more will come of it. */
function isOver(request: ArchiveRequest, now: number): boolean {
  return ['imported', 'expired', 'failed', 'unavailable'].includes(requestStatus(request, now).state);
}

/** A round so old that what X shows now cannot belong to it. */
function isStale(request: ArchiveRequest, now: number): boolean {
  return requestStatus(request, now).state === 'expired' || !isCurrent(request, now);
}

/** When it was asked for stays known, once it is ready. */
function askedAt(request: ArchiveRequest, now: number): Partial<ArchiveRequest> {
  const { requestedAt, requestedBy } = request;
  if (requestedAt === undefined || requestedBy === undefined || isStale(request, now)) return {};
  return { requestedAt, requestedBy };
}

function isOlderThanAsked({ requestedAt }: ArchiveRequest, madeAt: number | undefined): boolean {
  return requestedAt !== undefined && madeAt !== undefined && madeAt < requestedAt - DAY;
}

/** What outlives a round: where the guide is, and what is known of the account. */
function newRound(request: ArchiveRequest): ArchiveRequest {
  const { guide, guideAt, begun, handle, accountId, lastArchiveAt, remindedAt } = request;
  return {
    guide,
    ...(guideAt === undefined ? {} : { guideAt }),
    ...(begun === undefined ? {} : { begun }),
    ...(handle === undefined ? {} : { handle }),
    ...(accountId === undefined ? {} : { accountId }),
    ...(lastArchiveAt === undefined ? {} : { lastArchiveAt }),
    ...(remindedAt?.again === undefined ? {} : { remindedAt: { again: remindedAt.again } }),
  };
}

function withoutConfirmation(request: ArchiveRequest): ArchiveRequest {
  const { confirmedStep: _, ...rest } = request;
  return rest;
}

/** The request as if nothing had come down for it. */
export function withoutDownload(request: ArchiveRequest): ArchiveRequest {
  const { downloadingAt: _, interruptedAt: __, downloadedAt: ___, importedAt: ____, ...rest } = request;
  return rest;
}

function withFile(request: ArchiveRequest, id: string | undefined, now: number): ArchiveRequest {
  const { files = [], atFilesAt } = request;
  if (id === undefined || files.some((file) => file.id === id)) return request;
  const isFromPage = atFilesAt !== undefined && now - atFilesAt <= AT_FILES_FOR;
  return { ...request, files: [...files, { id, at: now, isFromPage }].slice(-MOST_FILES) };
}

/** The request without the files that have turned out to be imported, or not its own. */
export function withoutFiles(request: ArchiveRequest, ids: readonly string[]): ArchiveRequest {
  const { files = [], ...rest } = request;
  const left = files.filter(({ id }) => !ids.includes(id));
  if (left.length === files.length) return request;
  return left.length > 0 ? { ...rest, files: left } : rest;
}
