import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';

const session = useFirefox({ withholdsSites: true });
const NOTICE = `document.querySelector('[data-testid="access-withheld"]')`;
const GUIDE = `document.querySelector('afterspace-guide')`;

test('the popup says that Firefox keeps it off X, and its one button asks', async () => {
  const { browser } = session();
  const page = await browser.open('https://x.com/settings/account');
  expect(await page.evaluate(`${GUIDE} === null`)).toBe(true);
  // Where the button is pressed on a page, Firefox lets the extension onto that page at once.
  await browser.open('about:blank');
  const popup = await browser.openPopup();
  await popup.waitFor(`${NOTICE}?.querySelectorAll('button').length === 1`);
  expect(await popup.evaluate(`document.querySelectorAll('.empty-popup button').length`)).toBe(0);

  await popup.click({ testId: 'access-ask' });
  await browser.allowPermission();

  await page.waitFor(`${GUIDE}?.dataset.step === '3'`);
  await popup.waitFor(`document.querySelectorAll('.empty-popup button').length === 1`);
  expect(await popup.evaluate(`${NOTICE} === null`)).toBe(true);
  expect(await browser.errors()).toEqual([]);
});
