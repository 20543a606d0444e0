import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Browser } from '#utils/browser.ts';

type DownloadItem = Browser.downloads.DownloadItem;
type Listener = (delta: { id: number; state?: { current: string } }) => void;

/** Gives the fake browser a list of downloads, which it does not have. */
export function installDownloads() {
  let items: DownloadItem[] = [];
  const created: Listener[] = [];
  const changed: Listener[] = [];
  const event = (listeners: Listener[]) => ({
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
  });
  Object.assign(fakeBrowser, {
    downloads: {
      search: async ({ id }: { id?: number }) =>
        items.filter((item) => id === undefined || item.id === id).map((item) => ({ ...item })),
      onCreated: event(created),
      onChanged: event(changed),
      onErased: event([]),
    },
  });
  return {
    begin(item: DownloadItem): void {
      items.push(item);
      for (const listener of created) listener({ id: item.id });
    },
    change(id: number, change: Partial<DownloadItem>): void {
      items = items.map((item) => (item.id === id ? { ...item, ...change } : item));
      for (const listener of changed) listener({ id, state: { current: change.state ?? 'in_progress' } });
    },
    /** What Firefox forgets when it ends. */
    forget(): void {
      items = [];
    },
  };
}

const NAME = `twitter-2026-06-04-${'0123456789abcdef'.repeat(4)}.zip`;

export function downloadItem(more: Partial<DownloadItem> = {}): DownloadItem {
  return {
    id: 1,
    url: 'https://ton.x.com/a.zip',
    finalUrl: 'https://ton.x.com/a.zip',
    referrer: '',
    filename: `/downloads/${NAME}`,
    incognito: false,
    danger: 'safe',
    mime: 'application/zip',
    startTime: '2026-06-04T10:00:00.000Z',
    state: 'in_progress',
    paused: false,
    canResume: false,
    bytesReceived: 0,
    totalBytes: 15,
    fileSize: 15,
    exists: true,
    ...more,
  };
}
