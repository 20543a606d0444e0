import { expect, test, type CDPSession } from '@playwright/test';
import type { browser } from '#utils/browser.ts';
import { useChromium } from '../harness/session.ts';
import { guideOn, storeRequest } from './guide-card.ts';

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

/** Sends a message as the guide's content script would. */
async function sendFromX(type: string, data?: unknown): Promise<Answer> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `chrome.runtime.sendMessage(${message}).then(({ err }) => ({ code: err?.code ?? err?.message }))`,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
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

test('a page of X stores no more than 20 accounts', async () => {
  for (let i = 0; i < 30; i += 1)
    await sendFromX('noteRequest', { event: { type: 'begin' }, account: { handle: `person_${i}` } });

  const worker = await session().browser.worker();
  const stored = await worker.evaluate(() =>
    chrome.storage.local.get<{ archiveRequests: unknown[] }>('archiveRequests'),
  );

  expect(stored.archiveRequests).toHaveLength(20);
  expect(stored.archiveRequests[0]).toMatchObject({ handle: 'person_29' });
});
