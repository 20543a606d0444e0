import { browser } from '#utils/browser.ts';
import { X_MATCHES } from '#utils/x/page/addresses.ts';

const REQUESTS_CHANGED = 'requestsChanged';

/** Has the guides on X's pages, which cannot see our database, ask for their request again. */
export async function notifyGuides(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...X_MATCHES] });
  // A tab without a guide refuses this.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => id ?? []).map((id) => browser.tabs.sendMessage(id, REQUESTS_CHANGED)),
  );
}

/** Calls `listener` in a guide when the background says that requests have changed, until the signal aborts. */
export function onRequestsChanged(listener: () => void, signal: AbortSignal): void {
  const receive = (message: unknown): undefined => {
    if (message === REQUESTS_CHANGED) listener();
  };
  browser.runtime.onMessage.addListener(receive);
  // After the extension has restarted, this script has no API any more, and nothing to stop.
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(receive));
}
