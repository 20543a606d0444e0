import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { createAccount } from '../harness/x/account.ts';
import { walkAutumn } from './guide-autumn-walk.ts';
import { guideOn, storeRequest } from './guide-card.ts';
import { TESTED_LANGUAGES } from './guide-languages.ts';
import { walkerOf } from './guide-walk.ts';

const session = useChromium();
const STARTED = { guide: 'on', guideAt: 0, begun: true };
const DAY = 24 * 3_600_000;

for (const language of TESTED_LANGUAGES) {
  test(
    `the guide knows X's pages of autumn 2026 in ${language}, in Chromium`,
    { tag: language === 'ja' ? [] : ['@more'] },
    async () => {
      const { x, browser } = session();
      x.set(createAccount({ language }));
      await storeRequest(browser, STARTED);
      const page = await browser.context.newPage();
      await page.goto('https://x.com/home');

      await walkAutumn({
        walker: walkerOf(page),
        x,
        language: 'en',
        visit: (address) => page.goto(address),
      });

      expect(x.refusals).toEqual([]);
      expect(browser.errors).toEqual([]);
      await page.close();
    },
  );
}

test(
  'seven days without an answer are said on X, and a new request begins there',
  { tag: '@more' },
  async () => {
    const { x, browser } = session();
    x.set({ ...createAccount(), flow: 'verified', job: 'in-progress' });
    await storeRequest(browser, { ...STARTED, requestedAt: Date.now() - 7 * DAY, requestedBy: 'seen' });
    const page = await browser.context.newPage();
    await page.goto('https://x.com/settings/account');
    const guide = guideOn(page);
    await guide.isAt(7, 'waiting');
    await expect(guide.sentence).toContainText('A week or more has passed without an answer');

    // X has given the first request up meanwhile.
    x.set({ job: 'none' });
    await guide.button('Request a new archive').click();

    await expect(page).toHaveURL('https://x.com/settings/download_your_data');
    await guide.isAt(6);
    await page.close();
  },
);

test(
  'a page that is not known can be reported by keyboard, without a name on it',
  { tag: '@more' },
  async () => {
    const { x, browser } = session();
    x.set({ ...createAccount({ handle: 'secret_handle', displayName: 'Secret Person' }), replaced: true });
    await storeRequest(browser, STARTED);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    const guide = guideOn(page);
    await expect(guide.host).toHaveAttribute('data-state', 'unknown');

    await guide.button('Report this page').press('Enter');
    const report = guide.host.getByTestId('report-text');
    await expect(report).toBeVisible();
    await expect(guide.button('Copy')).toBeFocused();
    const shown = await report.textContent();
    await page.keyboard.press('Enter');

    await expect(guide.host.locator('.outcome')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain('path=/home');
    expect(shown?.toLowerCase()).not.toContain('secret');
    await guide.button('Back').press('Enter');
    await expect(guide.button('Report this page')).toBeFocused();
    await page.close();
  },
);
