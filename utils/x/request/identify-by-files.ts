import { findAccount, type AccountRef } from '#utils/x/account-ref.ts';
import { withoutDownload, withoutFiles } from './request-events.ts';
import { type ArchiveRequest, type RequestState, requestStatus } from './request-status.ts';

/** States in which the request has files that are downloaded or being downloaded. */
const STATES_WITH_FILES: readonly RequestState[] = ['downloading', 'interrupted', 'downloaded'];

/**
 * The requests once the imported `files` have stated that they are of `account`. If they were downloaded for the
 * request of another account, there are two explanations. Either that account has a new handle: this is believed only
 * if all the files started on its page of files and the new handle is not known otherwise. Then its request continues
 * under the new handle. Or the files were never its own: then the request goes back to its state before the download,
 * because its own archive may still have to be downloaded.
 */
export function identifyByFiles(
  requests: readonly ArchiveRequest[],
  { files, account, now }: { files: readonly string[]; account: AccountRef; now: number },
): readonly ArchiveRequest[] {
  const holder = holderOf(requests, files, now);
  const known = findAccount(requests, account);
  if (!holder || holder === known || account.accountId === undefined) return requests;
  const isRenamed = !known && holder.accountId === undefined && areFromItsFilesPage(holder, files);
  const after = isRenamed ? { ...holder, ...account } : withoutForeignFiles(holder, files);
  return requests.map((each) => (each === holder ? after : each));
}

/** The request for which all of the files were downloaded, if there is exactly one. */
function holderOf(
  requests: readonly ArchiveRequest[],
  files: readonly string[],
  now: number,
): ArchiveRequest | undefined {
  if (files.length === 0) return undefined;
  const holders = requests.filter(
    (request) =>
      STATES_WITH_FILES.includes(requestStatus(request, now).state) &&
      files.every((id) => hasFile(request, id)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** Whether this file was downloaded for the request and is not imported yet. */
export function hasFile({ files = [] }: ArchiveRequest, id: string): boolean {
  return files.some((file) => file.id === id);
}

function areFromItsFilesPage({ files = [] }: ArchiveRequest, ids: readonly string[]): boolean {
  return files.filter(({ id }) => ids.includes(id)).every(({ isFromFilesPage }) => isFromFilesPage);
}

/** Without any other file, the request has no download. */
function withoutForeignFiles(request: ArchiveRequest, ids: readonly string[]): ArchiveRequest {
  const rest = withoutFiles(request, ids);
  return rest.files === undefined ? withoutDownload(rest) : rest;
}
