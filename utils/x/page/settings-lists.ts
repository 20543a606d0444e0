import { findByWords, findFirst, labelled, quoteOf } from './find.ts';
import type { Labels } from './labels.ts';
import type { GuideStep } from './guide-step.ts';

const ARCHIVE = ['a[href$="/settings/download_your_data"]'];
// The arrow back, in a narrow window, leads to the account too.
const ACCOUNT = [
  'a[href$="/settings/account"]:not([data-testid="app-bar-back"])',
  '[data-testid="accountLink"]',
];
const ENTRIES = 'main a, main [role="link"], main [role="tab"], main button';

/** Step 3: X's settings, as one list (narrow windows) or as two columns. */
export function stepInSettings(document: Document, labels: Labels | undefined): GuideStep {
  const archive =
    findFirst(document, ARCHIVE) ?? findByWords(document, ENTRIES, [labels?.downloadArchiveEntry]);
  if (archive) {
    const quote = quoteOf(archive, labels?.downloadArchiveEntry);
    return { step: 3, state: 'guiding', aim: 'archive', target: archive, ...labelled(quote) };
  }

  const account = findFirst(document, ACCOUNT) ?? findByWords(document, ENTRIES, [labels?.yourAccountNav]);
  if (account) {
    const quote = quoteOf(account, labels?.yourAccountNav);
    return { step: 3, state: 'guiding', aim: 'account', target: account, ...labelled(quote) };
  }

  return { step: 3, state: 'unknown', aim: 'search' };
}
