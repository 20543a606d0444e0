import { storage } from 'wxt/utils/storage';
import type { RequestEvent } from './request-events.ts';
import {
  afterEventOf,
  toRequestsByAccount,
  type StoredRequests,
  type RequestsByAccount,
  requestOf,
} from './requests-by-account.ts';
import { REQUEST_KEY } from './request-key.ts';
import { type ArchiveRequest, NO_REQUEST } from './request-status.ts';
import type { AccountRef } from './account-ref.ts';

// What an older version kept is understood as it is read (`bookOf`) and written anew under the lock: a migration by
// the storage itself would run in several contexts at once, and the last of them would undo what was noted meanwhile.
const requestItem = storage.defineItem<StoredRequests>(`local:${REQUEST_KEY}`, {
  fallback: NO_REQUEST,
  version: 1,
});

/** Held while the requests are changed: whichever of our pages does it, the next one reads what it wrote. */
const REQUEST_LOCK = 'afterspace-request';

/** The account's request; without one told, that of the account last seen on X. */
export async function readRequest(account: AccountRef = {}): Promise<ArchiveRequest> {
  return requestOf(await readStored(), account);
}

/** The requests of all accounts, the one last seen first. */
export async function readRequests(): Promise<readonly ArchiveRequest[]> {
  return (await readStored()).requests;
}

/** When X's page of the files was last seen, for each account (ms since 1970). */
export async function timesAtFiles(): Promise<number[]> {
  return (await readRequests()).flatMap(({ atFilesAt }) => atFilesAt ?? []);
}

/** Calls back at each change, from whichever page it comes. Returns what ends it. */
export function watchRequest(
  listener: (request: ArchiveRequest) => void,
  account: () => AccountRef = () => ({}),
): () => void {
  return requestItem.watch((kept) => listener(requestOf(toRequestsByAccount(kept), account())));
}

/** The same for the requests of all accounts. */
export function watchRequests(listener: (requests: readonly ArchiveRequest[]) => void): () => void {
  return requestItem.watch((kept) => listener(toRequestsByAccount(kept).requests));
}

export interface NoteOptions {
  account?: AccountRef;
  /** X's page has shown it: the account becomes the one that our pages speak of. */
  isSeen?: boolean;
}

/**
 * Notes what happened, one after the other, and resolves to the account's request as it then is. Not on X's pages,
 * which have locks of their own: from there the background is asked to do it.
 */
export async function noteRequest(
  event: RequestEvent,
  now: number = Date.now(),
  { account = {}, isSeen = false }: NoteOptions = {},
): Promise<ArchiveRequest> {
  const after = await changeStored((byAccount) => afterEventOf(byAccount, event, { account, now, isSeen }));
  return requestOf(after, account);
}

/** Changes the requests in one go: nobody else writes between what `edit` is given and what it gives back. */
export async function changeRequests(
  edit: (requests: readonly ArchiveRequest[]) => readonly ArchiveRequest[],
): Promise<void> {
  await changeStored((byAccount) => {
    const requests = edit(byAccount.requests);
    return requests === byAccount.requests ? byAccount : { requests: [...requests] };
  });
}

async function readStored(): Promise<RequestsByAccount> {
  return toRequestsByAccount(await requestItem.getValue());
}

function changeStored(edit: (byAccount: RequestsByAccount) => RequestsByAccount): Promise<RequestsByAccount> {
  return navigator.locks.request(REQUEST_LOCK, async () => {
    const before = await readStored();
    const after = edit(before);
    if (after !== before) await requestItem.setValue(after);
    return after;
  });
}
