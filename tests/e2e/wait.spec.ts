import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser } from '#utils/browser.ts';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { guideOn } from './guide-card.ts';
import { welcomeIsShown } from './library-page.ts';
import { withNotifications } from './with-notifications.ts';

/** In the extension's own contexts; `dispatch` is Chromium's, for tests. */
declare const chrome: typeof browser & {
  notifications: {
    onClicked: { dispatch(id: string): void };
    getAll(): Promise<Record<string, unknown>>;
  };
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ARCHIVE = 'https://x.com/settings/download_your_data';

let folder: string;
let x: StandIn;
let driver: ChromiumDriver;
/** A page of the extension in which nothing runs: it reaches the browser whether the worker lives or not. */
let remote: Page;

// The days of one request, one after the other.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-wait-'));
  x = await startStandIn({ flow: 'verified' });
  driver = await launchChromium({
    extensionDir: await withNotifications(folder),
    standIn: x,
    downloadsDir: join(folder, 'downloads'),
  });
  remote = await driver.open('manifest.json');
  await welcomeIsShown(driver);
  // A page that shows where the request stands would be one that the person looks at.
  for (const page of driver.context.pages()) if (page !== remote) await page.close();
});

test.afterAll(async () => {
  await driver.close();
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

interface KeptRequest extends Record<string, unknown> {
  remindedAt?: Record<string, number>;
}

interface Kept {
  archiveRequests: KeptRequest[];
}

const kept = async (): Promise<KeptRequest[]> => {
  const { archiveRequests } = await remote.evaluate<Kept>("chrome.storage.local.get('archiveRequests')");
  return archiveRequests;
};

/** As if all that was noted had happened so much earlier. */
async function travel(ms: number): Promise<void> {
  await remote.evaluate(async (by) => {
    const move = (value: unknown): unknown =>
      value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, move(each)]))
        : typeof value === 'number'
          ? value - by
          : value;
    const { archiveRequests } = await chrome.storage.local.get<Kept>('archiveRequests');
    await chrome.storage.local.set({ archiveRequests: archiveRequests.map(move) });
  }, ms);
}

const alarms = async (): Promise<{ name: string; scheduledTime: number }[]> => {
  return remote.evaluate('chrome.alarms.getAll()');
};

/** The browser's own alarm goes off, and with it the worker starts if it is not there. */
async function ring(): Promise<void> {
  await remote.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() }));
  // The last thing that the worker does with it is to set the next one.
  await expect
    .poll(async () => (await alarms()).every(({ scheduledTime }) => scheduledTime > Date.now()))
    .toBe(true);
}

const shown = async (): Promise<string[]> => {
  return remote.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
};

const clear = async (): Promise<void> => {
  await remote.evaluate(
    'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))',
  );
};

const badge = async (): Promise<string> => {
  return remote.evaluate<string>('chrome.action.getBadgeText({})');
};

test('a request made on X is kept under its handle, and an alarm is set', async () => {
  const page = await driver.context.newPage();
  await page.goto(ARCHIVE);
  await guideOn(page).isAt(6);
  await page.locator('section button, main button').filter({ hasText: 'Request archive' }).click();
  await expect(guideOn(page).host).toHaveAttribute('data-state', 'waiting');

  await expect.poll(kept).toMatchObject([{ handle: 'afterhours', requestedBy: 'seen' }]);
  await expect.poll(alarms).toMatchObject([{ name: 'reminders' }]);
  await page.close();
});

test('popup and library say how long ago that was', async () => {
  await travel(19 * HOUR);
  const library = await driver.open('library.html');

  await expect(library.getByTestId('request')).toContainText(
    /You requested your archive from X .?19 hours ago/,
  );
  await expect(library.getByTestId('request')).toContainText('X takes a day, sometimes several');
  const popup = await driver.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="request"]')?.textContent.includes('19 hours ago')`,
  );
  await popup.close();
  await library.close();
  expect(await shown()).toEqual([]);
});

test('a day after the request it is said once, though the worker dies in between', async () => {
  await travel(6 * HOUR);
  await driver.endWorker();

  await ring();
  await expect.poll(shown).toEqual(['reminder-waiting']);
  await expect.poll(badge).toBe('!');
  await clear();
  await driver.endWorker();
  await ring();
  await ring();

  const [request] = await kept();
  expect(request).toMatchObject({ remindedAt: { waiting: expect.any(Number) } });
  expect(await shown()).toEqual([]);
  const [alarm] = await alarms();
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
});

test('the next day it is said again, and a click leads to the page of the archive', async () => {
  await travel(DAY);
  await ring();
  await expect.poll(shown).toEqual(['reminder-waiting']);

  const opened = driver.context.waitForEvent('page');
  const worker = await driver.worker();
  await worker.evaluate(() => chrome.notifications.onClicked.dispatch('reminder-waiting'));
  const page = await opened;

  await expect(page).toHaveURL(ARCHIVE);
  await expect(guideOn(page).host).toHaveAttribute('data-state', 'waiting');
  await expect.poll(badge).toBe('');
  await page.close();
});

test('what was turned off in the settings is not said until it is turned on again', async () => {
  const settings = await driver.open('library.html#/settings');
  const daily = settings.getByRole('checkbox', { name: 'Then every day, until it is ready' });
  await daily.uncheck();
  await settings.goto('about:blank');
  await clear();
  await travel(DAY);
  await ring();
  expect(await shown()).toEqual([]);
  await settings.goto(driver.url('library.html#/settings'));
  await expect(daily).not.toBeChecked();
  await settings.getByRole('heading', { level: 1 }).waitFor();
  const turnedOnAt = Date.now();

  await daily.check();

  await expect.poll(shown).toEqual(['reminder-waiting']);
  const [request] = await kept();
  expect(request?.remindedAt?.['waiting']).toBeGreaterThanOrEqual(turnedOnAt);
  await settings.close();
});

test('once X has been seen to be ready its seven days are counted, warned of, and ended', async () => {
  x.finish();
  const page = await driver.context.newPage();
  await page.goto(ARCHIVE);
  await expect(guideOn(page).host).toHaveAttribute('data-state', 'ready');
  await expect.poll(kept).toMatchObject([{ readyAt: expect.any(Number) }]);
  await page.close();
  await clear();

  await travel(5.5 * DAY);
  await driver.endWorker();
  await ring();
  await expect.poll(shown).toEqual(['reminder-ending']);
  const library = await driver.open('library.html');
  await expect(library.getByTestId('request')).toContainText(/Download it by .*in 36 hours|in 35 hours/);
  await clear();

  await travel(2 * DAY);
  await driver.endWorker();
  await ring();

  await expect.poll(shown).toEqual(['reminder-expired']);
  await expect(library.getByTestId('request')).toHaveAttribute('data-state', 'expired');
  await expect(library.getByTestId('request')).toContainText('Request a new one');
  await library.close();
});

test('what was due while the browser was closed is said when it starts, without any alarm', async () => {
  await clear();
  await remote.evaluate(async () => {
    await chrome.alarms.clearAll();
    const requestedAt = Date.now() - 3 * 86_400_000;
    await chrome.storage.local.set({
      archiveRequests: [{ guide: 'idle', requestedAt, requestedBy: 'person' }],
    });
  });
  await driver.endWorker();

  // Any event starts the worker; nobody rings.
  const library = await driver.open('library.html');
  await library.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'requestsSeen', timestamp: 0 }));

  await expect.poll(shown).toEqual(['reminder-waiting']);
  await expect.poll(alarms).toMatchObject([{ name: 'reminders' }]);
  await library.close();
});

test('a request that a clock running ahead has put into the future is waited for from now on', async () => {
  await remote.evaluate(async () => {
    const requestedAt = Date.now() + 300 * 86_400_000;
    await chrome.storage.local.set({
      archiveRequests: [{ guide: 'idle', requestedAt, requestedBy: 'seen' }],
    });
  });
  await driver.endWorker();

  await ring();

  await expect
    .poll(async () => (await kept()).every(({ requestedAt }) => Number(requestedAt) <= Date.now()))
    .toBe(true);
  await travel(25 * HOUR);
  await clear();
  await ring();
  await expect.poll(shown).toEqual(['reminder-waiting']);
  expect(driver.errors).toEqual([]);
});
