import {
  type ArchiveRequest,
  type RequestState,
  requestStatus,
  withoutDownload,
  withoutFiles,
} from './request-events.ts';
import { findAccount, type AccountRef } from './account-ref.ts';

/** While files come down for it, or lie there. */
const WITH_FILES: readonly RequestState[] = ['downloading', 'interrupted', 'downloaded'];

/**
 * The requests, once the archive `files` have told that they are `who`'s. If they came down for the request of somebody
 * else, either its account has a new handle by now, or they never were its own. The first is believed only where they
 * were begun on the page of files of an account that is not known otherwise: that request goes on under the new handle.
 * Else it goes on from where it stood before, for its own archive may still have to be fetched.
 */
export function afterProof(
  requests: readonly ArchiveRequest[],
  { files, account, now }: { files: readonly string[]; account: AccountRef; now: number },
): readonly ArchiveRequest[] {
  const holder = holderOf(requests, files, now);
  const known = findAccount(requests, account);
  if (!holder || holder === known || account.accountId === undefined) return requests;
  const isRenamed = !known && holder.accountId === undefined && areFromItsPage(holder, files);
  const after = isRenamed ? { ...holder, ...account } : withoutOthersFiles(holder, files);
  return requests.map((each) => (each === holder ? after : each));
}

/** The only request for which all of them came down. */
function holderOf(
  requests: readonly ArchiveRequest[],
  files: readonly string[],
  now: number,
): ArchiveRequest | undefined {
  if (files.length === 0) return undefined;
  const holders = requests.filter(
    (request) =>
      WITH_FILES.includes(requestStatus(request, now).state) && files.every((id) => hasFile(request, id)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** Whether this file came down for the request, and has not been imported. */
export function hasFile({ files = [] }: ArchiveRequest, id: string): boolean {
  return files.some((file) => file.id === id);
}

function areFromItsPage({ files = [] }: ArchiveRequest, ids: readonly string[]): boolean {
  return files.filter(({ id }) => ids.includes(id)).every(({ isFromPage }) => isFromPage);
}

/** Where nothing else has come down for it, nothing has. */
function withoutOthersFiles(request: ArchiveRequest, ids: readonly string[]): ArchiveRequest {
  const rest = withoutFiles(request, ids);
  return rest.files === undefined ? withoutDownload(rest) : rest;
}
