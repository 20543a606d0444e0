import { pageOf } from './addresses.ts';
import { stepOnArchivePage } from './archive-page.ts';
import { type LabelTable, labelsFor } from './labels.ts';
import { stepInMenus } from './menus.ts';
import { stepByOwnership, stepOnOwnershipPage } from './ownership.ts';
import { stepOnPartsPage } from './parts-page.ts';
import type { GuideStep } from './guide-step.ts';
import { stepInSettings } from './settings-lists.ts';

/**
 * Which of the seven steps a page of X stands at: a pure look at the address and the document, to be tried afresh
 * after each change. What does not depend on the language is believed first, X's labels in the page's language
 * second. Never certain: with no known element in sight the state is `unknown`.
 */
export function locateStep(location: URL, document: Document, table: LabelTable): GuideStep {
  const labels = labelsFor(document.documentElement.lang, table);
  switch (pageOf(location)) {
    case 'sign-in':
      return { step: 1, state: 'signed-out', aim: 'sign-in', guarded: true };
    case 'locked':
      return { step: 1, state: 'locked', aim: 'unlock', guarded: true };
    case 'ownership':
      return stepOnOwnershipPage(document, labels);
    case 'archive':
      return stepOnArchivePage(document, labels, table);
    case 'parts':
      return stepOnPartsPage(location, document, labels);
    case 'settings':
      return stepInDialog(document, labels) ?? stepInSettings(document, labels);
    case 'elsewhere':
      return stepInMenus(document, labels);
  }
}

/** Some settings have password fields of their own; X's question of who one is comes in a dialog. */
function stepInDialog(document: Document, labels: ReturnType<typeof labelsFor>): GuideStep | undefined {
  const dialog = document.querySelector('[role="dialog"]');
  return dialog ? stepByOwnership(dialog, labels) : undefined;
}
