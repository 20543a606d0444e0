import type { GuideStep } from '#utils/x/index.ts';

/** X renders late: how long a bad answer must last before a person is told (ms), on a page at rest and on one at work. */
const AT_REST = 900;
const AT_WORK = 5000;

const HASTY = new Set(['unknown', 'off', 'delegated', 'signed-out']);

export interface Patience {
  /** Ms to wait before believing it; 0 to believe it at once. */
  wait(guideStep: GuideStep, isAtWork: boolean, now: number): number;
  /** The page has changed: what was believed is no longer. */
  reset(): void;
}

/** Holds back what may just be a page half rendered. */
export function createPatience(): Patience {
  let since: number | undefined;
  return {
    wait(guideStep, isAtWork, now) {
      if (!HASTY.has(guideStep.state)) {
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
