import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { expectCopies } from './copied-files.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useFirefox();
const sample = useSample();

test('Firefox saves new recordings in Downloads, too, once that is switched on', async () => {
  const { browser, downloadsDir } = session();
  const page = await openEmptyLibraryInFirefox(browser);
  await page.goto(browser.url('library.html#/settings/storage'));
  const has = (state: string): string =>
    `document.querySelector('[data-testid="downloads-copy"]')?.dataset.state === '${state}'`;
  await page.waitFor(has('off'));
  await page.click({ css: '[data-testid="downloads-copy"] label' });
  await page.waitFor(has('done'));

  await importInFirefox(page, [sample().zip]);

  await expectCopies(
    downloadsDir,
    Object.fromEntries(sample().truth.map(({ space }) => [space, sample().zip])),
  );
  await page.goto(browser.url('library.html#/settings/storage'));
  await page.waitFor(has('done'));
  const listed = await browser.background.waitFor<string>(
    `browser.downloads.search({}).then((all) => JSON.stringify(all.map((each) => each.filename)))`,
  );
  expect(JSON.parse(listed)).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});
