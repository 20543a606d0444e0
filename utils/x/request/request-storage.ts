import type { AccountRef } from '#utils/x/account-ref.ts';
import type { RequestEvent } from './request-events.ts';
import type { ArchiveRequest } from './request-status.ts';
import { afterAccountEvent, requestOf } from './requests-by-account.ts';
import { changeRequests, readRequests } from './stored-requests.ts';

/** The account's request. Without an account, the request of the account that X's pages showed last. */
export async function readRequest(account: AccountRef = {}): Promise<ArchiveRequest> {
  return requestOf(await readRequests(), account);
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
