import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';

const session = useFirefox({ withholdsSites: true });
const NOTICE = `document.querySelector('[data-testid="access-withheld"]')`;
const GUIDE = `document.querySelector('afterspace-guide')`;

test('the popup says that it has no access to X in Firefox, and its only button asks for it', async () => {
  const { browser } = session();
  const page = await browser.open('https://x.com/settings/account');
  expect(await page.evaluate(`${GUIDE} === null`)).toBe(true);
  // Firefox grants access to the page on which the toolbar button is pressed.
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
