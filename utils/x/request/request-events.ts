import {
  type ArchiveRequest,
  DAY_MS,
  isCurrent,
  MAX_FILES_PAGE_AGE,
  requestStatus,
} from './request-status.ts';

/** If X still offers its button this long (ms) after a request was noted, there is no request. */
const OFFER_DELAY = 10 * 60_000;

/** How long after a click on X's page of files we may learn that the page was open, in ms. */
const FILES_PAGE_DELAY = 10_000;

/** More files than any archive has. */
export const MAX_FILES = 100;

/** What happens to a request: seen on X's pages or among the downloads, or stated by the person. */
export type RequestEvent =
  /** The person starts the guide. */
  | { type: 'start' }
  | { type: 'dismiss' }
  | { type: 'reopen' }
  /** The person has read the introduction. */
  | { type: 'begin' }
  /** The person says that this step is done. */
  | { type: 'confirm'; step: number }
  | { type: 'requested'; by: 'seen' | 'found' }
  | { type: 'ready' }
  /** X's page offers to request an archive, so X is not preparing one. */
  | { type: 'offered' }
  /** X's page shows the files. `count`: how many. */
  | { type: 'files'; count: number }
  /** X's page reports it. */
  | { type: 'failed' }
  | { type: 'unavailable' }
  /** `file`: its id (see `RequestFile`). */
  | { type: 'downloading' | 'interrupted' | 'downloaded'; file?: string }
  /**
   * `madeAt`: when X made the archive, if known. An archive older than a pending request does not answer it. `files`:
   * the ids of the imported archives, empty if one of them has none.
   */
  | { type: 'imported'; madeAt?: number; files?: readonly string[] }
  /** The person asks for another archive. */
  | { type: 'again' };

/** The request after `event`. Returns the same object if nothing has changed. */
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
  }
}

function afterConfirmation(request: ArchiveRequest, step: number, now: number): ArchiveRequest {
  const { state } = requestStatus(request, now);
  if (step === 6 && (state === 'none' || isOver(request, now))) {
    return { ...newRound(request), confirmedStep: step, requestedAt: now, requestedBy: 'person' };
  }
  return step === 7 && state !== 'imported' ? { ...request, downloadedAt: now } : request;
}

/** A change that we saw always starts a new round. A changed button that we found is the known request, if there is one. */
function afterRequested(request: ArchiveRequest, by: 'seen' | 'found', now: number): ArchiveRequest {
  const { state } = requestStatus(request, now);
  const isKnown = !['none', 'failed', 'unavailable'].includes(state) && !isStale(request, now);
  if (by === 'found' && isKnown) return request;
  return { ...newRound(request), requestedAt: now, requestedBy: by };
}

/** X's page knows best whether there is a request, but it may show a new one late. */
function afterOffered(request: ArchiveRequest, now: number): ArchiveRequest {
  const status = requestStatus(request, now);
  const isRefuted = status.state === 'waiting' && now - status.since > OFFER_DELAY;
  return isRefuted || status.state === 'failed' || status.state === 'unavailable'
    ? newRound(request)
    : request;
}

/** A download may start before we learn of the page on which the file was clicked. */
function afterFiles(request: ArchiveRequest, parts: number, now: number): ArchiveRequest {
  const seen: ArchiveRequest = { ...request, parts, filesPageSeenAt: now };
  if (!request.files) return seen;
  const files = request.files.map((file) =>
    now - file.at <= FILES_PAGE_DELAY ? { ...file, isFromFilesPage: true } : file,
  );
  return { ...seen, files };
}

/** A failure on X's page does not count once the archive is here or has been ready for its seven days. */
function afterFailure(request: ArchiveRequest, type: 'failed' | 'unavailable', now: number): ArchiveRequest {
  const { state } = requestStatus(request, now);
  if (state === type || !(isOpen(request, now) || state === 'ready')) return request;
  const { failedAt: _, unavailableAt: __, ...rest } = request;
  return { ...rest, [`${type}At`]: now };
}

/** An archive older than the request does not answer it, but it still belongs to this account. */
function afterImported(request: ArchiveRequest, madeAt: number | undefined, now: number): ArchiveRequest {
  const lastArchiveAt = Math.max(madeAt ?? 0, request.lastArchiveAt ?? 0);
  const known = lastArchiveAt > 0 ? { ...request, lastArchiveAt } : request;
  return isOlderThanAsked(request, madeAt) ? known : { ...known, guide: 'idle', importedAt: now };
}

/** X may still finish the archive. */
function isOpen(request: ArchiveRequest, now: number): boolean {
  return ['none', 'waiting', 'failed', 'unavailable'].includes(requestStatus(request, now).state);
}

/** The round has ended, with or without an archive. */
function isOver(request: ArchiveRequest, now: number): boolean {
  return ['imported', 'expired', 'failed', 'unavailable'].includes(requestStatus(request, now).state);
}

/** The round is so old that what X shows now cannot belong to it. */
function isStale(request: ArchiveRequest, now: number): boolean {
  return requestStatus(request, now).state === 'expired' || !isCurrent(request, now);
}

/** The time of the request is kept when the archive is ready. */
function askedAt(request: ArchiveRequest, now: number): Partial<ArchiveRequest> {
  const { requestedAt, requestedBy } = request;
  if (requestedAt === undefined || requestedBy === undefined || isStale(request, now)) return {};
  return { requestedAt, requestedBy };
}

function isOlderThanAsked({ requestedAt }: ArchiveRequest, madeAt: number | undefined): boolean {
  return requestedAt !== undefined && madeAt !== undefined && madeAt < requestedAt - DAY_MS;
}

/** What a new round keeps: the state of the guide, and what is known of the account. */
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

/** The request as if nothing had been downloaded for it. */
export function withoutDownload(request: ArchiveRequest): ArchiveRequest {
  const { downloadingAt: _, interruptedAt: __, downloadedAt: ___, importedAt: ____, ...rest } = request;
  return rest;
}

function withFile(request: ArchiveRequest, id: string | undefined, now: number): ArchiveRequest {
  const { files = [], filesPageSeenAt } = request;
  if (id === undefined || files.some((file) => file.id === id)) return request;
  const isFromFilesPage = filesPageSeenAt !== undefined && now - filesPageSeenAt <= MAX_FILES_PAGE_AGE;
  return { ...request, files: [...files, { id, at: now, isFromFilesPage }].slice(-MAX_FILES) };
}

/** The request without files that are imported, or that turned out to be another account's. */
export function withoutFiles(request: ArchiveRequest, ids: readonly string[]): ArchiveRequest {
  const { files = [], ...rest } = request;
  const left = files.filter(({ id }) => !ids.includes(id));
  if (left.length === files.length) return request;
  return left.length > 0 ? { ...rest, files: left } : rest;
}
