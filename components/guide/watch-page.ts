/** How long (ms) changes of the page are gathered before it is looked at again. */
const BATCH_DELAY = 100;

const CONTENT_ATTRIBUTES = ['aria-disabled', 'aria-expanded', 'disabled', 'href', 'lang', 'dir'];
const STYLE_ATTRIBUTES = ['class', 'dir', 'lang', 'style'];

/**
 * Calls `look` after the page has changed, and again after as many ms as it asks for. X changes all the time, so
 * changes are gathered. Ends with the signal.
 */
export function watchPage(document: Document, check: () => number | undefined, signal: AbortSignal): void {
  let batch: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const checkNow = (): void => {
    clearTimeout(later);
    batch = undefined;
    const again = check();
    if (again !== undefined && !signal.aborted) later = setTimeout(checkNow, Math.max(again, BATCH_DELAY));
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
