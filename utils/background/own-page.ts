import { browser } from '#utils/browser.ts';
import { CodedError } from '#utils/coded-error.ts';

/** Throws `not-ours` for a message that does not come from one of the extension's own pages, but from X's. */
export function requireOwnPage({ url }: { url?: string | undefined }): void {
  if (url?.startsWith(browser.runtime.getURL('/'))) return;
  throw new CodedError('not-ours', 'Only pages of the extension may say so');
}
