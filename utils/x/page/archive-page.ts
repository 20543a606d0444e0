import { findFirst, isDisabled, isShown, labelled, quoteOf, wordsOf } from './find.ts';
import { type Labels, type LabelTable, normalize } from './labels.ts';
import { stepByOwnership } from './ownership.ts';
import type { GuideStep } from './guide-step.ts';

const LOST: GuideStep = { step: 6, state: 'unknown', aim: 'search' };
const READY_LINK = ['a[href$="/settings/your_twitter_data/data"]'];
const SCOPES = ['section[aria-labelledby="detail-header"]', 'main', '[data-testid="primaryColumn"]', 'body'];
const BUTTONS = 'button, [role="button"]';
const HEADERS = 'header, nav, [role="banner"], [data-testid="app-bar-back"]';

/** The part of a settings page that is about its own matter: the second column, or all where there is but one. */
export function detailOf(document: Document): Element {
  return findFirst(document, SCOPES) ?? document.documentElement;
}

/**
 * Steps 6 and 7 on X's page for the archive. X asks its server once a visit; what stands there then is one of: a
 * button to ask, the same disabled while X works, a link when it is ready, a disabled word of regret, or a text.
 */
export function stepOnArchivePage(
  document: Document,
  labels: Labels | undefined,
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

function stepByButton(scope: Element, labels: Labels | undefined, table: LabelTable): GuideStep | undefined {
  const buttons = buttonsIn(scope);
  const failure = buttons
    .map((button) => failureOf(button, table))
    .find((guideStep) => guideStep !== undefined);
  if (failure) return failure;

  const button = requestButton(buttons, labels);
  if (!button) return undefined;
  const isAsking = wordsOf(button) === normalize(labels?.requestingArchive ?? '');
  const isAlsoAsked = labels?.requestingArchive === labels?.requestArchive;
  if (!isDisabled(button) && (!isAsking || isAlsoAsked)) {
    const quote = quoteOf(button, labels?.requestArchive);
    return { step: 6, state: 'guiding', aim: 'request', target: button, ...labelled(quote) };
  }
  // Which of X's disabled buttons it is, only words can tell.
  return labels ? { step: 7, state: 'waiting', aim: 'wait', target: button } : LOST;
}

function requestButton(buttons: readonly Element[], labels: Labels | undefined): Element | undefined {
  const words = labels ? [labels.requestArchive, labels.requestingArchive].map(normalize) : [];
  const named = buttons.find((button) => words.includes(wordsOf(button)));
  return named ?? (buttons.length === 1 ? buttons[0] : undefined);
}

/** "Temporarily unavailable" and "Download failed" differ from all else in each of X's languages. */
function failureOf(button: Element, table: LabelTable): GuideStep | undefined {
  const words = wordsOf(button);
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

/** Its buttons with words on them: what stands in its header is an icon. */
export function buttonsIn(scope: Element): Element[] {
  return [...scope.querySelectorAll(BUTTONS)].filter(
    (button) => wordsOf(button) !== '' && button.closest(HEADERS) === null && isShown(button),
  );
}

const SHORTEST_NOTICE = 20;

/** Where X has turned the feature off, a text stands alone; a whole page of who knows what is something else. */
function isTextOnly(scope: Element): boolean {
  if (scope.matches('body, html')) return false;
  const header = scope.querySelector('#detail-header, h2');
  const text = wordsOf(scope).length - (header ? wordsOf(header).length : 0);
  const others = [...scope.querySelectorAll('a[href], input, [role="progressbar"]')];
  const isQuiet = others.every((element) => element.closest(HEADERS) !== null);
  return isQuiet && buttonsIn(scope).length === 0 && text >= SHORTEST_NOTICE;
}
