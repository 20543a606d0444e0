import { browser } from '#utils/browser.ts';

export interface NoticeContent {
  /** A later notification with the same id replaces this one. */
  id: string;
  title: string;
  message: string;
}

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** The permission to show notifications. */
export const notices = {
  areAllowed: (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS),
  /** Asks the person, which takes a click. Resolves to the answer. */
  allow: (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS),
};

/** Shows a notification if the person has allowed them. Resolves to whether it did. */
export async function notify({ id, title, message }: NoticeContent): Promise<boolean> {
  if (!(await notices.areAllowed())) return false;
  // Firefox throws on any other option.
  await browser.notifications.create(id, {
    type: 'basic',
    title,
    message,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
  });
  return true;
}

/** Calls `listener` when a notification is clicked, even if notifications are allowed only later. */
export function onNoticeClicked(listener: (id: string) => void): void {
  const listen = (): void => {
    // Chromium has this API only with the permission.
    browser.notifications?.onClicked.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
