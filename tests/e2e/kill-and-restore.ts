import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { withTimeout } from '../harness/with-timeout.ts';
import { kill, progressReaches } from './kill-and-recover.ts';
import { readContent, type LibraryContent } from './library-content.ts';
import { clearLibrary, importAndWait, openEmptyLibrary, waitForImport } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

/**
 * Kills the browser at each point of a restore (0–1 of its progress), restarts it with the same profile, checks the library,
 * and restores the same backup again: then the library is what the backup was made of.
 */
export function testRestoreKills(points: readonly number[], tag: string[] = []): void {
  const chromium = useRestartableChromium();
  let backup: string;
  let content: LibraryContent;

  test.beforeAll(async () => {
    const zip = join(chromium().folder, 'long.zip');
    await writeLongArchive(zip, { recordings: 4, megabytes: 20 });
    const page = await openEmptyLibrary(chromium().browser);
    await importAndWait(page, zip);
    await page.evaluate(editAll);
    await page.goto(`${page.url().split('#')[0]}#/settings/storage`);
    const download = chromium().browser.downloads.next();
    await page.getByTestId('backup').click();
    await page.getByTestId('backup-yes').click();
    ({ path: backup } = await download);
    content = await page.evaluate(readContent);
    await clearLibrary(page);
    await page.close();
  });

  for (const point of points) {
    test(
      `after a kill at ${point} of a restore the library is consistent, and restoring again completes it`,
      {
        tag,
      },
      async () => {
        const page = await openEmptyLibrary(chromium().browser);
        const reached = progressReaches(page, point);
        await page.getByTestId('pick-files').setInputFiles(backup);
        await withTimeout(`${point} of the restore`, reached);
        await kill(chromium().browser);

        await chromium().launch();
        const library = await chromium().browser.open('library.html');
        await expect(library.getByTestId('import-status')).toBeAttached();
        await expect.poll(async () => inconsistencies(await readDatabase(library))).toEqual([]);
        await library.getByTestId('pick-files').setInputFiles(backup);
        await waitForImport(library, 'done');

        expect(await library.evaluate(readContent)).toEqual(content);
      },
    );
  }
}

/** Gives each recording a title, a note, a bookmark and a position. Runs in a page of the extension. */
async function editAll(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('afterspace');
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction(['recordings', 'edits', 'positions'], 'readwrite');
  const keys = transaction.objectStore('recordings').getAllKeys();
  keys.addEventListener('success', () => {
    for (const [i, key] of keys.result.entries()) {
      const spaceId = typeof key === 'string' ? key : '';
      const bookmarks = [{ id: 'one', at: i, note: 'here' }];
      const edits = { spaceId, title: `Title ${i}`, note: `Note ${i}`, bookmarks, editedAt: 1e12 };
      transaction.objectStore('edits').put(edits);
      transaction.objectStore('positions').put({ spaceId, position: i + 1, playedAt: 1e12 });
    }
  });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
