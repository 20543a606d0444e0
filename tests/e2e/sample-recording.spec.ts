import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { openEmptyLibrary } from './library-page.ts';

const session = useChromium();

test('a sample plays while there are no recordings, and leaves nothing in the library', async () => {
  const page = await openEmptyLibrary(session().browser);
  const sample = page.getByTestId('sample');

  await page.getByTestId('sample-play').click();
  await expect(sample).toHaveAttribute('data-state', 'playing');
  await expect.poll(async () => Number(await sample.getAttribute('data-position'))).toBeGreaterThan(2);
  const popup = await session().browser.open('popup.html');
  await expect(popup.getByTestId('sample')).toHaveAttribute('data-state', 'playing');
  await popup.getByTestId('sample-play').click();
  await expect(sample).toHaveAttribute('data-state', 'paused');

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  await expect(page.getByTestId('recording')).toHaveCount(0);
  expect(await storedAbout(page)).toEqual({ recordings: 0, positions: 0, peaks: 0 });
});

/** How many rows the library has in the stores that playback writes to or reads from. */
function storedAbout(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('afterspace');
      request.addEventListener('success', () => resolve(request.result));
    });
    const stores = ['recordings', 'positions', 'peaks'];
    const transaction = database.transaction(stores);
    const counts = stores.map(
      (store) =>
        new Promise<[string, number]>((resolve) => {
          const request = transaction.objectStore(store).count();
          request.addEventListener('success', () => resolve([store, request.result]));
        }),
    );
    const counted = Object.fromEntries(await Promise.all(counts));
    database.close();
    return counted;
  });
}
