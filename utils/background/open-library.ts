import { browser } from '#utils/browser.ts';

/** Shows the library, at `hash` if given: in the tab that has it open, else in a new tab. */
export async function openLibrary(hash = ''): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const shown = contexts.find(({ documentUrl }) => documentUrl?.startsWith(page));
  if (!shown) {
    await browser.tabs.create({ url: `${page}${hash}` });
    return;
  }
  await browser.tabs.update(shown.tabId, { active: true, ...(hash && { url: `${page}${hash}` }) });
  await browser.windows.update(shown.windowId, { focused: true });
}
