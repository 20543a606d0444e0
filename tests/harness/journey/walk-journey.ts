import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ChromiumDriver } from '../chromium.ts';
import type { StandIn } from '../x/index.ts';
import { importFiles } from './import-files.ts';
import { SCREENSHOTS_DIR, logProgress } from './progress.ts';
import { downloadArchive, walkToRequest } from './walk-x.ts';

/** Walks the whole journey with screenshots. Returns their paths. */
export async function walkJourney(driver: ChromiumDriver, standIn: StandIn): Promise<string[]> {
  await mkdir(SCREENSHOTS_DIR, { recursive: true });
  const screenshots: string[] = [];
  const pathOf = (name: string): string => {
    const path = resolve(join(SCREENSHOTS_DIR, `${screenshots.length + 1}-${name}.png`));
    screenshots.push(path);
    return path;
  };

  const welcome = await findWelcomePage(driver);
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  await welcome.screenshot({ path: pathOf('welcome') });

  logProgress('Walking through X’s seven steps…');
  const x = await driver.context.newPage();
  await x.goto('https://x.com/home');
  await x.bringToFront();
  const first = await driver.openPopup();
  await first.click({ css: '.empty-popup button' });
  await walkToRequest(x, async (step) => {
    // The end state of the card's animation.
    await x.screenshot({ path: pathOf(`guide-step-${step}`), animations: 'disabled' });
  });
  standIn.finish();
  const downloading = driver.downloads.next();
  await downloadArchive(x);
  const download = await downloading;

  logProgress('Importing the archive…');
  const library = await driver.open('library.html');
  await importFiles(library, [download.path]);
  await library.getByTestId('recording').nth(1).waitFor();
  await library.screenshot({ path: pathOf('library') });

  const popup = await driver.openPopup();
  await popup.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);
  await popup.click({ css: '[data-testid="recording"] button' });
  await popup.waitFor(`document.querySelector('[data-testid="player"]')?.dataset.state === 'playing'`);
  await popup.screenshot(pathOf('popup'));
  await popup.close();
  return screenshots;
}

/** The page that opens on installation. */
async function findWelcomePage({ context, url }: ChromiumDriver): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().startsWith(url('library.html'));
  return context.pages().find(isWelcome) ?? context.waitForEvent('page', isWelcome);
}
