import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { guideOn, storeRequest } from './guide-card.ts';

const session = useChromium();
const ARCHIVE = 'https://x.com/settings/download_your_data';

/** Adds the page's own element of the guide's name, which hides and claims what it can. */
function imitate(): void {
  const fake = document.createElement('afterspace-guide');
  fake.id = 'afterspace-guide';
  fake.dataset['fake'] = '';
  document.documentElement.append(fake);
}

/** Sends what ends a content script of WXT when a newer one starts. A page can send it, too. */
function forgeNewerScripts(extensionId: string): void {
  for (const contentScriptName of ['guide', 'loader', 'x', 'content']) {
    const type = `${extensionId}:${contentScriptName}:wxt:content-script-started`;
    const detail = { contentScriptName, messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type, ...detail }, '*');
  }
}

async function openX(address: string): Promise<Page> {
  const page = await session().browser.context.newPage();
  await page.goto(address);
  return page;
}

const ours = (page: Page) => page.locator('afterspace-guide:not([data-fake])');

test("a page's own <afterspace-guide> does not keep ours away", async () => {
  await storeRequest(session().browser, null);
  const page = await session().browser.context.newPage();
  await page.addInitScript(`document.addEventListener('DOMContentLoaded', ${String(imitate)})`);

  await page.goto(ARCHIVE);

  await expect(ours(page)).toHaveAttribute('data-step', /[4-6]/);
  await expect(ours(page).locator('.card')).toBeVisible();
  await page.close();
});

test("a page's own <afterspace-guide> neither ends nor hides ours", async () => {
  await storeRequest(session().browser, { guide: 'on', guideAt: Date.now(), begun: true });
  const page = await openX('https://x.com/home');
  await guideOn(page).isAt(1);

  await page.evaluate(imitate);
  await ours(page).evaluate((element) => element.remove());
  await page.addStyleTag({ content: 'afterspace-guide { display: none !important; opacity: 0 !important }' });

  await expect(ours(page).locator('.card')).toBeVisible();
  // It still follows the person.
  await page.getByTestId('AppTabBar_More_Menu').click();
  await expect(ours(page)).toHaveAttribute('data-step', '2');
  await expect(ours(page)).toHaveCSS('opacity', '1');
  await page.close();
});

test('a page cannot end the guide or the loader by a forged event', async () => {
  const { browser } = session();
  await storeRequest(browser, { guide: 'on', guideAt: Date.now(), begun: true });
  const page = await openX('https://x.com/home');
  await guideOn(page).isAt(1);

  await page.evaluate(forgeNewerScripts, browser.extensionId);
  await page.getByTestId('AppTabBar_More_Menu').click();

  await guideOn(page).isAt(2);
  await page.close();

  await storeRequest(browser, null);
  const other = await openX('https://x.com/home');
  await other.evaluate(forgeNewerScripts, browser.extensionId);
  await other.getByTestId('AppTabBar_More_Menu').click();
  await other.locator('#layers a[href="/settings"]').click();
  await expect(ours(other)).toHaveCount(1);
  await other.close();
});

test('a page of X is not told that the extension is there', async () => {
  const page = await session().browser.context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatch.call(this, event);
    };
    for (const name of ['guide', 'loader', 'x'])
      for (const id of [location.hash.slice(1)])
        document.addEventListener(`${id}:${name}:wxt:content-script-started`, ({ type }) => heard.push(type));
  });

  await page.goto(`https://x.com/home#${session().browser.extensionId}`);
  await expect(page.getByTestId('AppTabBar_More_Menu')).toBeVisible();
  await page.goto(`${ARCHIVE}#${session().browser.extensionId}`);
  await expect(ours(page)).toHaveCount(1);

  const heard = await page.evaluate<string[]>('heard');
  expect(heard.filter((each) => /wxt|afterspace/.test(each))).toEqual([]);
  await page.close();
});
