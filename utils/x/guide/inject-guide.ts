import { type Browser, browser } from '#utils/browser.ts';
import { ARCHIVE_PAGE, X_HOME, X_MATCHES } from '#utils/x/page/addresses.ts';
import { noteRequest, readRequest } from '#utils/x/request/request-storage.ts';
import { requestStatus } from '#utils/x/request/request-status.ts';

const GUIDE_SCRIPT = '/guide.js';
const LOADER_SCRIPT = '/loader.js';

/** Injects the guide into a tab on X. A guide that is already there is replaced, so there is never more than one. */
export async function injectGuide(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [GUIDE_SCRIPT] });
}

/**
 * Starts the guide and shows X: the tab on X that was used last, else a new one. Once the archive is requested, the tab
 * goes to the archive's page, because only that page is of use then.
 */
export async function startGuide(now: number = Date.now()): Promise<void> {
  const { state } = requestStatus(await readRequest(), now);
  await noteRequest({ type: 'start' }, now);
  const address = state === 'none' || state === 'imported' ? undefined : ARCHIVE_PAGE;
  const tab = await latestTab();
  if (tab?.id !== undefined && (await showGuideIn(tab.id, address))) {
    await browser.windows.update(tab.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: address ?? X_HOME });
}

/** Injects the loader into tabs on X that were open before the extension was installed or allowed. Browsers do so only for new pages. */
export async function injectLoader(): Promise<void> {
  const tabs = await openTabs();
  // A tab that is discarded or shows an error page refuses this, and gets the loader with its next page.
  await Promise.allSettled(
    tabs
      .flatMap(({ id }) => id ?? [])
      .map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [LOADER_SCRIPT] })),
  );
}

function openTabs(): Promise<Browser.tabs.Tab[]> {
  return browser.tabs.query({ url: [...X_MATCHES] });
}

async function latestTab(): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await openTabs();
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Returns false if the tab cannot show the guide. */
async function showGuideIn(tabId: number, address: string | undefined): Promise<boolean> {
  if (address !== undefined) {
    await browser.tabs.update(tabId, { active: true, url: address });
    return true;
  }
  try {
    await injectGuide(tabId);
  } catch {
    // The tab is discarded or shows an error page, which the person would have to reload: a new tab is better.
    return false;
  }
  await browser.tabs.update(tabId, { active: true });
  return true;
}
