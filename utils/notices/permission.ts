import { browser } from '#utils/browser.ts';

const WANTED = { permissions: ['notifications' as const] };

/** Whether we may notify, and asking for it: that only in the turn of a click. */
export const notices = {
  areAllowed: (): Promise<boolean> => browser.permissions.contains(WANTED),
  allow: (): Promise<boolean> => browser.permissions.request(WANTED),
};
