import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// Not through the domain's index.ts: it would load the labels of 51 languages into each of X's pages.
import { isScriptRunning, replaceScript } from '#utils/x/guide/run-once.ts';
import { accountOnPage } from '#utils/x/page/account-on-page.ts';
import { watchAddress } from '#utils/x/page/watch-address.ts';

/**
 * On each of X's pages it asks the background once per address for the guide. Not a content script of WXT (the manifest
 * lists it itself): those end when the page sends an event that it can forge, and announce themselves to the page.
 */
export default defineUnlistedScript(() => void watchPages());

async function watchPages(): Promise<void> {
  const running = replaceScript('loader');

  async function check(): Promise<void> {
    // After the extension has restarted, this script has no API any more. The new version has its own loader.
    if (browser.runtime?.id === undefined) return running.abort();
    if (isScriptRunning('guide')) return;
    const data = { pathname: location.pathname, account: accountOnPage(document) };
    // The format of utils/messaging.ts, without the size of its library.
    await browser.runtime.sendMessage({ id: 0, type: 'pageOpened', timestamp: Date.now(), data });
  }

  watchAddress(() => void check(), running.signal);
  await check();
}
