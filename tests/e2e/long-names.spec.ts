import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { importAndWait, openEmptyLibrary } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
const LONG = 'W'.repeat(10_000);

/** Gives the recording a title, and an attachment a name, of 10,000 characters without a space. */
async function lengthen(page: Page, spaceId: string): Promise<void> {
  await page.evaluate(
    async ([home = '', name = '']) => {
      const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
        });
      const database = await resultOf(indexedDB.open('afterspace'));
      const transaction = database.transaction(['edits', 'attachments'], 'readwrite');
      const attachment = { home, name, size: 1, crc32: 1, bytesId: 'none', importedAt: 1, isIntact: true };
      await resultOf(
        transaction
          .objectStore('edits')
          .put({ spaceId: home, title: name, bookmarks: [{ id: 'b', at: 1, note: name }] }),
      );
      await resultOf(transaction.objectStore('attachments').put({ ...attachment, kind: 'unknown' }));
      database.close();
    },
    [spaceId, LONG],
  );
}

/** The controls of these test ids that are not wholly within the width of the window. */
function controlsOutside(page: Page, testIds: readonly string[]): Promise<string[]> {
  return page.evaluate((ids) => {
    const width = document.documentElement.clientWidth;
    return ids.filter((id) => {
      const box = document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect();
      return !box || box.width === 0 || box.left < 0 || box.right > width;
    });
  }, testIds);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('names of 10,000 characters push no control off a page of 360 px', async () => {
  const { browser } = session();
  const importing = await openEmptyLibrary(browser);
  await importAndWait(importing, sample().zip);
  const [first] = sample().truth;
  const space = first?.space ?? '';
  await lengthen(importing, space);
  await importing.close();

  const page = await browser.open('library.html');
  await page.setViewportSize({ width: 360, height: 740 });
  const row = page.locator(`[data-testid="recording"][data-space="${space}"]`);
  await expect(row).toContainText('WWWW');
  expect(await overflow(page)).toBe(0);
  await row.getByRole('button').first().click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', /playing|loading/);
  expect(await controlsOutside(page, ['play', 'seek'])).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // The list stays a list: the second recording can be reached.
  expect((await row.boundingBox())?.height).toBeLessThan(740);

  await page.goto(`${browser.url('library.html')}#/recordings/${space}`);
  await expect(page.getByTestId('export-m4a')).toBeVisible();
  await page.getByTestId('tab-bookmarks').click();
  await expect(page.getByTestId('bookmark')).toHaveCount(1);
  expect(await overflow(page)).toBe(0);
  await page.getByTestId('tab-details').click();
  await expect(page.getByTestId('attachments')).toHaveAttribute('data-count', '1');
  const controls = [
    'play',
    'seek',
    'export-m4a',
    'export-notes',
    'delete',
    'save-attachment',
    'add-bookmark',
  ];
  expect(await controlsOutside(page, controls)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.close();

  const popup = await browser.open('popup.html');
  // The popup sets its own width, 384 px.
  await popup.setViewportSize({ width: 384, height: 600 });
  await expect(popup.getByTestId('recording').first()).toBeVisible();
  expect(await overflow(popup)).toBe(0);
  expect(browser.errors).toEqual([]);
});
