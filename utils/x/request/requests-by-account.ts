import { afterProof, hasFile } from './known-by-file.ts';
import { afterEvent, type RequestEvent } from './request-events.ts';
import { type ArchiveRequest, NO_REQUEST, requestStatus } from './request-status.ts';
import { findAccount, isUnknownAccount, type AccountRef } from './account-ref.ts';

/** The requests of all accounts; the one that was last seen on X's pages comes first. */
export interface RequestsByAccount {
  requests: ArchiveRequest[];
}

/** What may lie in the storage: until there were accounts, it was one request for all. */
export type StoredRequests = RequestsByAccount | ArchiveRequest;

export function toRequestsByAccount(kept: StoredRequests): RequestsByAccount {
  return 'requests' in kept ? kept : { requests: [kept] };
}

/** The account's request; without one told, that of the account last seen. */
export function requestOf(byAccount: RequestsByAccount, account: AccountRef = {}): ArchiveRequest {
  return isUnknownAccount(account)
    ? firstOf(byAccount)
    : (findAccount(byAccount.requests, account) ?? adopted(byAccount, account));
}

/**
 * The book after `event`. What was noted while nobody knew whose it was becomes part of the account's request as soon
 * as that is known. Only what is `isSeen` on X's pages makes the account the one that the pages speak of.
 */
export function afterEventOf(
  before: RequestsByAccount,
  event: RequestEvent,
  { account, now, isSeen }: { account: AccountRef; now: number; isSeen: boolean },
): RequestsByAccount {
  const byAccount = event.type === 'imported' ? withProof(before, event.files ?? [], account, now) : before;
  const position = isUnknownAccount(account) ? indexOfFile(byAccount, event) : indexOf(byAccount, account);
  const request = isUnknownAccount(account)
    ? (byAccount.requests[position] ?? NO_REQUEST)
    : withNameless(byAccount, account, now);
  const after = afterEvent(request, event, now);
  if (position === 0 && after === byAccount.requests[0]) return byAccount;
  const others = byAccount.requests.filter((each, index) => index !== position && !isAbsorbed(each, account));
  const at =
    isSeen || position === 0 ? 0 : position === -1 ? others.length : Math.min(position, others.length);
  return { requests: others.toSpliced(at, 0, after) };
}

function firstOf({ requests: [first] }: RequestsByAccount): ArchiveRequest {
  return first ?? NO_REQUEST;
}

const isAbsorbed = (each: ArchiveRequest, account: AccountRef): boolean =>
  isUnknownAccount(each) && !isUnknownAccount(account);

/** What the files that were imported prove about the requests they came down for. */
function withProof(
  byAccount: RequestsByAccount,
  files: readonly string[],
  account: AccountRef,
  now: number,
): RequestsByAccount {
  const requests = afterProof(byAccount.requests, { files, account, now });
  return requests === byAccount.requests ? byAccount : { requests: [...requests] };
}

/** What comes down is of the request for which it began, else of the account last seen. */
function indexOfFile({ requests }: RequestsByAccount, event: RequestEvent): number {
  const file = 'file' in event ? event.file : undefined;
  const position = file === undefined ? 0 : requests.findIndex((each) => hasFile(each, file));
  return Math.max(0, position);
}

/** Where in the book what is known of `who` stands; -1 if nothing is. */
function indexOf(byAccount: RequestsByAccount, account: AccountRef): number {
  const known = findAccount(byAccount.requests, account);
  return byAccount.requests.findIndex((each) => (known ? each === known : isUnknownAccount(each)));
}

/** The account's request with all that was noted of it before it had a name. */
function withNameless(byAccount: RequestsByAccount, account: AccountRef, now: number): ArchiveRequest {
  const known = findAccount(byAccount.requests, account);
  const nameless = byAccount.requests.find(isUnknownAccount);
  if (!known) return adopted(byAccount, account);
  const merged = nameless ? merge(known, nameless, now) : known;
  return withGuide(named(merged, account), firstOf(byAccount));
}

/** What an account is known by at first: what is nobody's yet, else only where the guide is. */
function adopted(byAccount: RequestsByAccount, account: AccountRef): ArchiveRequest {
  const nameless = byAccount.requests.find(isUnknownAccount);
  return named(nameless ?? withGuide(NO_REQUEST, firstOf(byAccount)), account);
}

function named(request: ArchiveRequest, { handle, accountId }: AccountRef): ArchiveRequest {
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

const isIdle = (request: ArchiveRequest, now: number): boolean =>
  requestStatus(request, now).state === 'none';

const isOver = (request: ArchiveRequest, now: number): boolean =>
  ['imported', 'expired'].includes(requestStatus(request, now).state);

/** When anything was last noted of its round. */
function latestIn(request: ArchiveRequest): number {
  const { requestedAt, readyAt, failedAt, unavailableAt, downloadingAt, interruptedAt, downloadedAt } =
    request;
  const times = [requestedAt, readyAt, failedAt, unavailableAt, downloadingAt, interruptedAt, downloadedAt];
  return Math.max(0, request.importedAt ?? 0, ...times.map((at) => at ?? 0));
}
