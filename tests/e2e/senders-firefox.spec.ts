import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { readList, writeList } from './stored-lists.ts';

const session = useFirefox();
const OFFER = `{ downloadId: 7, path: '/etc/passwd', name: 'passwd', size: 9, finishedAt: 1, state: 'waiting' }`;

/** An expression for the background: the value of `body`, an async function's, as a content script on X sees it. */
const onX = (body: string): string => `browser.tabs.query({ url: 'https://x.com/*' })
  .then(([{ id }]) => browser.scripting.executeScript({ target: { tabId: id }, func: async () => { ${body} } }))
  .then(([{ result }]) => JSON.stringify(result))`;

test('a page of X cannot forge an offer, nor see or change what is stored of requests', async () => {
  const { browser } = session();
  await browser.background.evaluate(writeList('requests', `[{ guide: 'on', guideAt: 5, handle: 'ana' }]`));
  const page = await browser.open('https://x.com/home');
  await page.waitFor(`document.querySelector('afterspace-guide') !== null`);
  const before = await browser.background.evaluate(readList('requests'));

  const seen = await browser.background.evaluate(
    onX(`
      await browser.storage.local.set({ archiveOffers: [${OFFER}], archiveRequests: [{ guide: 'on', readyAt: 1 }] });
      return (await indexedDB.databases()).map(({ name }) => name).filter((name) => /afterspace/.test(name));
    `),
  );

  expect(seen).toBe('[]');
  expect(await browser.background.evaluate(readList('offers'))).toEqual([]);
  expect(await browser.background.evaluate(readList('requests'))).toEqual(before);
  const library = await browser.open('library.html');
  await library.waitFor(`document.querySelector('[data-testid="pick-files"]') !== null`);
  expect(await library.evaluate(`document.body.textContent.includes('passwd')`)).toBe(false);
  expect(await browser.errors()).toEqual([]);
});

test('a request follows what another page of X shows, although no page can see the database', async () => {
  const { browser } = session();
  await browser.background.evaluate(writeList('requests', '[]'));
  const page = await browser.open('https://x.com/settings/download_your_data');
  await page.waitFor(`document.querySelector('afterspace-guide')?.dataset.state === 'guiding'`);

  const requestedAt = 'Date.now() - 3_600_000';
  await browser.background.evaluate(
    writeList(
      'requests',
      `[{ guide: 'on', begun: true, requestedAt: ${requestedAt}, readyAt: Date.now(), downloadedAt: Date.now() }]`,
    ),
  );

  await page.waitFor(`document.querySelector('afterspace-guide')?.dataset.state === 'downloading'`);
});
