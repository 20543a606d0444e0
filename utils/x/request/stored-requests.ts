import { createStoredList } from '#utils/private-storage/index.ts';
import { parseRequest } from './parse-request.ts';
import type { RequestsByAccount } from './requests-by-account.ts';

const stored = createStoredList('requests', parseRequest);

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

/** Reads, edits and writes the requests in one step. Resolves to the result. Writes nothing if it is the same object. */
export function changeRequests(
  edit: (requests: RequestsByAccount) => RequestsByAccount,
): Promise<RequestsByAccount> {
  return stored.change(edit);
}
