import { type Browser, browser } from '#utils/browser.ts';
import { ARCHIVE_PAGE, X_HOME, X_MATCHES } from '#utils/x/page/addresses.ts';
import { noteRequest, readRequest } from '#utils/x/request/request-store.ts';
import { requestStatus } from '#utils/x/request/request-status.ts';

const GUIDE = '/content-scripts/guide.js';
const LOADER = '/content-scripts/x.js';

/** Puts the guide into a tab on X. Where it is already, the new one takes over: there is never more than one. */
export async function mountGuide(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [GUIDE] });
}

/**
 * Brings the person to X with the guide on: to the tab they used last, where it stands, or to a new one. Once the
 * archive has been asked for, only its own page is of use.
 */
export async function startGuide(now: number = Date.now()): Promise<void> {
  const { state } = requestStatus(await readRequest(), now);
  await noteRequest({ type: 'start' }, now);
  const address = state === 'none' || state === 'imported' ? undefined : ARCHIVE_PAGE;
  const tab = await latestTab();
  if (tab?.id !== undefined && (await isEntered(tab.id, address))) {
    await browser.windows.update(tab.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: address ?? X_HOME });
}

/** Puts the loader into the tabs that were open before the extension came: browsers do so for new pages only. */
export async function reachOpenTabs(): Promise<void> {
  const tabs = await openTabs();
  // A tab that cannot be entered (asleep, or showing an error) gets the loader with its next page.
  await Promise.allSettled(
    tabs
      .flatMap(({ id }) => id ?? [])
      .map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [LOADER] })),
  );
}

function openTabs(): Promise<Browser.tabs.Tab[]> {
  return browser.tabs.query({ url: [...X_MATCHES] });
}

async function latestTab(): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await openTabs();
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function isEntered(tabId: number, address: string | undefined): Promise<boolean> {
  if (address !== undefined) {
    await browser.tabs.update(tabId, { active: true, url: address });
    return true;
  }
  try {
    await mountGuide(tabId);
  } catch {
    // Asleep, or showing an error page: a new tab serves better than one that a person would have to mend.
    return false;
  }
  await browser.tabs.update(tabId, { active: true });
  return true;
}
