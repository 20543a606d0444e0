import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { PLAYER, POSITION } from './engine-scripts.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';
import { leftOvers, storedAnywhere, storeEverywhere, type Stored } from './stored-anywhere.ts';

const session = useFirefox({ hasAudio: true });
const sample = useSample();

const COUNT = `document.querySelector('[data-testid="recordings"]')?.dataset.count`;

test('in Firefox everything is deleted while it plays, and the engine goes on as a new one', async () => {
  const { browser } = session();
  const other = await openEmptyLibraryInFirefox(browser);
  await importInFirefox(other, [sample().zip]);
  await other.goto(browser.url(`library.html#/recordings/${sample().truth[0]?.space}`));
  await other.waitFor(`${PLAYER} !== null`);
  await other.click({ testId: 'play' });
  await other.waitFor(`${POSITION} > 2`);
  const page = await browser.open('library.html#/settings/storage');
  await page.evaluate(storeEverywhere('browser'));
  await page.waitFor(`Number(document.querySelector('[data-testid="storage"]')?.dataset.bytes) > 0`);

  await page.click({ testId: 'erase-all' });
  await page.waitFor(`document.querySelector('[data-testid="question-yes"]') !== null`);
  await page.click({ testId: 'question-yes' });

  await page.waitFor(`!location.hash && ${COUNT} === '0'`);
  await other.waitFor(`!location.hash && ${COUNT} === '0' && ${PLAYER} === null`);
  await expect
    // The page begins anew once more, and has nothing of ours in between.
    .poll(() => page.evaluate<Stored>(storedAnywhere('browser')).then(leftOvers, () => ['a page that loads']))
    .toEqual([]);
  await importInFirefox(page, [sample().zip]);
  await page.goto(browser.url(`library.html#/recordings/${sample().truth[0]?.space}`));
  await page.waitFor(`${PLAYER} !== null`);
  await page.click({ testId: 'play' });
  await page.waitFor(`${POSITION} > 1`);
  await page.click({ testId: 'play' });
  expect(await browser.errors()).toEqual([]);
});
