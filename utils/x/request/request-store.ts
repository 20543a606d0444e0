import { storage } from 'wxt/utils/storage';
import type { RequestEvent } from './request-events.ts';
import {
  afterEventOf,
  bookOf,
  type KeptRequests,
  type RequestBook,
  requestOf,
} from './requests-by-account.ts';
import { REQUEST_KEY } from './request-key.ts';
import { type ArchiveRequest, NO_REQUEST } from './request-status.ts';
import type { Who } from './account-ref.ts';

// What an older version kept is understood as it is read (`bookOf`) and written anew under the lock: a migration by
// the storage itself would run in several contexts at once, and the last of them would undo what was noted meanwhile.
const requestItem = storage.defineItem<KeptRequests>(`local:${REQUEST_KEY}`, {
  fallback: NO_REQUEST,
  version: 1,
});

/** Held while the requests are changed: whichever of our pages does it, the next one reads what it wrote. */
const REQUEST_LOCK = 'afterspace-request';

/** The account's request; without one told, that of the account last seen on X. */
export async function readRequest(who: Who = {}): Promise<ArchiveRequest> {
  return requestOf(await readBook(), who);
}

/** The requests of all accounts, the one last seen first. */
export async function readRequests(): Promise<readonly ArchiveRequest[]> {
  return (await readBook()).requests;
}

/** When X's page of the files was last seen, for each account (ms since 1970). */
export async function timesAtFiles(): Promise<number[]> {
  return (await readRequests()).flatMap(({ atFilesAt }) => atFilesAt ?? []);
}

/** Calls back at each change, from whichever page it comes. Returns what ends it. */
export function watchRequest(
  listener: (request: ArchiveRequest) => void,
  who: () => Who = () => ({}),
): () => void {
  return requestItem.watch((kept) => listener(requestOf(bookOf(kept), who())));
}

/** The same for the requests of all accounts. */
export function watchRequests(listener: (requests: readonly ArchiveRequest[]) => void): () => void {
  return requestItem.watch((kept) => listener(bookOf(kept).requests));
}

export interface NoteOptions {
  who?: Who;
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
  { who = {}, isSeen = false }: NoteOptions = {},
): Promise<ArchiveRequest> {
  const after = await changeBook((book) => afterEventOf(book, event, { who, now, isSeen }));
  return requestOf(after, who);
}

/** Changes the requests in one go: nobody else writes between what `edit` is given and what it gives back. */
export async function changeRequests(
  edit: (requests: readonly ArchiveRequest[]) => readonly ArchiveRequest[],
): Promise<void> {
  await changeBook((book) => {
    const requests = edit(book.requests);
    return requests === book.requests ? book : { requests: [...requests] };
  });
}

async function readBook(): Promise<RequestBook> {
  return bookOf(await requestItem.getValue());
}

function changeBook(edit: (book: RequestBook) => RequestBook): Promise<RequestBook> {
  return navigator.locks.request(REQUEST_LOCK, async () => {
    const before = await readBook();
    const after = edit(before);
    if (after !== before) await requestItem.setValue(after);
    return after;
  });
}
