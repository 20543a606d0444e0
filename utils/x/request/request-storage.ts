import { createStoredList } from '#utils/private-storage/index.ts';
import type { AccountRef } from '#utils/x/account-ref.ts';
import type { RequestEvent } from './request-events.ts';
import type { ArchiveRequest } from './request-status.ts';
import { parseRequest } from './parse-request.ts';
import { afterAccountEvent, requestOf, type RequestsByAccount } from './requests-by-account.ts';

const stored = createStoredList('requests', parseRequest);

/** The account's request. Without an account, the request of the account that X's pages showed last. */
export async function readRequest(account: AccountRef = {}): Promise<ArchiveRequest> {
  return requestOf(await readRequests(), account);
}

/** The requests of all accounts. The account that X's pages showed last comes first. */
export function readRequests(): Promise<RequestsByAccount> {
  return stored.read();
}

/** For each account, when X's page of files was last seen (ms since 1970). */
export async function readFilesPageTimes(): Promise<number[]> {
  return (await readRequests()).flatMap(({ filesPageSeenAt }) => filesPageSeenAt ?? []);
}

/** Calls `listener` after each change, whichever page made it. Returns a function that stops this. */
export function watchRequests(listener: (requests: RequestsByAccount) => void): () => void {
  return stored.watch(listener);
}

export interface NoteOptions {
  account?: AccountRef;
  /** X's page has shown the account: it becomes the one that our pages speak of. */
  isSeen?: boolean;
}

/**
 * Applies an event to the account's request and resolves to the result. Events are applied one after the other. Not
 * for code on X's pages, which has only X's own databases: it sends a message to the background instead.
 */
export async function noteRequest(
  event: RequestEvent,
  now: number = Date.now(),
  { account = {}, isSeen = false }: NoteOptions = {},
): Promise<ArchiveRequest> {
  const after = await changeRequests((requests) =>
    afterAccountEvent(requests, event, { account, now, isSeen }),
  );
  return requestOf(after, account);
}

/** Reads, edits and writes the requests in one step. Resolves to the result. Writes nothing if it is the same object. */
export function changeRequests(
  edit: (requests: RequestsByAccount) => RequestsByAccount,
): Promise<RequestsByAccount> {
  return stored.change(edit);
}
