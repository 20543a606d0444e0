import { findAccount, isUnknownAccount, type AccountRef } from '#utils/x/account-ref.ts';
import { hasFile, identifyByFiles } from './identify-by-files.ts';
import { afterEvent, type RequestEvent } from './request-events.ts';
import { type ArchiveRequest, NO_REQUEST, requestStatus } from './request-status.ts';

/** One request for each account. The account that X's pages showed last comes first. */
export type RequestsByAccount = readonly ArchiveRequest[];

/** More accounts than a person has. A page of X could make up any number. */
const MAX_ACCOUNTS = 20;

/** The account's request. Without an account, the request of the account that X's pages showed last. */
export function requestOf(requests: RequestsByAccount, account: AccountRef = {}): ArchiveRequest {
  return isUnknownAccount(account)
    ? firstOf(requests)
    : (findAccount(requests, account) ?? initialRequestOf(requests, account));
}

/**
 * The requests after `event`. What was noted while the account was unknown becomes part of the account's request as
 * soon as the account is known. Only an account that X's page shows (`isSeen`) moves to the front. Beyond
 * `MAX_ACCOUNTS`, those that were not shown for the longest time are dropped.
 */
export function afterAccountEvent(
  before: RequestsByAccount,
  event: RequestEvent,
  { account, now, isSeen }: { account: AccountRef; now: number; isSeen: boolean },
): RequestsByAccount {
  const requests =
    event.type === 'imported' ? identifyByFiles(before, { files: event.files ?? [], account, now }) : before;
  const isUnknown = isUnknownAccount(account);
  const position = isUnknown ? indexOfFile(requests, event) : indexOf(requests, account);
  const request = isUnknown ? (requests[position] ?? NO_REQUEST) : withUnnamed(requests, account, now);
  const after = afterEvent(request, event, now);
  if (position === 0 && after === firstOf(requests)) return requests;
  const others = requests.filter(
    (each, index) => index !== position && !(isUnknownAccount(each) && !isUnknown),
  );
  const last = Math.min(others.length, MAX_ACCOUNTS - 1);
  const at = isSeen || position === 0 ? 0 : position === -1 ? last : Math.min(position, last);
  return others.toSpliced(at, 0, after).slice(0, MAX_ACCOUNTS);
}

function firstOf([first]: RequestsByAccount): ArchiveRequest {
  return first ?? NO_REQUEST;
}

/** A download belongs to the request for which it started, else to the account that X's pages showed last. */
function indexOfFile(requests: RequestsByAccount, event: RequestEvent): number {
  const file = 'file' in event ? event.file : undefined;
  const position = file === undefined ? 0 : requests.findIndex((each) => hasFile(each, file));
  return Math.max(0, position);
}

/** The position of the account's request, else of the request without an account. -1 if there is neither. */
function indexOf(requests: RequestsByAccount, account: AccountRef): number {
  const known = findAccount(requests, account);
  return requests.findIndex((each) => (known ? each === known : isUnknownAccount(each)));
}

/** The account's request, with everything that was noted before the account was known. */
function withUnnamed(requests: RequestsByAccount, account: AccountRef, now: number): ArchiveRequest {
  const known = findAccount(requests, account);
  const unnamed = requests.find(isUnknownAccount);
  if (!known) return initialRequestOf(requests, account);
  const merged = unnamed ? merge(known, unnamed, now) : known;
  return withGuide(withAccount(merged, account), firstOf(requests));
}

/** A new account starts with the request that has no account yet, else only with the state of the guide. */
function initialRequestOf(requests: RequestsByAccount, account: AccountRef): ArchiveRequest {
  const unnamed = requests.find(isUnknownAccount);
  return withAccount(unnamed ?? withGuide(NO_REQUEST, firstOf(requests)), account);
}

function withAccount(request: ArchiveRequest, { handle, accountId }: AccountRef): ArchiveRequest {
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

/** Joins two records of one account. Records of the same round are combined; otherwise the later round wins. */
function merge(known: ArchiveRequest, unnamed: ArchiveRequest, now: number): ArchiveRequest {
  if (isIdle(unnamed, now)) return withGuide(known, unnamed);
  if (isIdle(known, now)) return { ...unnamed, ...accountOf(known) };
  const [older, newer] = latestIn(known) > latestIn(unnamed) ? [unnamed, known] : [known, unnamed];
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

/** The time of the last thing that was noted of the request's round. */
function latestIn(request: ArchiveRequest): number {
  const { requestedAt, readyAt, failedAt, unavailableAt, downloadingAt, interruptedAt, downloadedAt } =
    request;
  const times = [requestedAt, readyAt, failedAt, unavailableAt, downloadingAt, interruptedAt, downloadedAt];
  return Math.max(0, request.importedAt ?? 0, ...times.map((at) => at ?? 0));
}
