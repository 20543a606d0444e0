import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { openEmptyLibraryInFirefox } from './library-page.ts';

const session = useFirefox();

test('in Firefox, too, language and theme apply at once on every page, and are there when one opens', async () => {
  const { browser } = session();
  const library = await openEmptyLibraryInFirefox(browser);
  const settings = await browser.open('library.html#/settings');
  await settings.waitFor(`document.querySelector('input[value="dark"]') !== null`);

  await settings.click({ css: 'label:has([value="dark"])' });
  await settings.click({ css: 'label:has([value="pt"])' });

  const isChanged = `document.documentElement.lang === 'pt'
    && getComputedStyle(document.documentElement).backgroundColor === 'rgb(20, 22, 27)'`;
  await settings.waitFor(isChanged);
  await library.waitFor(isChanged);
  const popup = await browser.openPopup();
  await popup.waitFor(isChanged);
  await popup.close();
  await settings.goto(browser.url('library.html#/settings/about'));
  await settings.waitFor(
    `document.querySelector('[data-testid="reach"]')?.textContent.includes('https://x.com')`,
  );
  await settings.waitFor(`document.querySelectorAll('[data-testid="permissions"] dt').length > 4`);
  expect(await browser.errors()).toEqual([]);
});
