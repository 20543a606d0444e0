/** After so many returns within this time (ms), X's page does not want the guide. */
const MAX_RETURNS = 5;
const PERIOD = 10_000;

/**
 * Counts how often X's page has removed the guide. X removes elements that it does not know once in a while; a page that
 * does so again and again would win, and until then everything on it would be slow.
 */
export function createReturns(now: () => number = () => performance.now()): { isWelcome(): boolean } {
  let times: number[] = [];
  return {
    isWelcome() {
      times = [...times.filter((at) => now() - at < PERIOD), now()];
      return times.length <= MAX_RETURNS;
    },
  };
}
