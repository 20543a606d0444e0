import { findFirst, isShown, labelled, quoteOf } from './find.ts';
import type { XLabels } from './labels.ts';
import type { GuideStep } from './guide-step.ts';

const PASSWORD = [
  'input[name="password"]',
  'input[autocomplete="current-password"]',
  // The form of 2020, in the page itself.
  'input[name="current_password"]',
  'input[type="password"]',
];
const PASSWORD_BUTTON = ['[data-testid="LoginForm_Login_Button"]'];
// "verfication" is X's own spelling.
const CODE = [
  'input[name="verfication_code"]',
  '[data-testid="ocfEnterTextTextInput"]',
  'input[autocomplete="one-time-code"]',
];
const CODE_BUTTON = [
  '[data-testid="ocfEnterTextNextButton"]',
  '[data-testid="ocfPhoneVerificationNextLink"]',
];
const CHANNEL_BUTTON = ['[data-testid="ChoiceSelectionNextButton"]'];
const SEND_BUTTON = ['[data-testid="OCF_CallToAction_Button"]'];
const ANY_TEXT_FIELD = ['input:not([type]), input[type="text"], input[type="tel"], input[type="number"]'];
const ANY_CHOICE = ['input[type="radio"], [role="radio"]'];

/** The controls with which the person answers X. The guide keeps them uncovered and never reads them. */
export function controlsIn(document: Document): Element[] {
  const scope = findFirst(document, ['[role="dialog"]', 'main']) ?? document;
  return [...scope.querySelectorAll('input, button, [role="button"]')].filter(isShown);
}

/**
 * Steps 4 and 5 within `scope`, by X's fields and buttons. Undefined if X asks for nothing. Only the presence of the
 * fields is checked; their contents are never read.
 */
export function stepByOwnership(scope: ParentNode, labels: XLabels | undefined): GuideStep | undefined {
  const password = findFirst(scope, PASSWORD);
  if (password) {
    const quote = quoteOf(findFirst(scope, PASSWORD_BUTTON), labels?.confirm);
    return { ...guarded(4, fieldAround(password)), aim: 'password', ...labelled(quote) };
  }

  const code = findFirst(scope, CODE);
  if (code) {
    const quote = quoteOf(findFirst(scope, CODE_BUTTON), labels?.next);
    return { ...guarded(5, fieldAround(code)), aim: 'code', ...labelled(quote) };
  }

  const channel = findFirst(scope, CHANNEL_BUTTON);
  if (channel) return { ...guarded(5, channel), aim: 'channel', ...labelled(quoteOf(channel, labels?.next)) };

  const send = findFirst(scope, SEND_BUTTON);
  if (send) return { ...guarded(5, send), aim: 'send', ...labelled(quoteOf(send, labels?.next)) };

  return undefined;
}

/** X's page for steps 4 and 5. Its texts come from X's server, so with unknown test ids the kinds of fields decide. */
export function stepOnOwnershipPage(document: Document, labels: XLabels | undefined): GuideStep {
  const known = stepByOwnership(document, labels);
  if (known) return known;

  const scope = findFirst(document, ['[role="dialog"]', 'main']) ?? document;
  const choice = findFirst(scope, ANY_CHOICE);
  if (choice) return { ...guarded(5, choice), aim: 'channel', ...labelled(labels?.next) };
  const field = findFirst(scope, ANY_TEXT_FIELD);
  if (field) return { ...guarded(5, fieldAround(field)), aim: 'code', ...labelled(labels?.next) };
  return { step: 4, state: 'unknown', aim: 'search', guarded: true };
}

function guarded(step: 4 | 5, target: Element): Omit<GuideStep, 'aim'> {
  return { step, state: 'guiding', target, guarded: true };
}

/** The visible field: X draws the frame around the label that contains the input. */
function fieldAround(input: Element): Element {
  return input.closest('label') ?? input;
}
