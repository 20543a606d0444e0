export const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Step = (typeof STEPS)[number];

/** The values of the guide's `data-state`. */
export const GUIDE_STATES = [
  'guiding',
  'waiting',
  'ready',
  'downloading',
  'imported',
  'expired',
  'failed',
  'unavailable',
  'off',
  'signed-out',
  'locked',
  'suspended',
  'delegated',
  'x-error',
  'unknown',
] as const;
export type GuideState = (typeof GUIDE_STATES)[number];

/** What the person is to look at or do next. Finer than step and state: it selects the card's sentence. */
export const AIMS = [
  'more',
  'profile',
  'settings',
  'support',
  'account',
  'archive',
  'password',
  'password-later',
  'passkey',
  'verify',
  'channel',
  'send',
  'code',
  'request',
  'request-link',
  'wait',
  'no-answer',
  'link',
  'part',
  'downloading',
  'interrupted',
  'downloaded',
  'imported',
  'expired',
  'failed',
  'unavailable',
  'off',
  'sign-in',
  'unlock',
  'suspended',
  'switch-account',
  'return',
  'x-error',
  'search',
] as const;
export type Aim = (typeof AIMS)[number];

/** The person's position on the way through X's pages. */
export interface GuideStep {
  step: Step;
  state: GuideState;
  aim: Aim;
  /** The element on X's page that the aim is about. Valid only now: X may replace it at any time. */
  target?: Element;
  /** The target's label, in the page's language. */
  label?: string;
  /** The number of the archive's files, and how many of them are not downloaded yet. */
  parts?: { total: number; left: number };
  /** The size of the file that `target` leads to, as X writes it. */
  size?: string;
  /** X is asking for password or code. The guide then keeps away from the page's focus, its fields and their surroundings. */
  guarded?: boolean;
  /** X has drawn its field, but nobody can use it yet. That changes without a change of the page's elements. */
  isPending?: boolean;
}
