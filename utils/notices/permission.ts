import { browser } from '#utils/browser.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether we may notify, and asking for it: that only in the turn of a click. */
export const notices = {
  areAllowed: (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS),
  allow: (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS),
};
