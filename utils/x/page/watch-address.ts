const POLL = 1000;

/**
 * Calls back after each change of the page's address. X is a single-page app, and a content script does not see the
 * page's own `history.pushState`: the browser's `navigation` tells, and where there is none, a slow look now and then.
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
  const timer = setInterval(check, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
