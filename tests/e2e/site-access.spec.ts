import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { guideOn } from './guide-card.ts';

const session = useChromium();
const ACCOUNT = 'https://x.com/settings/account';

test('the popup says that it has access to X only on click, until the person allows it always', async () => {
  const { browser } = session();
  await browser.configure({ hostAccess: 'ON_CLICK' });
  const page = await browser.context.newPage();
  await page.goto(ACCOUNT);
  const popup = await browser.openPopup();
  await popup.waitFor(`document.querySelectorAll('[data-testid="access-withheld"] button').length === 1`);
  await expect(guideOn(page).host).toHaveCount(0);
  await popup.close();

  await browser.configure({ hostAccess: 'ON_ALL_SITES' });

  await page.bringToFront();
  await guideOn(page).isAt(3);
  const later = await browser.openPopup();
  await later.waitFor(`document.querySelectorAll('.empty-popup button').length === 1`);
  expect(await later.evaluate(`document.querySelector('[data-testid="access-withheld"]') === null`)).toBe(
    true,
  );
  expect(browser.errors).toEqual([]);
});
