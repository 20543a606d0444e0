import { expect, test, type Page } from '@playwright/test';
import { exportFiles } from './export-files.ts';
import { readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

const HOUR = 3600 * 1000;
const chromium = useRestartableChromium();

/** Leaves a file there, and bytes of an import in the library, as a browser does that is killed. */
const leave = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exports', { create: true });
    const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await stream.write('left over');
    await stream.close();
    const opening = indexedDB.open('afterspace');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction(['bytes', 'uncommitted'], 'readwrite');
    transaction.objectStore('bytes').put(new Blob(['left over']), [file, 0]);
    transaction.objectStore('uncommitted').put({ bytesId: file });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  }, name);

test('each start of the browser frees what exports and imports have left, and no export that may still be saved', async () => {
  const page = await chromium().browser.open('library.html');
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  const [old, recent] = [`${Date.now() - 2 * HOUR}-old`, `${Date.now()}-recent`];
  await leave(page, old);
  await leave(page, recent);
  await chromium().browser.close();

  await chromium().launch();
  const later = await chromium().browser.open('library.html');

  await expect.poll(() => exportFiles(later)).toEqual([recent]);
  await expect.poll(async () => (await readDatabase(later)).bytes).toEqual({});
  expect(chromium().browser.errors).toEqual([]);
});
