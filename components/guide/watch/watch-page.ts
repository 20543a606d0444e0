/** How long (ms) changes of the page are collected before a check. */
const BATCH_DELAY = 100;

const CONTENT_ATTRIBUTES = ['aria-disabled', 'aria-expanded', 'disabled', 'href', 'lang', 'dir'];
const STYLE_ATTRIBUTES = ['class', 'dir', 'lang', 'style'];

/**
 * Calls `check` after changes of the page, and again after the number of ms that it returns. X changes all the time, so
 * changes are collected. Ends when the signal aborts.
 */
export function watchPage(document: Document, check: () => number | undefined, signal: AbortSignal): void {
  let batch: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const checkNow = (): void => {
    clearTimeout(later);
    batch = undefined;
    const delay = check();
    if (delay !== undefined && !signal.aborted) later = setTimeout(checkNow, Math.max(delay, BATCH_DELAY));
  };
  const onChange = (): void => {
    batch ??= setTimeout(checkNow, BATCH_DELAY);
  };

  const content = new MutationObserver(onChange);
  content.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: CONTENT_ATTRIBUTES,
  });
  const styles = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    styles.observe(element, { attributeFilter: STYLE_ATTRIBUTES });
  }

  signal.addEventListener('abort', () => {
    content.disconnect();
    styles.disconnect();
    clearTimeout(batch);
    clearTimeout(later);
  });
  batch = setTimeout(checkNow);
}
