import type { GuideStep } from '#utils/x/index.ts';

/** X renders late. How long (ms) an uncertain step must last before it is shown. */
const PERIOD = 900;
/** The same while X shows that it is loading. */
const PERIOD_AT_WORK = 5000;

const UNCERTAIN_STATES = new Set(['unknown', 'off', 'delegated', 'signed-out']);

/** A question that is not known may be one that has not come up completely. */
function isUncertain({ state, aim }: GuideStep): boolean {
  return UNCERTAIN_STATES.has(state) || aim === 'verify';
}

export interface GracePeriod {
  /** How long (ms) to wait before showing the step. 0: show it now. */
  remaining(guideStep: GuideStep, isAtWork: boolean, now: number): number;
  /** Called after a change of address: the period starts again. */
  reset(): void;
}

/** Delays steps that may come from a page that is not completely rendered. */
export function createGracePeriod(): GracePeriod {
  let since: number | undefined;
  return {
    remaining(guideStep, isAtWork, now) {
      if (!isUncertain(guideStep)) {
        since = undefined;
        return 0;
      }
      since ??= now;
      return Math.max(0, since + (isAtWork ? PERIOD_AT_WORK : PERIOD) - now);
    },
    reset() {
      since = undefined;
    },
  };
}
