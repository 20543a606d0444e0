import { detailOf } from './detail-section.ts';
import { findFirst, hasMoreElements, normalizedTextOf } from './find.ts';
import { linkKindOf } from './links.ts';
import { saysThatItIsSuspended } from './words-of-x.ts';

/** Pages of X's help to which X links only in what it says of one's own account. Posts link through t.co. */
const HELP = [
  'a[href*="/suspended-x-accounts"]',
  'a[href*="/suspended-twitter-accounts"]',
  'a[href*="/account-access/appeals"]',
].join(', ');
/** What others have written, and what X says of others' accounts. */
const OF_OTHERS = 'article, [data-testid="emptyState"], [data-testid="tweet"], [role="listitem"]';
const ALERTS = ['main [role="alert"]', 'main [role="status"]', 'main h1'];
const MAX_ELEMENTS = 60;

/** Whether X says on its page for anything that this account is suspended. Its notice links to its help. */
export function saysSuspended(document: Document, location: URL): boolean {
  return [...document.querySelectorAll(HELP)].some(
    (link) =>
      linkKindOf(link, location) === 'aside' && link.closest(OF_OTHERS) === null && link.checkVisibility(),
  );
}

/** The same by words, on pages that speak of nothing but one's own account. */
export function saysSuspendedHere(document: Document, { isLockable }: { isLockable: boolean }): boolean {
  const scope = detailOf(document);
  const alert = findFirst(document, ALERTS);
  const isShort = !hasMoreElements(scope, MAX_ELEMENTS);
  const parts = [...(alert ? [alert] : []), ...(isShort ? [scope] : [])];
  return parts.some((part) => saysThatItIsSuspended(normalizedTextOf(part), { isLockable }));
}
