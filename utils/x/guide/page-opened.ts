import { isRecord } from '#utils/is-record.ts';
import { type AccountRef, parseAccountRef } from '#utils/x/account-ref.ts';
import { readRequest } from '#utils/x/request/request-storage.ts';
import { injectGuide } from './inject-guide.ts';
import { shouldGuide } from './should-guide.ts';

/** What the loader reports of each address of X. */
export interface PageOpened {
  pathname: string;
  /** The handle, if the page shows it. */
  account: AccountRef;
}

/** Undefined if the message is something else. */
export function parsePageOpened(data: unknown): PageOpened | undefined {
  if (!isRecord(data) || typeof data['pathname'] !== 'string') return undefined;
  const account = parseAccountRef(data['account']);
  return account && { pathname: data['pathname'], account };
}

/** Injects the guide into a tab on X if it belongs on this page. */
export async function guideWhereNeeded(
  { pathname, account }: PageOpened,
  tabId: number | undefined,
  now: number = Date.now(),
): Promise<void> {
  if (shouldGuide({ pathname }, await readRequest(account), now)) await injectGuide(tabId);
}
