import { findFirst, isDisabled, isShown, isUsable, labelled, normalizedTextOf, quoteOf } from './find.ts';
import type { GuideStep } from './guide-step.ts';
import { normalize, type XLabels } from './labels.ts';
import { mentionsPasskey } from './words-of-x.ts';

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
const PASSKEY = ['[data-testid*="passkey" i]'];
const QUESTION = ['[role="dialog"]', 'main'];
const ENTRIES = 'h1, h2, [role="heading"], button, [role="button"], a, label, [role="radio"]';
const ANY_BUTTON = 'button, [role="button"]';
const ANY_CHOICE = ['input[type="radio"], [role="radio"]'];

/** The controls with which the person answers X. The guide keeps them uncovered and never reads them. */
export function controlsIn(document: Document): Element[] {
  const scope = findFirst(document, QUESTION) ?? document;
  return [...scope.querySelectorAll('input, button, [role="button"]')].filter(isShown);
}

/**
 * Steps 4 and 5 within `scope`, by X's fields and buttons. Undefined if X asks for nothing. Only the presence of the
 * fields is checked; their contents are never read.
 */
export function stepByOwnership(scope: ParentNode, labels: XLabels | undefined): GuideStep | undefined {
  const password = findField(scope, PASSWORD);
  if (password && isUsable(password)) {
    const quote = quoteOf(findFirst(scope, PASSWORD_BUTTON), labels?.confirm);
    return { ...guarded(4, fieldAround(password)), aim: 'password', ...labelled(quote) };
  }

  const code = findField(scope, CODE);
  if (code) {
    const quote = quoteOf(findFirst(scope, CODE_BUTTON), labels?.next);
    const step = isUsable(code) ? guarded(5, fieldAround(code)) : { ...guarded(5), isPending: true };
    return { ...step, aim: 'code', ...labelled(quote) };
  }

  if (findFirst(scope, ANY_CHOICE) && offersWays(scope, labels)) return { ...guarded(4), aim: 'verify' };
  const channel = findFirst(scope, CHANNEL_BUTTON);
  if (channel) return { ...guarded(5, channel), aim: 'channel', ...labelled(quoteOf(channel, labels?.next)) };

  const passkey = findPasskey(scope);
  if (passkey) return { ...guarded(4, passkey), aim: 'passkey' };

  const send = findFirst(scope, SEND_BUTTON);
  if (send) return { ...guarded(5, send), aim: 'send', ...labelled(quoteOf(send, labels?.next)) };

  return password ? { ...guarded(4), aim: 'password-later', isPending: true } : undefined;
}

/** X's page for steps 4 and 5. Its texts come from X's server, so with unknown test ids the kinds of fields decide. */
export function stepOnOwnershipPage(document: Document, labels: XLabels | undefined): GuideStep {
  const scope = findFirst(document, QUESTION) ?? document;
  const known = stepByOwnership(scope, labels) ?? stepByOwnership(document, labels);
  if (known && known.aim !== 'password-later') return known;

  const choice = findFirst(scope, ANY_CHOICE);
  if (choice) return { ...guarded(5, choice), aim: 'channel', ...labelled(labels?.next) };
  if (known) return known;
  const field = findField(scope, ANY_TEXT_FIELD);
  if (field && isUsable(field)) {
    return { ...guarded(5, fieldAround(field)), aim: 'code', ...labelled(labels?.next) };
  }
  // X asks something else, such as a way to verify that is not known here. Its own words say how to answer.
  return hasAnswer(scope)
    ? { ...guarded(4), aim: 'verify' }
    : { step: 4, state: 'unknown', aim: 'search', guarded: true };
}

/** A field that can be used, else one that is only drawn. */
function findField(scope: ParentNode, selectors: readonly string[]): Element | undefined {
  const fields = selectors.flatMap((selector) => [...scope.querySelectorAll(selector)]).filter(isShown);
  return fields.find(isUsable) ?? fields[0];
}

/** The control with which X asks for a passkey. Only in X's question: posts speak of passkeys too. */
function findPasskey(scope: ParentNode): Element | undefined {
  const question = scope instanceof Element ? scope : findFirst(scope, ['[role="dialog"]']);
  if (!question) return undefined;
  const entries = [...question.querySelectorAll(ENTRIES)].filter((entry) => mentionsPasskey(entry));
  return (
    findFirst(question, PASSKEY) ??
    entries.find((entry) => entry.matches(ANY_BUTTON) && isShown(entry)) ??
    entries.find(isShown)
  );
}

/** Whether X lets the person choose how to verify, and not only where to send a code. */
function offersWays(scope: ParentNode, labels: XLabels | undefined): boolean {
  const password = normalize(labels?.password ?? '-');
  return [...scope.querySelectorAll('label, [role="radio"]')].some(
    (way) => mentionsPasskey(way) || normalizedTextOf(way).includes(password),
  );
}

/** A button with a text, beside the one that closes the dialog. */
function hasAnswer(scope: ParentNode): boolean {
  return [...scope.querySelectorAll(ANY_BUTTON)].some(
    (button) => normalizedTextOf(button) !== '' && !isDisabled(button) && isShown(button),
  );
}

function guarded(step: 4 | 5, target?: Element): Omit<GuideStep, 'aim'> {
  return { step, state: 'guiding', guarded: true, ...(target === undefined ? {} : { target }) };
}

/** The visible field: X draws the frame around the label that contains the input. */
function fieldAround(input: Element): Element {
  return input.closest('label') ?? input;
}
