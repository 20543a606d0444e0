import {
  archiveIdOf,
  archiveOffers,
  autoImport,
  isArchiveDownloading,
  currentOffers,
  type ArchiveOffer,
  type DownloadHandlers,
} from '#utils/downloads/index.ts';
import type { EngineConnection } from '#utils/engine/index.ts';
import type { ImportEnd } from '#utils/import/index.ts';
import { rememberedLinks } from '#utils/links/index.ts';
import {
  announceArchive,
  announceFailure,
  announceImport,
  announceInterruption,
  checkReminders,
  showBadge,
} from '#utils/notices/index.ts';
import { LINK_LIFE, noteRequest, readFilesPageTimes, readRequests } from '#utils/x/index.ts';
import { restoreSettings } from './restore-settings.ts';

/** What the background does when archives are downloaded. `connect` is called only if there is one to import. */
export function createDownloadHandlers(connect: () => EngineConnection): DownloadHandlers {
  return {
    async onStart({ name, url }) {
      await rememberLink(url, name);
      await noteRequest({ type: 'downloading', file: fileIdOf(name) });
    },
    async onInterrupted({ name, reason }) {
      await noteRequest({ type: 'interrupted', file: fileIdOf(name) });
      // A person who cancelled it knows.
      if (reason !== 'cancelled') await announceInterruption(name);
      // The downloaded parts need not wait for this one any more.
      if (await autoImport.isOn()) await importWaitingOffers(connect);
    },
    async onComplete(offer) {
      await noteRequest({ type: 'downloaded', file: fileIdOf(offer.name) });
      await showBadge();
      if (await autoImport.isOn()) await importWaitingOffers(connect);
      else await announceArchive(offer);
    },
  };
}

/** X's page offers each part once. Its link goes on working until X's date. */
async function rememberLink(url: string, name: string, now = Date.now()): Promise<void> {
  const [request] = await readRequests();
  const { readyAt = now, handle } = request ?? {};
  const expiresAt = Math.max(now, readyAt + LINK_LIFE);
  await rememberedLinks.remember([
    { url, name, part: 1, seenAt: now, expiresAt, from: 'download', ...(handle !== undefined && { handle }) },
  ]);
}

/** The archive's id, else the file's name. */
const fileIdOf = (name: string): string => archiveIdOf(name) ?? name;

/** Parts whose downloads finished within this time (ms) belong to one archive. */
const PARTS_WINDOW = 24 * 3_600_000;

/**
 * Imports the waiting archives, which the browser must let us read: all parts together, once no archive is being
 * downloaded any more. A part that was imported before is imported again with a later one, because parts complement
 * each other's metadata.
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

/** The `file:` URL of a path of any system, as the browser writes it: each segment is encoded. */
export function toFileUrl(path: string): string {
  const segments = path.split(/^([a-z]:)?\\/i.test(path) ? /[/\\]/ : '/');
  const encoded = segments.map((segment, index) =>
    index === 0 && /^[a-z]:$/i.test(segment) ? segment : encodeURIComponent(segment),
  );
  const joined = encoded.join('/');
  if (joined.startsWith('//')) return `file:${joined}`;
  return joined.startsWith('/') ? `file://${joined}` : `file:///${joined}`;
}

/** After an import: its files are no longer offered, the request is answered, and the person is notified. */
export async function handleImportEnd(status: ImportEnd): Promise<void> {
  if (status.state === 'failed') await announceUnattendedFailure(status.files);
  if (status.state !== 'done') return;
  const { files, counts, madeAt, account, restored, taken } = status;
  if (restored) await restoreSettings(restored.settings);
  // A download of the same archive has more in it than what was taken.
  if (!taken) await archiveOffers.recordImported(files);
  const ref = account && { accountId: account.id, ...(account.handle && { handle: account.handle }) };
  // While Spaces are left at X, its link is still to be reminded of.
  if (taken !== 'some') {
    await noteRequest(
      { type: 'imported', files: provenFileIds(files), ...(madeAt !== undefined && { madeAt }) },
      Date.now(),
      ref && { account: ref },
    );
  }
  // The import may change which reminders are due.
  await checkReminders();
  if (counts.new > 0) await announceImport(counts.new);
}

/** The ids of the archives, or none if one of the names has no id and so could be any file's. */
function provenFileIds(names: readonly string[]): string[] {
  const ids = names.map(archiveIdOf).filter((id) => id !== undefined);
  return ids.length === names.length ? ids : [];
}

/** Notifies of a failed auto-import. A person who chose the file sees the failure on the page. */
async function announceUnattendedFailure(files: readonly string[]): Promise<void> {
  const waiting = await archiveOffers.waiting();
  if ((await autoImport.isOn()) && waiting.some(({ name }) => files.includes(name))) {
    await announceFailure();
  }
}
