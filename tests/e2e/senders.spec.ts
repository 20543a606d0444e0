import { expect, test, type CDPSession } from '@playwright/test';
import type { browser } from '#utils/browser.ts';
import { useChromium } from '../harness/session.ts';
import { guideOn, storeRequest } from './guide-card.ts';
import { readList } from './stored-lists.ts';

/** In the contexts of the extension. */
declare const chrome: typeof browser;

const session = useChromium();

interface Answer {
  /** The code of the error that the background answered with. */
  code?: string;
}

let devtools: CDPSession;
/** The world of the extension's content scripts in a page of X: what a page that has broken out of its own could use. */
let world: number;

test.beforeAll(async () => {
  const { browser: driver } = session();
  await storeRequest(driver, { guide: 'on', guideAt: 0, begun: true });
  const page = await driver.context.newPage();
  devtools = await page.context().newCDPSession(page);
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await page.goto('https://x.com/home');
  await guideOn(page).isAt(1);
  await devtools.send('Runtime.enable');
});

async function evaluateInWorld<Value>(expression: string): Promise<Value> {
  const options = { contextId: world, awaitPromise: true, returnByValue: true };
  const { result } = await devtools.send('Runtime.evaluate', { expression, ...options });
  return result.value;
}

/** Sends a message as the guide's content script would. */
function sendFromX(type: string, data?: unknown): Promise<Answer> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
  return evaluateInWorld(
    `chrome.runtime.sendMessage(${message}).then(({ err }) => ({ code: err?.code ?? err?.message }))`,
  );
}

const extensionPages = async (): Promise<string[]> => {
  const worker = await session().browser.worker();
  const urls = await worker.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB', 'OFFSCREEN_DOCUMENT'] });
    return contexts.map(({ documentUrl }) => documentUrl ?? '');
  });
  return urls.map((url) => new URL(url).pathname + new URL(url).hash).toSorted();
};

for (const type of ['openEngine', 'startGuide', 'requestsSeen', 'importOffers', 'importEnded']) {
  test(`a page of X may not send ${type}`, async () => {
    const before = await extensionPages();

    expect(await sendFromX(type, { state: 'done', files: [], counts: { new: 9 } })).toEqual({
      code: expect.stringMatching(/not-ours|may not be sent/),
    });

    expect(await extensionPages()).toEqual(before);
  });
}

test('openLibrary from a page of X opens the library and no other page of the extension', async () => {
  expect(await sendFromX('openLibrary', '/../offscreen.html')).toEqual({});

  await expect.poll(extensionPages).toContain('/library.html#/');
  expect((await extensionPages()).filter((page) => !page.startsWith('/library.html'))).toEqual([]);
});

for (const [type, data] of [
  ['pageOpened', { pathname: '/settings', account: { handle: '<b>' } }],
  ['readRequest', 'ana'],
  ['noteRequest', { event: { type: 'imported' }, account: {} }],
  ['openLibrary', { hash: '#/settings' }],
] as const) {
  test(`a page of X may not send ${type} with another payload`, async () => {
    const before = await extensionPages();

    expect(await sendFromX(type, data)).toEqual({
      code: expect.stringMatching(/bad-message|wrong payload/),
    });

    expect(await extensionPages()).toEqual(before);
  });
}

test('a page of X cannot forge an offer, nor see or change what is stored of requests', async () => {
  const { browser } = session();
  const worker = await browser.worker();
  const offer = { downloadId: 7, path: '/etc/passwd', name: 'passwd', size: 9, finishedAt: 1 };
  const forged = JSON.stringify({
    archiveOffers: [{ ...offer, state: 'waiting' }],
    archiveRequests: [{ guide: 'on', handle: 'forged', requestedAt: 1, readyAt: 2 }],
  });
  const before = await worker.evaluate<unknown>(readList('requests'));

  await evaluateInWorld(`chrome.storage.local.set(${forged})`);
  const seen = await evaluateInWorld<string[]>(
    `indexedDB.databases().then((all) => all.map(({ name }) => name))`,
  );

  expect(seen.filter((name) => name.startsWith('afterspace'))).toEqual([]);
  expect(await worker.evaluate<unknown>(readList('offers'))).toEqual([]);
  expect(await worker.evaluate<unknown>(readList('requests'))).toEqual(before);
  const library = await browser.open('library.html');
  await expect(library.getByTestId('pick-files')).toBeAttached();
  await expect(library.getByText('passwd')).toHaveCount(0);
  await expect(library.getByText('forged')).toHaveCount(0);
  await library.close();
});

test('a page of X stores no more than 20 accounts', async () => {
  for (let i = 0; i < 30; i += 1)
    await sendFromX('noteRequest', { event: { type: 'begin' }, account: { handle: `person_${i}` } });

  const worker = await session().browser.worker();
  const stored = await worker.evaluate<unknown[]>(readList('requests'));

  expect(stored).toHaveLength(20);
  expect(stored[0]).toMatchObject({ handle: 'person_29' });
});
