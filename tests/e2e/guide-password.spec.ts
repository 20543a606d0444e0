import { expect, test } from '@playwright/test';
import type { browser as api } from '#utils/browser.ts';
import { useChromium } from '../harness/session.ts';
import { guideOn, storeRequest } from './guide-card.ts';
import { readList } from './stored-lists.ts';

/** In the contexts of the extension. */
declare const chrome: typeof api;

const session = useChromium();

test('the guide listens to no password field and reads none', async () => {
  const { browser } = session();
  session().x.set({ language: 'en', session: 'signed-in', flow: 'password', job: 'none' });
  await storeRequest(browser, { guide: 'idle' });
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  const guide = guideOn(page);
  await recordListeners();
  await page.getByTestId('AppTabBar_More_Menu').click();
  await page.locator('#layers a[href="/settings"]').click();
  await page.locator('a[href="/settings/download_your_data"]').click();
  await guide.isAt(4);

  const password = page.locator('input[name="password"]');
  await password.pressSequentially('secret');
  await guide.button('Hide').click();
  await expect(password).toBeFocused();

  await expect(guide.button('Show the Afterspace guide')).toBeVisible();
  expect(await recorded()).toEqual({ calls: [], reads: 0 });
  await expect(password).toHaveValue('secret');
  expect(await stored()).not.toContain('secret');
  expect(browser.errors).toEqual([]);

  /** Records in the world of our content scripts, before the guide is injected, which events and values it receives. */
  async function recordListeners(): Promise<void> {
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/home' });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => {
          const recording = { calls: [] as string[], reads: 0 };
          Object.assign(globalThis, { recording });
          const listen = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            const wrapped = (event: Event): void => {
              if (event.composedPath()[0] instanceof HTMLInputElement) recording.calls.push(event.type);
              if (typeof listener === 'function') listener.call(this, event);
              else listener?.handleEvent(event);
            };
            listen.call(this, type, listener && wrapped, options);
          };
          const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
          Object.defineProperty(HTMLInputElement.prototype, 'value', {
            ...value,
            get() {
              recording.reads += 1;
              return value?.get?.call(this);
            },
          });
        },
      });
    });
  }

  async function stored(): Promise<string> {
    const worker = await browser.worker();
    return worker.evaluate<string>(
      `Promise.all([chrome.storage.local.get(), ${readList('requests')}]).then(JSON.stringify)`,
    );
  }

  async function recorded(): Promise<unknown> {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://x.com/i/flow/*' });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tabs[0]?.id ?? 0 },
        func: () => Reflect.get(globalThis, 'recording'),
      });
      return answer?.result;
    });
  }
});
