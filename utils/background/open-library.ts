import { browser } from '#utils/browser.ts';
import { formatRoute } from '#utils/library-route.ts';
import { parseRoute } from '#utils/parse-route.ts';

/**
 * Shows the library: in the tab that has it open, else in a new tab. With a `hash` it shows that view. What is not the
 * hash of a view leads to the recordings: it may come from a page of X, and must not open another page of the extension.
 */
export async function openLibrary(hash = ''): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const view = hash && formatRoute(parseRoute(hash));
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const shown = contexts.find(({ documentUrl }) => documentUrl?.startsWith(page));
  if (!shown) {
    await browser.tabs.create({ url: `${page}${view}` });
    return;
  }
  await browser.tabs.update(shown.tabId, { active: true, ...(view && { url: `${page}${view}` }) });
  await browser.windows.update(shown.windowId, { focused: true });
}
