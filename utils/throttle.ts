/** Passes on a call at once, and then no more than one every `interval` ms. Drops the calls in between. */
export function throttle<Args extends unknown[]>(
  callback: (...args: Args) => void,
  interval: number,
): (...args: Args) => void {
  let last = -Infinity;
  return (...args) => {
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    callback(...args);
  };
}
