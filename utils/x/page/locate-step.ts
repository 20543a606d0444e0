import { pageOf } from './addresses.ts';
import { stepOnArchivePage } from './archive-page.ts';
import { type LabelTable, labelsFor } from './labels.ts';
import { stepInMenus, stepInSettings } from './navigation.ts';
import { stepByOwnership, stepOnOwnershipPage } from './ownership.ts';
import { stepOnPartsPage } from './parts-page.ts';
import type { GuideStep } from './guide-step.ts';

/**
 * Finds out which of the seven steps a page of X is at. Pure: it reads the address and the document, and is called
 * again after each change. It uses what does not depend on the language first, and X's labels in the page's language
 * second. If no known element is visible, the state is `unknown`.
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

/** Only a dialog counts: some settings pages have password fields of their own. */
function stepInDialog(document: Document, labels: ReturnType<typeof labelsFor>): GuideStep | undefined {
  const dialog = document.querySelector('[role="dialog"]');
  return dialog ? stepByOwnership(dialog, labels) : undefined;
}
