/** ms */
const POLL_INTERVAL = 1000;

/**
 * Calls `onChange` after each change of the page's address, until the signal aborts. X is a single-page app, and a
 * content script does not see the page's own `history.pushState`. So this listens to the browser's `navigation`, or
 * polls where there is none.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let last = location.href;
  const check = (): void => {
    if (location.href === last) return;
    last = location.href;
    onChange();
  };
  if ('navigation' in globalThis) {
    globalThis.navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  const timer = setInterval(check, POLL_INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
