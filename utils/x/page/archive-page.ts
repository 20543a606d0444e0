import { detailOf } from './detail-section.ts';
import { findFirst, isDisabled, isShown, labelled, quoteOf, normalizedTextOf } from './find.ts';
import { type XLabels, type LabelTable, normalize } from './labels.ts';
import { linkKindOf } from './links.ts';
import { stepByOwnership } from './ownership.ts';
import type { GuideStep } from './guide-step.ts';

const LOST: GuideStep = { step: 6, state: 'unknown', aim: 'search' };
const READY_LINK = ['a[href$="/settings/your_twitter_data/data"]'];
/** X shows it in place of its button where the button is on a page of its own. */
const REQUEST_LINK = ['a[href$="/settings/your_twitter_data/request_data"]'];
const REQUEST_PAGE = /\/settings\/your_twitter_data\/request_data(\/|$)/;
const BUTTONS = 'button, [role="button"]:not(a[href])';
const HEADERS = 'header, nav, [role="banner"], [data-testid="app-bar-back"]';

/**
 * Steps 6 and 7 on X's page for the archive. X asks its server once a visit and then shows one of these: a button to
 * request the archive, the same button disabled while X works, a link when the archive is ready, a disabled button
 * that reports a failure, or only a text.
 */
export function stepOnArchivePage(
  location: URL,
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
    stepByRequestLink(location, scope) ??
    (isTextOnly(location, scope) ? { step: 6, state: 'off', aim: 'off' } : LOST)
  );
}

function stepByRequestLink({ pathname }: URL, scope: Element): GuideStep | undefined {
  const link = findFirst(scope, REQUEST_LINK);
  if (!link || REQUEST_PAGE.test(pathname)) return undefined;
  const quote = quoteOf(link, undefined);
  return { step: 6, state: 'guiding', aim: 'request-link', target: link, ...labelled(quote) };
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
function isTextOnly(location: URL, scope: Element): boolean {
  if (scope.matches('body, html')) return false;
  const links = [...scope.querySelectorAll('a[href]')].filter((link) => link.closest(HEADERS) === null);
  const asides = links.filter((link) => linkKindOf(link, location) === 'aside');
  const header = scope.querySelector('#detail-header, h2, [role="heading"]');
  const others = [...asides, ...(header ? [header] : [])];
  const text = others.reduce(
    (length, other) => length - normalizedTextOf(other).length,
    normalizedTextOf(scope).length,
  );
  const isBusy = scope.querySelector('input, [role="progressbar"]') !== null;
  return (
    !isBusy && links.length === asides.length && buttonsIn(scope).length === 0 && text >= MIN_NOTICE_LENGTH
  );
}
