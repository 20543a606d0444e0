import {
  archiveIdOf,
  archiveOffers,
  toFileUrl,
  autoImport,
  isArchiveDownloading,
  currentOffers,
  type ArchiveOffer,
  type DownloadHandlers,
} from '#utils/downloads/index.ts';
import type { EngineConnection } from '#utils/engine/index.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import {
  announceArchive,
  announceFailure,
  announceImport,
  announceInterruption,
  checkReminders,
  showBadge,
} from '#utils/notices/index.ts';
import { noteRequest, readFilesPageTimes } from '#utils/x/index.ts';

/** What is done about the downloads of archives. `connect` is called only when there is one to import. */
export function createDownloadHandlers(connect: () => EngineConnection): DownloadHandlers {
  return {
    async onStart({ name }) {
      await noteRequest({ type: 'downloading', file: fileIdOf(name) });
    },
    async onInterrupted({ name, reason }) {
      await noteRequest({ type: 'interrupted', file: fileIdOf(name) });
      // Whoever has cancelled it knows.
      if (reason !== 'cancelled') await announceInterruption(name);
      // The parts that are here wait no longer for this one.
      if ((await autoImport.state()) === 'on') await importWaitingOffers(connect);
    },
    async onComplete(offer) {
      await noteRequest({ type: 'downloaded', file: fileIdOf(offer.name) });
      await showBadge();
      if ((await autoImport.state()) === 'on') await importWaitingOffers(connect);
      else await announceArchive(offer);
    },
  };
}

/** By what a download is known again; a made-up name is better than none. */
const fileIdOf = (name: string): string => archiveIdOf(name) ?? name;

/** Parts that came down within so long of each other are of one archive, in ms. */
const PARTS_WINDOW = 24 * 3_600_000;

/**
 * Has the archives imported that the browser lets us read: all parts together, when the last of those under way is
 * here. A part that was imported before a later one came goes in again with it, for what they say of each other.
 */
export async function importWaitingOffers(connect: () => EngineConnection): Promise<void> {
  if (await isArchiveDownloading(await readFilesPageTimes())) return;
  const [newest] = await archiveOffers.waiting();
  if (!newest) return;
  const parts = await currentOffers.ofArchive(newest, PARTS_WINDOW);
  if (parts.length > 0) await connect().importDownloads(parts.map(downloadedFile));
}

function downloadedFile({ path, name, size }: ArchiveOffer) {
  return { url: toFileUrl(path), name, size };
}

/** An import has ended: what it brought waits no longer, and the person hears of it. */
export async function handleImportEnd(status: ImportStatus): Promise<void> {
  if (status.state === 'failed') await announceUnattendedFailure(status.files);
  if (status.state !== 'done') return;
  const { files, counts, madeAt, account } = status;
  await archiveOffers.recordImported(files);
  const ref = account && { accountId: account.id, ...(account.handle && { handle: account.handle }) };
  await noteRequest(
    { type: 'imported', files: provenFileIds(files), ...(madeAt !== undefined && { madeAt }) },
    Date.now(),
    ref && { account: ref },
  );
  // What came of it may wait for another look at X, and a day to ask anew is known now.
  await checkReminders();
  if (counts.new > 0) await announceImport(counts.new);
}

/** By what the archives are known, where no other file could bear one of the names. */
function provenFileIds(names: readonly string[]): string[] {
  const ids = names.map(archiveIdOf).filter((id) => id !== undefined);
  return ids.length === names.length ? ids : [];
}

/** Whoever has chosen a file watches what becomes of it; of what came by itself one has to be told. */
async function announceUnattendedFailure(files: readonly string[]): Promise<void> {
  const waiting = await archiveOffers.waiting();
  if ((await autoImport.state()) === 'on' && waiting.some(({ name }) => files.includes(name))) {
    await announceFailure();
  }
}
