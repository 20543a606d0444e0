import { expect, test } from '@playwright/test';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForImport } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

const chromium = useRestartableChromium();

test('a library whose database is gone is said to be lost, not taken for a new one', async () => {
  const zip = join(chromium().folder, 'archive.zip');
  await writeLongArchive(zip, { recordings: 3, megabytes: 1 });
  const first = await chromium().browser.open('library.html');
  await first.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(first, 'done');
  await expect(first.getByTestId('emptied')).toHaveCount(0);
  await first.waitForFunction(
    "chrome.storage.local.get('heldRecordings').then((all) => all.heldRecordings?.count === 3)",
  );
  await chromium().browser.close();
  const stored = await readdir(chromium().profileDir, { recursive: true, withFileTypes: true });
  for (const entry of stored)
    if (entry.isDirectory() && /^chrome-extension_.*\.indexeddb\./.test(entry.name))
      await rm(join(entry.parentPath, entry.name), { recursive: true });

  await chromium().launch();
  const page = await chromium().browser.open('library.html');

  await expect(page.getByTestId('emptied')).toHaveAttribute('data-count', '3');
  await expect(page.getByTestId('emptied')).toContainText('this browser has lost them');
  await page.reload();
  await page.getByTestId('emptied').getByRole('button').click();
  await expect(page.getByTestId('emptied')).toHaveCount(0);
  await page.reload();
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  await expect(page.getByTestId('emptied')).toHaveCount(0);
});
