import { buttonsIn } from './archive-page.ts';
import { detailOf } from './detail-section.ts';
import { findFirst, hasMoreElements, isDisabled, isShown, normalizedTextOf } from './find.ts';
import { normalize, type XLabels } from './labels.ts';
import { blamesExtensions, saysThatItFailed } from './words-of-x.ts';

/** What X puts in place of its app if one of its scripts did not load. It is in each page, but hidden. */
const LOAD_FAILURE = ['#ScriptLoadFailure', 'form:has(input[name="failedScript"])'];
const HAS_APP = 'header, nav, [role="dialog"], main [role="progressbar"]';
const RETRY = 'button, [role="button"], input[type="submit"], a[href]';
const ADDRESS = /\b(x|twitter)\.com\b/i;
/** X's pages have more elements and longer texts than its error pages. */
const MAX_ELEMENTS = 150;
const MAX_LENGTH = 900;
const MAX_CONTROLS = 3;

/**
 * Whether X shows only that something went wrong. It may blame "privacy extensions" for it, though this one adds nothing
 * to X's own scripts.
 */
export function isErrorPage(document: Document, labels: XLabels | undefined): boolean {
  if (findFirst(document, LOAD_FAILURE)) return true;
  const scope = detailOf(document);
  if (hasMoreElements(scope, MAX_ELEMENTS)) return false;
  const controls = [...scope.querySelectorAll(RETRY)].filter(isShown);
  if (controls.length === 0 || controls.length > MAX_CONTROLS) return false;
  const words = visibleWordsIn(scope);
  if (words.length > MAX_LENGTH) return false;
  // In a language that is not known here: a page without X's app, that names X and lets one try again.
  const isBare = document.querySelector(HAS_APP) === null && ADDRESS.test(words);
  return (
    isBare ||
    (blamesExtensions(words) && ADDRESS.test(words)) ||
    (saysThatItFailed(words) && offersOnlyRetry(scope, controls, labels))
  );
}

/** One button that is not the one for the archive, and no other control but icons. */
function offersOnlyRetry(scope: Element, controls: readonly Element[], labels: XLabels | undefined): boolean {
  const [button, ...others] = buttonsIn(scope);
  return (
    button !== undefined &&
    others.length === 0 &&
    controls.every((control) => control === button || normalizedTextOf(control) === '') &&
    !isDisabled(button) &&
    normalizedTextOf(button) !== normalize(labels?.requestArchive ?? '')
  );
}

function visibleWordsIn(scope: Element): string {
  const texts = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const isRead = parentElement?.closest('script, style, noscript, template') === null;
    if (isRead && isShown(parentElement)) words.push(textContent ?? '');
  }
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
