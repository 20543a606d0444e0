import { expect, test, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from '../harness/chromium.ts';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes, violationsOf, THEMES } from './axe.ts';
import { importAndWait, waitForImport, openEmptyLibrary } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

/** Opens a library with the sample's two recordings. */
async function openFilled(): Promise<Page> {
  const library = await session().browser.open('library.html');
  await importAndWait(library, sample().zip);
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  return library;
}

async function violationsOfPopup(popup: Target): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const value of THEMES) {
    await popup.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    found.push(...(await violationsOf(popup)));
  }
  return found;
}

test('axe finds nothing in the welcome page, the empty library and the empty popup', async () => {
  const { browser } = session();
  const welcome = await browser.open('library.html#/welcome');
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violationsInBothThemes(welcome)).toEqual([]);

  const library = await openEmptyLibrary(browser);
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  expect(await violationsInBothThemes(library)).toEqual([]);

  const popup = await browser.openPopup();
  await popup.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
  expect(await violationsOfPopup(popup)).toEqual([]);
  await popup.close();
});

test('axe finds nothing in a failed import', async () => {
  const path = join(sample().folder, 'holiday.zip');
  await writeFile(path, 'no ZIP at all');
  const library = await session().browser.open('library.html');

  await library.getByTestId('pick-files').setInputFiles(path);
  await waitForImport(library, 'failed');

  expect(await violationsInBothThemes(library)).toEqual([]);
});

test('axe finds nothing in the library, a recording and the popup that plays it', async () => {
  const { browser } = session();
  const library = await openFilled();
  expect(await violationsInBothThemes(library)).toEqual([]);

  await library.goto(browser.url(`library.html#/recordings/${sample().truth[1]?.space}`));
  await expect(library.getByTestId('lane')).toHaveCount(4);
  expect(await violationsInBothThemes(library)).toEqual([]);

  const popup = await browser.openPopup();
  await popup.click({ css: '[data-testid="recording"] button' });
  await popup.waitFor(`document.querySelector('[data-testid="player"]')?.dataset.state === 'playing'`);
  expect(await violationsOfPopup(popup)).toEqual([]);
  await popup.click({ testId: 'play' });
  await popup.close();
});

test('a recording can be found, opened and played with the keyboard alone', async () => {
  const library = await openFilled();
  const first = library.getByTestId('recording').first();

  for (let presses = 0; presses < 30; presses += 1) {
    await library.keyboard.press('Tab');
    if ((await first.locator(':focus').count()) > 0) break;
  }
  await expect(first.locator(':focus')).toHaveCount(1);
  await library.keyboard.press('Space');
  await expect(library.getByTestId('player')).toHaveAttribute('data-state', 'playing');
  await library.keyboard.press('Enter');

  await expect(library).toHaveURL(/#\/recordings\//);
  await library.getByTestId('play').focus();
  await library.keyboard.press('Space');
  await expect(library.getByTestId('player')).toHaveAttribute('data-state', 'paused');
});

test('nothing is cut off at 360 px', async () => {
  const library = await openFilled();
  await library.setViewportSize({ width: 360, height: 740 });

  const overflow = await library.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

  expect(overflow).toBe(0);
});
