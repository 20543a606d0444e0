import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
// Not through the folder's index: it would bring the labels of 51 languages to each of X's pages.
import { X_MATCHES } from '#utils/x/page/addresses.ts';
import { accountOn } from '#utils/x/page/account-on-page.ts';
import { toRequestsByAccount, type StoredRequests, requestOf } from '#utils/x/request/requests-by-account.ts';
import { REQUEST_KEY } from '#utils/x/request/request-key.ts';
import { NO_REQUEST } from '#utils/x/request/request-status.ts';
import { shouldGuide } from '#utils/x/guide/should-guide.ts';
import { watchAddress } from '#utils/x/page/watch-address.ts';

type Kept = Record<typeof REQUEST_KEY, StoredRequests>;

/** On each of X's pages: one look per navigation whether the guide is wanted; the background puts it in. */
export default defineContentScript({
  matches: [...X_MATCHES],
  runAt: 'document_idle',
  async main(ctx) {
    const look = async (isThere: boolean): Promise<void> => {
      if (ctx.isInvalid || isThere) return;
      const kept = await browser.storage.local.get<Kept>({ [REQUEST_KEY]: NO_REQUEST });
      // The shape of utils/messaging.ts's `mountGuide`, without the weight of its library.
      const message = { id: 0, type: 'mountGuide', timestamp: Date.now() };
      const request = requestOf(toRequestsByAccount(kept[REQUEST_KEY]), accountOn(document));
      if (shouldGuide(location, request, Date.now())) await browser.runtime.sendMessage(message);
    };
    watchAddress(() => void look(document.querySelector('afterspace-guide') !== null), ctx.signal);
    // A guide found there at the start belongs to a version of the extension that is gone.
    await look(false);
  },
});
