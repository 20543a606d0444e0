import { browser } from '#utils/browser.ts';

export interface NoticeContent {
  /** One notification of an id: a later one takes its place. */
  id: string;
  title: string;
  message: string;
}

/** Shows a notification if the person has allowed them; says whether it did. */
export async function notify({ id, title, message }: NoticeContent): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  // Firefox throws on anything beyond these four.
  await browser.notifications.create(id, {
    type: 'basic',
    title,
    message,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
  });
  return true;
}

/** Calls back when a notification is clicked; also when notifications are allowed only later. */
export function onNoticeClicked(listener: (id: string) => void): void {
  const listen = (): void => {
    // Without the permission Chromium has no such API.
    browser.notifications?.onClicked.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
