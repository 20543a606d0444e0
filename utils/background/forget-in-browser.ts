import { browser } from '#utils/browser.ts';

/** What the browser keeps for the extension outside its storage: alarms, notifications, and what the person has allowed. */
export async function forgetInBrowser(): Promise<void> {
  await browser.alarms.clearAll();
  await clearNotifications();
  await removeAllowed();
}

/** Chromium has this API only with the permission. */
async function clearNotifications(): Promise<void> {
  const shown = (await browser.notifications?.getAll()) ?? {};
  for (const id of Object.keys(shown)) await browser.notifications.clear(id);
}

/** Importing automatically and notifications are permissions, and off at first. */
async function removeAllowed(): Promise<void> {
  const { optional_permissions: permissions = [], optional_host_permissions: origins = [] } =
    browser.runtime.getManifest();
  const allowed = await browser.permissions.getAll();
  const removed = {
    permissions: allowed.permissions?.filter((each) => permissions.includes(each)) ?? [],
    origins: allowed.origins?.filter((each) => origins.includes(each)) ?? [],
  };
  if (removed.permissions.length + removed.origins.length > 0) await browser.permissions.remove(removed);
}
