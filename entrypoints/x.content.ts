import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
// Not through the domain's index.ts: it would load the labels of 51 languages into each of X's pages.
import { X_MATCHES } from '#utils/x/page/addresses.ts';
import { accountOnPage } from '#utils/x/page/account-on-page.ts';
import { requestOf, REQUESTS_KEY, type RequestsByAccount } from '#utils/x/request/requests-by-account.ts';
import { shouldGuide } from '#utils/x/guide/should-guide.ts';
import { watchAddress } from '#utils/x/page/watch-address.ts';

type Stored = Record<typeof REQUESTS_KEY, RequestsByAccount>;

/** The loader. On each of X's pages it checks once per navigation whether the guide belongs there. */
export default defineContentScript({
  matches: [...X_MATCHES],
  runAt: 'document_idle',
  async main(ctx) {
    const check = async (isPresent: boolean): Promise<void> => {
      if (ctx.isInvalid || isPresent) return;
      const stored = await browser.storage.local.get<Stored>({ [REQUESTS_KEY]: [] });
      const request = requestOf(stored[REQUESTS_KEY], accountOnPage(document));
      // The format of `injectGuide` in utils/messaging.ts, without the size of its library.
      const message = { id: 0, type: 'injectGuide', timestamp: Date.now() };
      if (shouldGuide(location, request, Date.now())) await browser.runtime.sendMessage(message);
    };
    watchAddress(() => void check(document.querySelector('afterspace-guide') !== null), ctx.signal);
    // A guide that is already there belongs to an earlier version of the extension, which no longer runs.
    await check(false);
  },
});
