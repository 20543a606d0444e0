const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long X's link to a finished archive lives, in ms. */
export const LINK_LIFE = 7 * DAY;

/** After that, what X's page says is about another archive than the one we know of. */
const ROUND_LIFE = LINK_LIFE + DAY;

/**
 * What must outlive X's pages and the day-long wait: where the guide is, and what is known of the archive asked for.
 * All times in ms since 1970. A restored clock, a restart or a dead worker change nothing: only these times count.
 */
export interface ArchiveRequest {
  /** `idle`: never started, or done. `on`: the person started it. `away`: put away by the person. */
  guide: 'idle' | 'on' | 'away';
  guideAt?: number;
  /** The person has read what comes, and gone on. */
  begun?: boolean;
  /** The step of which the person last said "I have done this". */
  toldStep?: number;
  requestedAt?: number;
  /** `seen`: X's button turned before our eyes. `found`: it had turned already. `told`: by the person. */
  requestedBy?: 'seen' | 'found' | 'told';
  readyAt?: number;
  downloadingAt?: number;
  interruptedAt?: number;
  downloadedAt?: number;
  importedAt?: number;
}

export const NO_REQUEST: ArchiveRequest = { guide: 'idle' };

/** Where the request stands, for all who show it. Times in ms since 1970. */
export type Stand =
  | { stage: 'none' }
  | { stage: 'waiting'; since: number; by: 'seen' | 'found' | 'told' }
  /** X's link works until then. */
  | { stage: 'ready'; since: number; until: number }
  | { stage: 'expired'; since: number }
  | { stage: 'downloading' | 'interrupted' | 'downloaded' | 'imported'; since: number };

export type Stage = Stand['stage'];

export function standOf(request: ArchiveRequest, now: number): Stand {
  const { importedAt, downloadedAt, interruptedAt, downloadingAt, readyAt, requestedAt } = request;
  if (importedAt !== undefined) return { stage: 'imported', since: importedAt };
  if (downloadedAt !== undefined) return { stage: 'downloaded', since: downloadedAt };
  if (interruptedAt !== undefined) return { stage: 'interrupted', since: interruptedAt };
  if (downloadingAt !== undefined) return { stage: 'downloading', since: downloadingAt };
  if (readyAt !== undefined) {
    const until = readyAt + LINK_LIFE;
    return now < until ? { stage: 'ready', since: readyAt, until } : { stage: 'expired', since: until };
  }
  if (requestedAt !== undefined) {
    return { stage: 'waiting', since: requestedAt, by: request.requestedBy ?? 'found' };
  }
  return { stage: 'none' };
}

/** Whether what we know ourselves is about the archive that X's pages speak of now. */
export function isCurrent(request: ArchiveRequest, now: number): boolean {
  const at = request.importedAt ?? request.downloadedAt ?? request.interruptedAt ?? request.downloadingAt;
  return at === undefined || now - at < ROUND_LIFE;
}

/** What happens to the request: noticed on X's pages or among the downloads, or told by the person. */
export type RequestEvent =
  /** The person starts the guide, or brings it back. */
  | { type: 'start' }
  | { type: 'put-away' }
  | { type: 'bring-back' }
  /** The person has read what comes. */
  | { type: 'begin' }
  /** The person says that this step is done. */
  | { type: 'tell'; step: number }
  | { type: 'requested'; by: 'seen' | 'found' }
  | { type: 'ready' }
  | { type: 'downloading' }
  | { type: 'interrupted' }
  | { type: 'downloaded' }
  /** `madeAt`: when X made the archive, if known: an older one does not answer a pending request. */
  | { type: 'imported'; madeAt?: number }
  /** The person wants another archive. */
  | { type: 'again' };

/** The request after `event`; the very same object where nothing has changed. */
export function afterEvent(request: ArchiveRequest, event: RequestEvent, now: number): ArchiveRequest {
  switch (event.type) {
    case 'start':
      return {
        ...withoutTelling(isOver(request, now) ? newRound(request) : request),
        guide: 'on',
        guideAt: now,
      };
    case 'put-away':
      return { ...request, guide: 'away', guideAt: now };
    case 'bring-back':
      return { ...request, guide: 'on', guideAt: now };
    case 'begin':
      return { ...request, begun: true, guide: 'on', guideAt: now };
    case 'tell':
      return afterTelling({ ...request, toldStep: event.step }, event.step, now);
    case 'requested':
      return afterRequested(request, event.by, now);
    case 'ready':
      return ['none', 'waiting'].includes(standOf(request, now).stage) || isStale(request, now)
        ? { ...newRound(request), ...askedAt(request, now), readyAt: now }
        : request;
    case 'downloading':
      return { ...withoutDownload(request), downloadingAt: now };
    case 'interrupted':
      return { ...request, interruptedAt: now };
    case 'downloaded':
      return { ...withoutDownload(request), downloadedAt: now };
    case 'imported':
      return isOlderThanAsked(request, event.madeAt)
        ? request
        : { ...request, guide: 'idle', importedAt: now };
    case 'again':
      return { ...newRound(request), guide: 'on', guideAt: now };
  }
}

function afterTelling(request: ArchiveRequest, step: number, now: number): ArchiveRequest {
  const { stage } = standOf(request, now);
  if (step === 6 && (stage === 'none' || isOver(request, now))) {
    return { ...newRound(request), toldStep: step, requestedAt: now, requestedBy: 'told' };
  }
  return step === 7 && stage !== 'imported' ? { ...request, downloadedAt: now } : request;
}

/** A button that turned before our eyes starts a round for sure; one found turned is the request we know of, if any. */
function afterRequested(request: ArchiveRequest, by: 'seen' | 'found', now: number): ArchiveRequest {
  const isKnown = standOf(request, now).stage !== 'none' && !isStale(request, now);
  if (by === 'found' && isKnown) return request;
  return { ...newRound(request), requestedAt: now, requestedBy: by };
}

/** Nothing more will come of it. */
function isOver(request: ArchiveRequest, now: number): boolean {
  const { stage } = standOf(request, now);
  return stage === 'imported' || stage === 'expired';
}

/** A round so old that what X shows now cannot belong to it. */
function isStale(request: ArchiveRequest, now: number): boolean {
  return standOf(request, now).stage === 'expired' || !isCurrent(request, now);
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

function newRound({ guide, guideAt, begun }: ArchiveRequest): ArchiveRequest {
  return {
    guide,
    ...(guideAt === undefined ? {} : { guideAt }),
    ...(begun === undefined ? {} : { begun }),
  };
}

function withoutTelling(request: ArchiveRequest): ArchiveRequest {
  const { toldStep: _, ...rest } = request;
  return rest;
}

function withoutDownload(request: ArchiveRequest): ArchiveRequest {
  const { downloadingAt: _, interruptedAt: __, downloadedAt: ___, importedAt: ____, ...rest } = request;
  return rest;
}
