/** What the guide may use of X's main thread in the long run: 25 ms of each second. */
const SHARE = 0.025;
/** ms that it may use at once after a pause. */
const BURST = 20;

/** Keeps the guide's work within a share of time, however large X's page is and however often it changes. */
export interface Budget {
  /** Does some work, and notes how long it took. */
  spend<Result>(work: () => Result): Result;
  /** How long (ms) to wait before the next work. 0: none. */
  wait(): number;
}

export function createBudget(now: () => number = () => performance.now()): Budget {
  let left = BURST;
  let at = now();
  const refill = (): void => {
    const time = now();
    left = Math.min(BURST, left + (time - at) * SHARE);
    at = time;
  };
  return {
    spend(work) {
      refill();
      try {
        return work();
      } finally {
        left -= now() - at;
        at = now();
      }
    },
    wait() {
      refill();
      return left > 0 ? 0 : Math.ceil(-left / SHARE) + 1;
    },
  };
}
