import { expect, type Page, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { violationsOf } from './axe.ts';
import { type GuideCard, guideOn, sharedPixels, storeRequest } from './guide-card.ts';

const session = useChromium();
const HOME = 'https://x.com/home';
const ACCOUNT = 'https://x.com/settings/account';
const ARCHIVE = 'https://x.com/settings/download_your_data';
const STARTED = { guide: 'on', guideAt: 0, begun: true };

test.beforeEach(async () => {
  const { x, browser } = session();
  x.set({
    language: 'en',
    theme: 'light',
    session: 'signed-in',
    flow: 'password',
    job: 'none',
  });
  await storeRequest(browser, null);
});

test.afterEach(async () => {
  // An open tab would go on noting what it shows.
  const [first, ...others] = session().browser.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
});

/** Opens X in a new tab with the guide started. */
async function openX(address: string, request: object = STARTED): Promise<{ page: Page; guide: GuideCard }> {
  const { browser } = session();
  await storeRequest(browser, request);
  const page = await browser.context.newPage();
  await page.goto(address);
  return { page, guide: guideOn(page) };
}

async function confirmOwnership(page: Page, guide: GuideCard): Promise<void> {
  await guide.isAt(4);
  await page.locator('input[name="password"]').fill('any will do');
  await page.getByTestId('LoginForm_Login_Button').click();
  await guide.isAt(5);
  await page.getByTestId('ChoiceSelectionNextButton').click();
  const code = page.locator('input[name="verfication_code"]');
  await guide.isAround(page.locator('label', { has: code }));
  expect(await sharedPixels(guide.card, code)).toBe(0);
  await code.fill('123456');
  await page.getByTestId('ocfEnterTextNextButton').click();
}

test('the guide leads a person through all seven steps and follows them', async () => {
  const { x } = session();
  const { page, guide } = await openX(HOME, { guide: 'on', guideAt: 0 });

  await guide.isAt(1);
  await expect(guide.card).toContainText('It holds Spaces you hosted');
  await guide.button('Start').click();
  const more = page.getByTestId('AppTabBar_More_Menu');
  await guide.isAround(more);
  await more.click();

  await guide.isAt(2);
  const settings = page.locator('#layers a[href="/settings"]');
  await guide.isAround(settings);
  await settings.click();

  await guide.isAt(3);
  const entry = page.locator('a[href="/settings/download_your_data"]');
  await guide.isAround(entry);
  await entry.click();
  await confirmOwnership(page, guide);

  await guide.isAt(6);
  const request = page.getByRole('button', { name: 'Request archive' });
  await guide.isAround(request);
  await request.click();
  await guide.isAt(7, 'waiting');
  await expect(guide.sentence).toContainText('You requested it on');

  x.finish();
  await guide.button('Check again').click();
  await guide.isAt(7, 'ready');
  await guide.isAround(page.getByRole('link', { name: 'Download archive' }));
});

test('the guide continues after a reload, and knows how long the wait has lasted', async () => {
  const { x } = session();
  x.set({ flow: 'verified', job: 'none' });
  const { page, guide } = await openX(ARCHIVE);
  await guide.isAt(6);
  await page.getByRole('button', { name: 'Request archive' }).click();
  await guide.isAt(7, 'waiting');

  await page.reload();
  await guide.isAt(7, 'waiting');
  await expect(guide.sentence).toContainText('You requested it on');

  await page.getByTestId('accountLink').click();
  await guide.isAt(7, 'waiting');
  await guide.button('Take me there').click();
  await expect(page).toHaveURL(ARCHIVE);
});

test('the guide is dismissed and reopened by keyboard, and stays dismissed after a reload', async () => {
  const { page, guide } = await openX(ACCOUNT);
  await guide.isAt(3);

  await guide.button('Hide').focus();
  await page.keyboard.press('Escape');
  const tab = guide.button('Show the Afterspace guide');
  await expect(tab).toBeFocused();
  await expect(guide.card).toHaveCount(0);

  await page.reload();
  await expect(tab).toBeVisible();
  await expect(guide.host).toHaveAttribute('data-step', '3');
  await tab.press('Enter');
  await guide.isAt(3);
});

test('Escape belongs to X while the focus is on X', async () => {
  const { page, guide } = await openX(HOME);
  await page.getByTestId('AppTabBar_More_Menu').click();
  await guide.isAt(2);

  await page.keyboard.press('Escape');

  await expect(page.getByRole('menu')).toBeHidden();
  await guide.isAt(1);
});

test('the outline survives a redraw of X, and the guide comes back when X removes it', async () => {
  const { page, guide } = await openX(ACCOUNT);
  await guide.isAt(3);
  const entry = page.locator('a[href="/settings/download_your_data"]');

  await page.evaluate(() => dispatchEvent(new Event('stand-in:redraw')));
  await guide.isAround(entry);
  await page.setViewportSize({ width: 1100, height: 700 });
  await guide.isAround(entry);
  await guide.host.evaluate((host) => host.remove());

  await guide.isAt(3);
});

test('the guide appears in a tab that was open before the installation', async () => {
  const { browser } = session();
  const page = await browser.context.newPage();
  await page.goto(HOME);
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  const again = browser.context.waitForEvent('serviceworker');
  await devtools?.send('Extensions.loadUnpacked', { path: `${process.cwd()}/.output/chrome-mv3` });
  await again;
  await page.bringToFront();

  await page.getByTestId('AppTabBar_More_Menu').click();
  await page.locator('#layers a[href="/settings"]').click();

  await guideOn(page).isAt(3);
  await expect(page.locator('afterspace-guide')).toHaveCount(1);
});

test('after an update of the extension its new guide is there, alone, and follows the person', async () => {
  const { browser } = session();
  const { page, guide } = await openX(HOME);
  await guide.isAt(1);
  const former = await guide.host.elementHandle();
  const devtools = await browser.context.browser()?.newBrowserCDPSession();

  await devtools?.send('Extensions.loadUnpacked', { path: `${process.cwd()}/.output/chrome-mv3` });

  await expect.poll(() => former?.evaluate((element) => element.isConnected)).toBe(false);
  await page.bringToFront();
  await page.getByTestId('AppTabBar_More_Menu').click();
  await guide.isAt(2);
  await expect(guide.host).toHaveCount(1);
});

test(
  'the guide fits a narrow window, and covers nothing that must be clicked',
  { tag: '@more' },
  async () => {
    const { page, guide } = await openX(HOME);
    await page.setViewportSize({ width: 360, height: 640 });

    await guide.isAt(1);
    await page.getByTestId('DashButton_ProfileIcon_Link').click();
    await guide.isAt(2);
    await page.locator('#layers a[href="/settings"]').click();
    await guide.isAt(3);
    await page.locator('a[href="/settings/account"]').click();
    await expect(guide.sentence).toContainText('Download an archive of your data');
    await guide.isAt(3);
    await page.locator('a[href="/settings/download_your_data"]').click();
    await confirmOwnership(page, guide);

    await guide.isAt(6);
  },
);

for (const theme of ['light', 'black'] as const) {
  test(`axe finds nothing in the card, ${theme}`, { tag: '@more' }, async () => {
    const { x } = session();
    x.set({ theme });
    const { page, guide } = await openX(HOME, { guide: 'on', guideAt: 0 });
    const violations = (): Promise<unknown> => violationsOf(page, { within: 'afterspace-guide' });

    await guide.isAt(1);
    expect(await violations()).toEqual([]);
    await guide.button('Start').click();
    await expect(guide.sentence).toContainText('More');
    expect(await violations()).toEqual([]);

    x.set({ flow: 'verified', job: 'in-progress' });
    await page.goto(ARCHIVE);
    await guide.isAt(7, 'waiting');
    expect(await violations()).toEqual([]);
    await guide.button('Hide').click();
    await expect(guide.button('Show the Afterspace guide')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

test('no context of the extension has logged an error', () => {
  expect(session().browser.errors).toEqual([]);
});
