import { browser } from '#utils/browser.ts';

/** Returns what opens the side panel or sidebar, on a click; undefined in browsers that have neither. */
export function findBeside(): (() => Promise<void>) | undefined {
  if (!import.meta.env.FIREFOX) return 'sidePanel' in browser ? openSidePanel : undefined;
  // It is in no types of Chromium. It opens only within the event of a click.
  const sidebar: { open(): Promise<void> } | undefined = Reflect.get(browser, 'sidebarAction');
  return sidebar && (() => sidebar.open());
}

async function openSidePanel(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}
