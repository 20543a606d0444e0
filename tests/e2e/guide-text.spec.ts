import { expect, type Page, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { createAccount } from '../harness/x/account.ts';
import { wordsOf } from '../harness/x/texts.ts';
import { type GuideCard, guideOn, storeRequest } from './guide-card.ts';

const session = useChromium();
const HOME = 'https://x.com/home';
const ARCHIVE = 'https://x.com/settings/download_your_data';
const STARTED = { guide: 'on', guideAt: 0, begun: true };

test.beforeEach(() => session().x.set(createAccount()));

test.afterEach(async () => {
  // An open tab would go on noting what it shows.
  const [first, ...others] = session().browser.context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
});

/** Opens X in a new tab with the guide started. */
async function openX(address: string): Promise<{ page: Page; guide: GuideCard }> {
  const { browser } = session();
  await storeRequest(browser, STARTED);
  const page = await browser.context.newPage();
  await page.goto(address);
  return { page, guide: guideOn(page) };
}

test('the guide describes the step and offers two ways on when it recognises nothing of X', async () => {
  const { browser, x } = session();
  x.set({ language: 'ja', flow: 'verified', replaced: true });
  const { page, guide } = await openX(HOME);
  await expect(guide.host).toHaveAttribute('data-state', 'unknown');
  await expect(guide.sentence).toContainText(wordsOf('ja').labels.more);

  await guide.button("I've done this").click();
  await expect(guide.host).toHaveAttribute('data-step', '2');
  await expect(guide.sentence).toContainText(wordsOf('ja').labels.settingsAndPrivacy);
  await guide.button('Take me there').click();
  await expect(page).toHaveURL(ARCHIVE);
  await expect(guide.sentence).toContainText(wordsOf('ja').labels.requestArchive);
  await guide.button("I've done this").click();

  await expect(guide.host).toHaveAttribute('data-step', '7');
  const library = await browser.open('library.html');
  await expect(library.getByTestId('request')).toContainText('X should be preparing your archive');
});

test('the guide says before the last click what a large download needs, with the size from X', async () => {
  const { x } = session();
  const part = { file: 'none', name: 'a.zip', bytes: 2_400_000_000, generatedAt: 0, expiresAt: 0 };
  x.set({ flow: 'verified', job: 'done', parts: [{ ...part, downloaded: false }] });

  const { guide } = await openX('https://x.com/settings/your_twitter_data/data');
  await guide.isAt(7, 'ready');

  for (const words of [
    /stable connection, and free disk space: X says this file takes .?2\.4\sGB/,
    "Keep the browser open until the download has finished, and don't cancel it",
    "If it is interrupted, try again from the browser's list of downloads",
    "X's link works for 7 days",
  ]) {
    await expect(guide.card).toContainText(words);
  }
});

test('no context of the extension has logged an error', () => {
  expect(session().browser.errors).toEqual([]);
});
