import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { guideOn, storeRequest } from './guide-card.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
const SECTIONS = ['general', 'listening', 'archive', 'storage', 'keyboard', 'about'];
/** The number is isolated, for languages from right to left. */
const BACK_5 = /Back \S?5\S? seconds/;
const [LIGHT, DARK] = ['rgb(251, 250, 247)', 'rgb(20, 22, 27)'];

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Writes into a page what a reload would remove. */
const noteSame = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.body.dataset['same'] = 'yes'));

const isSame = (page: Page): Promise<boolean> => page.evaluate(() => document.body.dataset['same'] === 'yes');

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.close();
});

test('theme and language are two steps from the library, and apply at once on every page and on X', async () => {
  const { browser } = session();
  const [library, beside] = [await browser.open('library.html'), await browser.open('sidepanel.html')];
  await storeRequest(browser, { guide: 'on', guideAt: 0 });
  const x = await browser.context.newPage();
  await x.goto('https://x.com/home');
  const guide = guideOn(x);
  await guide.isAt(1);
  await expect(beside.getByTestId('recording')).toHaveCount(2);
  await Promise.all([library, beside, x].map(noteSame));
  await Promise.all([library, beside].map((page) => page.emulateMedia({ colorScheme: 'light' })));

  await library.bringToFront();
  const forTheme = countSteps(library);
  await forTheme.click(library.getByRole('link', { name: 'Settings' }));
  await forTheme.click(library.getByRole('radio', { name: 'Dark' }));
  await expect.poll(() => background(library)).toBe(DARK);
  await expect.poll(() => background(beside)).toBe(DARK);
  expect(forTheme.steps).toBe(2);

  await library.getByRole('link', { name: 'All recordings' }).click();
  const forLanguage = countSteps(library);
  await forLanguage.click(library.getByRole('link', { name: 'Settings' }));
  await forLanguage.click(library.getByRole('radio', { name: 'Español' }));
  expect(forLanguage.steps).toBe(2);
  await expect(library.getByRole('heading', { level: 1, name: 'General' })).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Idioma' })).toBeVisible();
  await expect(library).toHaveTitle(/Ajustes/);
  await expect(beside.getByRole('link', { name: 'Ajustes' })).toBeVisible();
  await expect(beside.getByTestId('recording').first()).toContainText('Sin escuchar');
  await expect(guide.button('Empezar')).toBeVisible();

  await library.getByRole('radio', { name: 'العربية' }).click();
  await expect.poll(() => beside.evaluate(() => document.dir)).toBe('rtl');
  await expect(guide.host.locator('.guide')).toHaveAttribute('dir', 'rtl');
  expect(await Promise.all([library, beside, x].map(isSame))).toEqual([true, true, true]);

  await library.locator('input[value="system"]').first().click();
  await library.getByRole('radio', { name: 'Same as the system' }).click();
  await expect.poll(() => background(beside)).toBe(LIGHT);
  await storeRequest(browser, null);
  await Promise.all([library, beside, x].map((page) => page.close()));
});

test('a page is dark before its first paint where dark has been chosen, in a light system', async () => {
  const { browser } = session();
  const settings = await browser.open('library.html#/settings');
  await settings.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(() => background(settings)).toBe(DARK);
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  // The first frame is about to be painted when its callbacks are called.
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none';
    });
  });

  for (const path of ['library.html', 'popup.html', 'sidepanel.html']) {
    await page.goto(browser.url(path));
    await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
    expect(await background(page)).toBe(DARK);
  }

  await settings.getByRole('radio', { name: 'Same as the system' }).click();
  await expect.poll(() => background(page)).toBe(LIGHT);
  await Promise.all([settings.close(), page.close()]);
});

test('hours, skips and speed change what is shown elsewhere, also after a restart of the page', async () => {
  const { browser } = session();
  const [settings, library] = [
    await browser.open('library.html#/settings'),
    await browser.open('library.html'),
  ];
  await library.getByTestId('recording').first().getByRole('link').click();
  const time = library.locator('.library-detail');
  await expect(time).toContainText(/\d (AM|PM)/);

  await settings.getByRole('radio', { name: '24 hours' }).click();
  await expect(time).not.toContainText(/\d (AM|PM)/);
  await settings.getByRole('link', { name: 'Playback', exact: true }).click();
  await settings.getByLabel('Skip back by').selectOption({ label: '5 seconds' });
  await settings.getByLabel('Skip forward by').selectOption({ value: '60' });
  await settings.getByRole('main').getByLabel('Speed').selectOption('1.5');

  await expect(library.getByRole('button', { name: BACK_5 })).toBeVisible();
  await expect(library.getByTestId('speed')).toHaveValue('1.5');
  await library.reload();
  await expect(library.getByRole('button', { name: BACK_5 })).toBeVisible();
  await expect(time).not.toContainText(/\d (AM|PM)/);

  await library.keyboard.press('?');
  await expect(library.getByRole('dialog')).toContainText(BACK_5);
  await settings.goto(browser.url('library.html#/settings'));
  await settings.getByRole('radio', { name: 'As usual in my region' }).click();
  await expect(time).toContainText(/\d (AM|PM)/);
  await Promise.all([settings.close(), library.close()]);
});

test('axe finds nothing in any section, and none is wider than a narrow window, also in Arabic', async () => {
  const { browser } = session();
  const page = await browser.open('library.html#/settings');
  for (const language of ['English', 'العربية']) {
    await page.goto(browser.url('library.html#/settings/general'));
    await page.getByRole('radio', { name: language }).click();
    for (const section of SECTIONS) {
      await page.goto(browser.url(`library.html#/settings/${section}`));
      await expect(page.locator('.settings-list a[aria-current="page"]')).toHaveAttribute(
        'href',
        `#/settings/${section}`,
      );
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, `${section} at ${width}`).toBe(0);
      }
      expect(await violationsInBothThemes(page), section).toEqual([]);
    }
  }
  await page.goto(browser.url('library.html#/settings'));
  await page.locator('input[value="system"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(browser.errors).toEqual([]);
  await page.close();
});
