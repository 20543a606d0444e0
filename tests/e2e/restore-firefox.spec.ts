import { expect, test } from '@playwright/test';
import { useChromium, useFirefox } from '../harness/session.ts';
import { readContent, type LibraryContent } from './library-content.ts';
import { clearLibrary, importAndWait, importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';

const chromium = useChromium();
const firefox = useFirefox();
const sample = useSample();

test('a library moves from Chromium to Firefox and back, identical', async () => {
  const { browser } = chromium();
  const page = await browser.open('library.html#/settings/storage');
  await importAndWait(page, sample().zip);
  const content = await page.evaluate(readContent);
  const download = browser.downloads.next();
  await page.getByTestId('backup').click();
  await page.getByTestId('backup-yes').click();
  const { path } = await download;

  const library = await openEmptyLibraryInFirefox(firefox().browser);
  await importInFirefox(library, [path]);
  const moved = await library.evaluate<LibraryContent>(`(${String(readContent)})()`);
  expect(moved).toEqual(content);
  await library.close();

  const storage = await firefox().browser.open('library.html#/settings/storage');
  await storage.click({ testId: 'backup' });
  await storage.click({ testId: 'backup-yes' });
  const back = await firefox().browser.background.waitFor<string>(
    `browser.downloads.search({ orderBy: ['-startTime'] }).then((all) =>
      all[0]?.state === 'complete' && all[0].filename)`,
  );
  await clearLibrary(page);
  await page.reload();
  await importAndWait(page, back, 'restore');
  expect(await page.evaluate(readContent)).toEqual(content);
  await page.close();
});
