import { findFirst, isDisabled, isShown, labelled, quoteOf, normalizedTextOf } from './find.ts';
import { type XLabels, type LabelTable, normalize } from './labels.ts';
import { stepByOwnership } from './ownership.ts';
import type { GuideStep } from './guide-step.ts';

const LOST: GuideStep = { step: 6, state: 'unknown', aim: 'search' };
const READY_LINK = ['a[href$="/settings/your_twitter_data/data"]'];
const SCOPES = ['section[aria-labelledby="detail-header"]', 'main', '[data-testid="primaryColumn"]', 'body'];
const BUTTONS = 'button, [role="button"]';
const HEADERS = 'header, nav, [role="banner"], [data-testid="app-bar-back"]';

/** The main part of a settings page: the second column, or everything if there is only one. */
export function detailOf(document: Document): Element {
  return findFirst(document, SCOPES) ?? document.documentElement;
}

/**
 * Steps 6 and 7 on X's page for the archive. X asks its server once a visit and then shows one of these: a button to
 * request the archive, the same button disabled while X works, a link when the archive is ready, a disabled button
 * that reports a failure, or only a text.
 */
export function stepOnArchivePage(
  document: Document,
  labels: XLabels | undefined,
  table: LabelTable,
): GuideStep {
  const scope = detailOf(document);
  const link = findFirst(scope, READY_LINK);
  if (link) {
    const quote = quoteOf(link, labels?.downloadArchive);
    return { step: 7, state: 'ready', aim: 'link', target: link, ...labelled(quote) };
  }
  return (
    stepByOwnership(document, labels) ??
    stepByButton(scope, labels, table) ??
    (isTextOnly(scope) ? { step: 6, state: 'off', aim: 'off' } : LOST)
  );
}

function stepByButton(scope: Element, labels: XLabels | undefined, table: LabelTable): GuideStep | undefined {
  const buttons = buttonsIn(scope);
  const failure = buttons
    .map((button) => failureOf(button, table))
    .find((guideStep) => guideStep !== undefined);
  if (failure) return failure;

  const button = requestButton(buttons, labels);
  if (!button) return undefined;
  const isRequesting = normalizedTextOf(button) === normalize(labels?.requestingArchive ?? '');
  const hasSameWords = labels?.requestingArchive === labels?.requestArchive;
  if (!isDisabled(button) && (!isRequesting || hasSameWords)) {
    const quote = quoteOf(button, labels?.requestArchive);
    return { step: 6, state: 'guiding', aim: 'request', target: button, ...labelled(quote) };
  }
  // X's disabled buttons differ only in their text.
  return labels ? { step: 7, state: 'waiting', aim: 'wait', target: button } : LOST;
}

function requestButton(buttons: readonly Element[], labels: XLabels | undefined): Element | undefined {
  const words = labels ? [labels.requestArchive, labels.requestingArchive].map(normalize) : [];
  const named = buttons.find((button) => words.includes(normalizedTextOf(button)));
  return named ?? (buttons.length === 1 ? buttons[0] : undefined);
}

/** The texts "Temporarily unavailable" and "Download failed" differ from all others in each of X's languages. */
function failureOf(button: Element, table: LabelTable): GuideStep | undefined {
  const words = normalizedTextOf(button);
  const hasText = (key: 'temporarilyUnavailable' | 'downloadFailed'): boolean =>
    Object.values(table).some((labels) => normalize(labels[key]) === words);
  const label = quoteOf(button, undefined);
  if (hasText('temporarilyUnavailable')) {
    return { step: 7, state: 'unavailable', aim: 'unavailable', target: button, ...labelled(label) };
  }
  return hasText('downloadFailed')
    ? { step: 7, state: 'failed', aim: 'failed', target: button, ...labelled(label) }
    : undefined;
}

/** The visible buttons with a text. Buttons in the header are icons and do not count. */
export function buttonsIn(scope: Element): Element[] {
  return [...scope.querySelectorAll(BUTTONS)].filter(
    (button) => normalizedTextOf(button) !== '' && button.closest(HEADERS) === null && isShown(button),
  );
}

const MIN_NOTICE_LENGTH = 20;

/** When X has turned the feature off, the page shows only a text. Without X's usual columns it is not that page. */
function isTextOnly(scope: Element): boolean {
  if (scope.matches('body, html')) return false;
  const header = scope.querySelector('#detail-header, h2');
  const text = normalizedTextOf(scope).length - (header ? normalizedTextOf(header).length : 0);
  const others = [...scope.querySelectorAll('a[href], input, [role="progressbar"]')];
  const hasNoOthers = others.every((element) => element.closest(HEADERS) !== null);
  return hasNoOthers && buttonsIn(scope).length === 0 && text >= MIN_NOTICE_LENGTH;
}
