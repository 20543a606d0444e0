import { resetExtension } from '../../e2e/stored-lists.ts';
import type { ScreenState } from '../screen-state.ts';
import type { DemoSession } from '../demo-session.ts';
import { openPopup, openView, popupHas, showLibrary, showPopup } from './show.ts';

const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';
/** Bytes after which the download waits. */
const HELD_AFTER = 60_000_000;

async function startDownload({ x, site, demo }: DemoSession): Promise<void> {
  await x.offer(demo.zip);
  x.set({ flow: 'verified', job: 'done' });
  x.downloads.holdAfter = HELD_AFTER;
  await site.bringToFront();
  await site.goto(DATA_PAGE);
  await site.locator('a[href^="https://ton."]').click();
}

/** Whether the page shows that bytes have come. Runs in the page. */
const isUnderWay = (): boolean => (document.querySelector('progress')?.value ?? 0) > 0.2;

/** The archive comes from X, and is here. */
export const DOWNLOADS: ScreenState[] = [
  {
    page: 'library',
    name: 'downloading',
    caption: 'The archive is being downloaded',
    async reach(session) {
      await startDownload(session);
      const library = await openView(session, '');
      await library.locator('[data-testid="download"][data-state="running"]').waitFor();
      await library.waitForFunction(isUnderWay);
      return showLibrary(session);
    },
  },
  {
    page: 'popup',
    name: 'downloading',
    caption: 'Popup: the archive is being downloaded',
    async reach(session) {
      return showPopup(await openPopup(session, popupHas('[data-testid="download"]')));
    },
  },
  {
    page: 'library',
    name: 'downloaded',
    caption: 'The archive is here and can be imported',
    async reach(session) {
      const done = session.browser.downloads.next();
      session.x.downloads.release();
      await done;
      const library = await openView(session, '');
      await library.getByTestId('archive-offer').waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'popup',
    name: 'downloaded',
    caption: 'Popup: the archive is here',
    async reach(session) {
      const popup = await openPopup(session, popupHas('[data-testid="archive-offer"]'));
      const { close, ...shown } = showPopup(popup);
      return {
        ...shown,
        async close() {
          await close?.();
          const worker = await session.browser.worker();
          await worker.evaluate(resetExtension('chrome'));
          // As after the installation, which has noted that all of it is new.
          await worker.evaluate(
            `chrome.storage.local.set({ newsSeen: chrome.runtime.getManifest().version })`,
          );
          session.x.downloads.holdAfter = undefined;
        },
      };
    },
  },
];
