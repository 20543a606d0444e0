import { browser } from '#utils/browser.ts';
import { hostOfX } from '#utils/remote/index.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';

/**
 * Has the browser download X's link once more, like any file that somebody has clicked: X's own page may offer it only once,
 * while the link goes on working until X's date. Resolves to why it has not begun, or undefined. To be called after a click.
 */
export async function downloadAgain(url: string): Promise<StopReason | undefined> {
  if (hostOfX(url) === undefined) return 'refused';
  try {
    const id = await browser.downloads.download({ url });
    const [download] = await browser.downloads.search({ id });
    return download?.state === 'interrupted' ? stopReasonOf(download.error) : undefined;
  } catch (error) {
    // Chromium says it as the message of the error: `SERVER_FORBIDDEN`.
    return stopReasonOf(error instanceof Error ? error.message : undefined);
  }
}
