import { browser } from 'wxt/browser';
import { archiveOffers, fileUrlOf, type ArchiveOffer } from '../downloads/index.ts';
import type { EngineConnection } from '../engine/index.ts';
import type { ImportStatus } from '../import/status.ts';
import { announceArchive, announceImport, showBadge } from '../notices/index.ts';

/** A finished archive: imports it where the browser and the person let us read it, else says that it is here. */
export async function receiveArchive(offer: ArchiveOffer, engineRoom: EngineConnection): Promise<void> {
  await showBadge();
  if (await mayReadFiles()) {
    await engineRoom.importDownload({ url: fileUrlOf(offer.path), name: offer.name, size: offer.size });
  } else {
    await announceArchive(offer);
  }
}

/** An import has ended: what it brought waits no longer, and the person hears of it. */
export async function noteImport(status: ImportStatus): Promise<void> {
  if (status.state !== 'done') return;
  await archiveOffers.markImported(status.files);
  await showBadge();
  if (status.counts.new > 0) await announceImport(status.counts.new);
}

/** True only where the person has given both: our permission, and the browser's "Allow access to file URLs". */
async function mayReadFiles(): Promise<boolean> {
  return !import.meta.env.FIREFOX && browser.permissions.contains({ origins: ['file:///*'] });
}
