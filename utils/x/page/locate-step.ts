import { type Page, pageOf } from './addresses.ts';
import { stepOnArchivePage } from './archive-page.ts';
import { isErrorPage } from './error-page.ts';
import { type LabelTable, labelsFor, type XLabels } from './labels.ts';
import { stepInMenus, stepInSettings } from './navigation.ts';
import { stepByOwnership, stepOnOwnershipPage } from './ownership.ts';
import { stepOnPartsPage } from './parts-page.ts';
import { saysSuspended, saysSuspendedHere } from './suspended.ts';
import type { GuideStep, Step } from './guide-step.ts';

const SUSPENDED: GuideStep = { step: 1, state: 'suspended', aim: 'suspended' };

/** The step that each page belongs to. */
const STEPS: Record<Page, Step> = {
  'sign-in': 1,
  locked: 1,
  suspended: 1,
  elsewhere: 1,
  settings: 3,
  ownership: 4,
  archive: 6,
  parts: 7,
};

/**
 * Finds out which of the seven steps a page of X is at. Pure: it reads the address and the document, and is called
 * again after each change. It uses what does not depend on the language first, and X's labels in the page's language
 * second. If no known element is visible, the state is `unknown`.
 */
export function locateStep(location: URL, document: Document, table: LabelTable): GuideStep {
  const page = pageOf(location);
  const labels = labelsFor(document.documentElement.lang, table);
  if (isErrorPage(document, labels)) {
    const isGuarded = page === 'ownership' || page === 'sign-in';
    return { step: STEPS[page], state: 'x-error', aim: 'x-error', ...(isGuarded ? { guarded: true } : {}) };
  }
  const found = stepOnPage(page, { location, document, labels, table });
  return isSuspended(page, found, location, document) ? SUSPENDED : found;
}

interface PageOfX {
  location: URL;
  document: Document;
  labels: XLabels | undefined;
  table: LabelTable;
}

function stepOnPage(page: Page, { location, document, labels, table }: PageOfX): GuideStep {
  switch (page) {
    case 'sign-in':
      return { step: 1, state: 'signed-out', aim: 'sign-in', guarded: true };
    case 'locked':
      return { step: 1, state: 'locked', aim: 'unlock', guarded: true };
    case 'suspended':
      return SUSPENDED;
    case 'ownership':
      return stepOnOwnershipPage(document, labels);
    case 'archive':
      return stepOnArchivePage(location, document, labels, table);
    case 'parts':
      return stepOnPartsPage(location, document, labels);
    case 'settings':
      return stepInDialog(document, labels) ?? stepInSettings(document, labels);
    case 'elsewhere':
      return stepInMenus(document, labels);
  }
}

/** A suspended account has no use of the way to the page, but what X offers on that page is better than our doubts. */
function isSuspended(page: Page, found: GuideStep, location: URL, document: Document): boolean {
  if (page === 'elsewhere' || page === 'settings')
    return found.step <= 3 && saysSuspended(document, location);
  const isUncertain = ['off', 'unknown', 'locked'].includes(found.state);
  if (!isUncertain || (page !== 'archive' && page !== 'locked')) return false;
  return saysSuspended(document, location) || saysSuspendedHere(document, { isLockable: page === 'locked' });
}

/** Only a dialog counts: some settings pages have password fields of their own. */
function stepInDialog(document: Document, labels: XLabels | undefined): GuideStep | undefined {
  const dialog = document.querySelector('[role="dialog"]');
  return dialog ? stepByOwnership(dialog, labels) : undefined;
}
