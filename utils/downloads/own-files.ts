import { browser } from '#utils/browser.ts';

/** Whether the browser is still saving a file that a page of the extension has made. */
export async function isSavingOwnFile(): Promise<boolean> {
  const own = `blob:${browser.runtime.getURL('')}`;
  const running = await browser.downloads.search({ state: 'in_progress' });
  return running.some(({ url }) => url.startsWith(own));
}
