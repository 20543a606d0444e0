import { findFirst, isShown } from './find.ts';

/** The second column until 2026. */
const DETAIL = ['section[aria-labelledby="detail-header"]'];
const COLUMNS = ['main', '[data-testid="primaryColumn"]', 'body'];
const REGIONS = 'main section, main [role="region"]';
/** Entries of the first column. Pages of the account's data, which the second one may link to, are none. */
const ENTRY = 'a[href*="/settings/"]:not([href*="/your_twitter_data/"])';
const MIN_ENTRIES = 3;

/** The main part of a settings page: the second column, or everything if there is only one. */
export function detailOf(document: Document): Element {
  return (
    findFirst(document, DETAIL) ??
    secondRegion(document) ??
    findFirst(document, COLUMNS) ??
    document.documentElement
  );
}

/** Since 2026, only a label in the page's language names the second column. The list of settings stands before it. */
function secondRegion(document: Document): Element | undefined {
  const regions = [...document.querySelectorAll(REGIONS)].filter(
    (region) => isShown(region) && region.parentElement?.closest(REGIONS) === null,
  );
  const list = regions.findIndex((region) => region.querySelectorAll(ENTRY).length >= MIN_ENTRIES);
  if (list !== -1) return regions[list + 1];
  return regions.length === 1 ? regions[0] : undefined;
}
