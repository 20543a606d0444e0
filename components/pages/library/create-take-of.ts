import { computed } from '@preact/signals';
import type { DownloadsStore } from '#components/request/downloads-store.ts';
import type { OfferedLink } from '#components/take/take-state.ts';
import { createTakeStore, type TakeStore } from '#components/take/take-store.ts';
import { browser } from '#utils/browser.ts';
import { archiveDownloads, downloadAgain, readArchiveLinks } from '#utils/downloads/index.ts';
import type { Engine } from '#utils/engine/index.ts';
import { linkAccess, rememberedLinks, unfinishedTakes } from '#utils/links/index.ts';
import { LINK_LIFE, readFilesPageTimes } from '#utils/x/index.ts';

export interface TakeOfDependencies {
  engine: Engine;
  downloads: DownloadsStore;
  createPlanWorker(): Worker;
}

/** Parts whose links were seen within this time (ms) belong to one archive. */
const PARTS_WINDOW = 24 * 3_600_000;

/** Taking Spaces out of the links that this browser knows. */
export function createTakeOf({ engine, downloads, createPlanWorker }: TakeOfDependencies): TakeStore {
  return createTakeStore({
    links: {
      read: readOfferedLinks,
      watch(listener) {
        const ends = [archiveDownloads.watch(listener), rememberedLinks.watch(listener)];
        return () => ends.forEach((end) => end());
      },
    },
    access: linkAccess,
    createPlanWorker,
    engine,
    unfinished: unfinishedTakes,
    stopped: computed(() =>
      downloads.active.value.filter(({ state }) => state === 'stopped').map(({ id }) => id),
    ),
    cancelDownload: (id) => browser.downloads.cancel(id),
    downloadAgain,
  });
}

/** The links of the newest archive: of its downloads first, for those are proven to be X's, then remembered ones. */
async function readOfferedLinks(): Promise<OfferedLink[]> {
  const now = Date.now();
  const [downloaded, remembered] = await Promise.all([
    readArchiveLinks(await readFilesPageTimes()),
    rememberedLinks.list(now),
  ]);
  const links = new Map<string, OfferedLink>(remembered.map((link) => [link.url, link]));
  for (const { url, name, startedAt, isRunning, downloadId } of downloaded) {
    const expiresAt = links.get(url)?.expiresAt ?? startedAt + LINK_LIFE;
    if (expiresAt <= now) continue;
    links.set(url, {
      url,
      name,
      part: links.get(url)?.part ?? 1,
      seenAt: startedAt,
      expiresAt,
      from: 'download',
      ...(isRunning && { downloadId }),
    });
  }
  const all = [...links.values()].toSorted((a, b) => b.seenAt - a.seenAt);
  const newest = all[0]?.seenAt ?? 0;
  return all.filter(({ seenAt }) => newest - seenAt <= PARTS_WINDOW).toSorted((a, b) => a.part - b.part);
}
