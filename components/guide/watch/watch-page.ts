import type { Budget } from './budget.ts';

/** How long (ms) changes of the page are collected before a check. */
const BATCH_DELAY = 100;

const CONTENT_ATTRIBUTES = ['aria-disabled', 'aria-expanded', 'disabled', 'href', 'lang', 'dir'];
const STYLE_ATTRIBUTES = ['class', 'dir', 'lang', 'style'];

export interface WatchOptions {
  /** Returns after how many ms to check again, if it has to. */
  check: () => number | undefined;
  budget: Budget;
  signal: AbortSignal;
}

/**
 * Calls `check` after changes of the page, and again after the number of ms that it returns, until the signal aborts. X
 * changes all the time, and may change thousands of elements at once. So only the first change is noticed: after that
 * nothing is observed until the check, which comes later the more the earlier ones have cost. In a tab in the background
 * there are no frames, and no checks.
 */
export function watchPage(document: Document, { check, budget, signal }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    schedule(BATCH_DELAY);
  });
  const observe = (): void => {
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: CONTENT_ATTRIBUTES,
    });
    styles.observe(document.documentElement, { attributeFilter: STYLE_ATTRIBUTES });
    if (document.body) styles.observe(document.body, { attributeFilter: STYLE_ATTRIBUTES });
  };
  // An observer has one list of attributes for each element.
  const styles = new MutationObserver(() => {
    styles.disconnect();
    schedule(BATCH_DELAY);
  });

  const schedule = (delay: number): void => {
    if (frame !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        frame = requestAnimationFrame(checkNow);
      },
      Math.max(delay, budget.wait()),
    );
  };
  const checkNow = (): void => {
    frame = undefined;
    const delay = budget.spend(check);
    if (signal.aborted) return;
    observe();
    if (delay !== undefined) schedule(Math.max(delay, BATCH_DELAY));
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    styles.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  schedule(0);
}
