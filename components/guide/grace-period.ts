import type { GuideStep } from '#utils/x/index.ts';

/** X renders late: how long a bad answer must last before a person is told (ms), on a page at rest and on one at work. */
const AT_REST = 900;
const AT_WORK = 5000;

const UNCERTAIN_STATES = new Set(['unknown', 'off', 'delegated', 'signed-out']);

export interface GracePeriod {
  /** Ms to wait before believing it; 0 to believe it at once. */
  remaining(guideStep: GuideStep, isAtWork: boolean, now: number): number;
  /** The page has changed: what was believed is no longer. */
  reset(): void;
}

/** Holds back what may just be a page half rendered. */
export function createGracePeriod(): GracePeriod {
  let since: number | undefined;
  return {
    remaining(guideStep, isAtWork, now) {
      if (!UNCERTAIN_STATES.has(guideStep.state)) {
        since = undefined;
        return 0;
      }
      since ??= now;
      return Math.max(0, since + (isAtWork ? AT_WORK : AT_REST) - now);
    },
    reset() {
      since = undefined;
    },
  };
}
