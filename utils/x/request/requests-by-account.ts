import { afterProof, hasFile } from './known-by-file.ts';
import { afterEvent, type RequestEvent } from './request-events.ts';
import { type ArchiveRequest, NO_REQUEST, standOf } from './request-status.ts';
import { findAccount, isNobody, type Who } from './account-ref.ts';

/** The requests of all accounts; the one that was last seen on X's pages comes first. */
export interface RequestBook {
  requests: ArchiveRequest[];
}

/** What may lie in the storage: until there were accounts, it was one request for all. */
export type KeptRequests = RequestBook | ArchiveRequest;

export function bookOf(kept: KeptRequests): RequestBook {
  return 'requests' in kept ? kept : { requests: [kept] };
}

/** The account's request; without one told, that of the account last seen. */
export function requestOf(book: RequestBook, who: Who = {}): ArchiveRequest {
  return isNobody(who) ? firstOf(book) : (findAccount(book.requests, who) ?? adopted(book, who));
}

/**
 * The book after `event`. What was noted while nobody knew whose it was becomes part of the account's request as soon
 * as that is known. Only what is `isSeen` on X's pages makes the account the one that the pages speak of.
 */
export function afterEventOf(
  before: RequestBook,
  event: RequestEvent,
  { who, now, isSeen }: { who: Who; now: number; isSeen: boolean },
): RequestBook {
  const book = event.type === 'imported' ? withProof(before, event.files ?? [], who, now) : before;
  const place = isNobody(who) ? placeOfFile(book, event) : placeOf(book, who);
  const request = isNobody(who) ? (book.requests[place] ?? NO_REQUEST) : settled(book, who, now);
  const after = afterEvent(request, event, now);
  if (place === 0 && after === book.requests[0]) return book;
  const others = book.requests.filter((each, index) => index !== place && !isAbsorbed(each, who));
  const at = isSeen || place === 0 ? 0 : place === -1 ? others.length : Math.min(place, others.length);
  return { requests: others.toSpliced(at, 0, after) };
}

function firstOf({ requests: [first] }: RequestBook): ArchiveRequest {
  return first ?? NO_REQUEST;
}

const isAbsorbed = (each: ArchiveRequest, who: Who): boolean => isNobody(each) && !isNobody(who);

/** What the files that were imported prove about the requests they came down for. */
function withProof(book: RequestBook, files: readonly string[], who: Who, now: number): RequestBook {
  const requests = afterProof(book.requests, { files, who, now });
  return requests === book.requests ? book : { requests: [...requests] };
}

/** What comes down is of the request for which it began, else of the account last seen. */
function placeOfFile({ requests }: RequestBook, event: RequestEvent): number {
  const file = 'file' in event ? event.file : undefined;
  const place = file === undefined ? 0 : requests.findIndex((each) => hasFile(each, file));
  return Math.max(0, place);
}

/** Where in the book what is known of `who` stands; -1 if nothing is. */
function placeOf(book: RequestBook, who: Who): number {
  const known = findAccount(book.requests, who);
  return book.requests.findIndex((each) => (known ? each === known : isNobody(each)));
}

/** The account's request with all that was noted of it before it had a name. */
function settled(book: RequestBook, who: Who, now: number): ArchiveRequest {
  const known = findAccount(book.requests, who);
  const nameless = book.requests.find(isNobody);
  if (!known) return adopted(book, who);
  const merged = nameless ? merge(known, nameless, now) : known;
  return withGuide(named(merged, who), firstOf(book));
}

/** What an account is known by at first: what is nobody's yet, else only where the guide is. */
function adopted(book: RequestBook, who: Who): ArchiveRequest {
  const nameless = book.requests.find(isNobody);
  return named(nameless ?? withGuide(NO_REQUEST, firstOf(book)), who);
}

function named(request: ArchiveRequest, { handle, accountId }: Who): ArchiveRequest {
  const isNew =
    (handle !== undefined && handle !== request.handle) ||
    (accountId !== undefined && accountId !== request.accountId);
  if (!isNew) return request;
  return {
    ...request,
    ...(handle !== undefined && { handle }),
    ...(accountId !== undefined && { accountId }),
  };
}

/** The guide follows the person from account to account. */
function withGuide(request: ArchiveRequest, last: ArchiveRequest): ArchiveRequest {
  if ((last.guideAt ?? -1) <= (request.guideAt ?? -1)) return request;
  const { guide, guideAt, begun } = last;
  return {
    ...request,
    guide,
    ...(guideAt !== undefined && { guideAt }),
    ...(begun !== undefined && { begun }),
  };
}

/** Two records of one account: of one round, all that either knows; else the later round. */
function merge(known: ArchiveRequest, nameless: ArchiveRequest, now: number): ArchiveRequest {
  if (isIdle(nameless, now)) return withGuide(known, nameless);
  if (isIdle(known, now)) return { ...nameless, ...accountOf(known) };
  const [older, newer] = latestIn(known) > latestIn(nameless) ? [nameless, known] : [known, nameless];
  if (isOver(older, now)) return { ...newer, ...accountOf(known) };
  const asked = [older, newer].filter(({ requestedAt }) => requestedAt !== undefined);
  const [first] = asked.toSorted((a, b) => (a.requestedAt ?? 0) - (b.requestedAt ?? 0));
  return {
    ...older,
    ...newer,
    ...accountOf(known),
    ...(first?.requestedAt !== undefined && { requestedAt: first.requestedAt }),
    ...(first?.requestedBy !== undefined && { requestedBy: first.requestedBy }),
  };
}

function accountOf({ handle, accountId, lastArchiveAt }: ArchiveRequest): Partial<ArchiveRequest> {
  return {
    ...(handle !== undefined && { handle }),
    ...(accountId !== undefined && { accountId }),
    ...(lastArchiveAt !== undefined && { lastArchiveAt }),
  };
}

const isIdle = (request: ArchiveRequest, now: number): boolean => standOf(request, now).stage === 'none';

const isOver = (request: ArchiveRequest, now: number): boolean =>
  ['imported', 'expired'].includes(standOf(request, now).stage);

/** When anything was last noted of its round. */
function latestIn(request: ArchiveRequest): number {
  const { requestedAt, readyAt, failedAt, unavailableAt, downloadingAt, interruptedAt, downloadedAt } =
    request;
  const times = [requestedAt, readyAt, failedAt, unavailableAt, downloadingAt, interruptedAt, downloadedAt];
  return Math.max(0, request.importedAt ?? 0, ...times.map((at) => at ?? 0));
}
