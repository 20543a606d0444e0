import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { useFirefox } from '../harness/session.ts';
import { checkBackup } from './check-backup.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useFirefox();
const sample = useSample();

test('Firefox saves a backup of the library that others can read', async () => {
  const { browser } = session();
  const library = await openEmptyLibraryInFirefox(browser);
  await importInFirefox(library, [sample().zip]);
  await library.close();
  const page = await browser.open('library.html#/settings/storage');

  await page.click({ testId: 'backup' });
  await page.click({ testId: 'backup-yes' });
  const path = await browser.background.waitFor<string>(
    `browser.downloads.search({ orderBy: ['-startTime'] }).then((all) =>
      all[0]?.state === 'complete' && all[0].filename)`,
  );

  const outcomes = checkBackup(path);
  expect(path).toMatch(/Afterspace-backup-\d{4}-\d\d-\d\d\.zip$/);
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['ok']));
  for (const { space } of sample().truth) {
    const args = (zip: string): string[] => ['-p', zip, `*spaces_media/space-${space}_0.ts`];
    const [saved, original] = [path, sample().zip].map((zip) =>
      execFileSync('unzip', args(zip), { maxBuffer: 1 << 26 }),
    );
    expect(original && saved?.equals(original)).toBe(true);
  }
  await page.waitFor(`document.querySelector('[data-testid="last-backup"]')?.dataset.at !== undefined`);
});
