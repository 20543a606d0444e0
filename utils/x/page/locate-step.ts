import { pageOf } from './addresses.ts';
import { placeOnArchivePage } from './archive-page.ts';
import { type LabelTable, labelsFor } from './labels.ts';
import { placeByMenus } from './menus.ts';
import { placeByOwnership, placeOnOwnershipPage } from './ownership.ts';
import { placeOnPartsPage } from './parts-page.ts';
import type { Place } from './guide-step.ts';
import { placeInSettings } from './settings-lists.ts';

/**
 * Which of the seven steps a page of X stands at: a pure look at the address and the document, to be tried afresh
 * after each change. What does not depend on the language is believed first, X's labels in the page's language
 * second. Never certain: with no known element in sight the state is `unknown`.
 */
export function whereIs(location: URL, document: Document, table: LabelTable): Place {
  const labels = labelsFor(document.documentElement.lang, table);
  switch (pageOf(location)) {
    case 'sign-in':
      return { step: 1, state: 'signed-out', aim: 'sign-in', guarded: true };
    case 'locked':
      return { step: 1, state: 'locked', aim: 'unlock', guarded: true };
    case 'ownership':
      return placeOnOwnershipPage(document, labels);
    case 'archive':
      return placeOnArchivePage(document, labels, table);
    case 'parts':
      return placeOnPartsPage(location, document, labels);
    case 'settings':
      return placeByDialog(document, labels) ?? placeInSettings(document, labels);
    case 'elsewhere':
      return placeByMenus(document, labels);
  }
}

/** Some settings have password fields of their own; X's question of who one is comes in a dialog. */
function placeByDialog(document: Document, labels: ReturnType<typeof labelsFor>): Place | undefined {
  const dialog = document.querySelector('[role="dialog"]');
  return dialog ? placeByOwnership(dialog, labels) : undefined;
}
