export const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Step = (typeof STEPS)[number];

/** What `data-state` of the guide says. */
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
  'delegated',
  'unknown',
] as const;
export type GuideState = (typeof GUIDE_STATES)[number];

/** What the person is to look at or to do next: finer than step and state, and what the card's sentence is chosen by. */
export const AIMS = [
  'more',
  'profile',
  'settings',
  'support',
  'account',
  'archive',
  'password',
  'channel',
  'send',
  'code',
  'request',
  'wait',
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
  'switch-account',
  'return',
  'search',
] as const;
export type Aim = (typeof AIMS)[number];

/** Where on the road through X's pages a person stands. */
export interface GuideStep {
  step: Step;
  state: GuideState;
  aim: Aim;
  /** The element on X's page that the aim speaks of. X renders anew at will: good for this look only. */
  target?: Element;
  /** What X has written on it, in the page's language. */
  label?: string;
  /** How many files the archive has come in, and how many X still offers. */
  parts?: { total: number; left: number };
  /** The size X gives for the file that `target` leads to, as X writes it. */
  size?: string;
  /** X is asking for password or code: the page's focus, its fields and the room around them are X's alone. */
  guarded?: boolean;
}
