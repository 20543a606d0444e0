import {
  archiveOffers,
  fileUrlOf,
  handsFree,
  type ArchiveOffer,
  type DownloadEvents,
} from '../downloads/index.ts';
import type { EngineConnection } from '../engine/index.ts';
import type { ImportStatus } from '../import/status.ts';
import { announceArchive, announceImport, showBadge } from '../notices/index.ts';
import { noteRequest } from '../x/index.ts';

/** What is done about the downloads of archives. `connect` is called only when there is one to import. */
export function createReceiver(connect: () => EngineConnection): DownloadEvents {
  return {
    async onBegun() {
      await noteRequest({ type: 'downloading' });
    },
    async onInterrupted() {
      await noteRequest({ type: 'interrupted' });
    },
    async onArchive(offer) {
      await noteRequest({ type: 'downloaded' });
      await showBadge();
      await receive(offer, connect);
    },
  };
}

/** Imports it where the browser and the person let us read it, else says that it is here. */
async function receive(offer: ArchiveOffer, connect: () => EngineConnection): Promise<void> {
  if ((await handsFree.state()) === 'on') {
    const file = { url: fileUrlOf(offer.path), name: offer.name, size: offer.size };
    await connect().importDownload(file);
  } else {
    await announceArchive(offer);
  }
}

/** An import has ended: what it brought waits no longer, and the person hears of it. */
export async function noteImport(status: ImportStatus): Promise<void> {
  if (status.state !== 'done') return;
  const { files, counts, madeAt, account } = status;
  await archiveOffers.markImported(files);
  const who = account && { accountId: account.id, ...(account.handle && { handle: account.handle }) };
  await noteRequest(
    { type: 'imported', ...(madeAt !== undefined && { madeAt }) },
    Date.now(),
    who && { who },
  );
  await showBadge();
  if (counts.new > 0) await announceImport(counts.new);
}
