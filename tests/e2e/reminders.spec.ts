import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser } from '#utils/browser.ts';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { guideOn } from './guide-card.ts';
import { readList, writeList } from './stored-lists.ts';
import { withNotifications } from './with-notifications.ts';

/** In the contexts of the extension. Chromium has `dispatch` for tests. */
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
/** A page of the extension without scripts. It can call the browser's API even when the worker does not run. */
let remote: Page;

// The days of one request, in order.
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
  await waitForWelcome(driver);
  // A page that shows the request counts as seen by the person.
  for (const page of driver.context.pages()) if (page !== remote) await page.close();
});

test.afterAll(async () => {
  await driver.close();
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

interface StoredRequest extends Record<string, unknown> {
  remindedAt?: Record<string, number>;
}

const storedRequests = (): Promise<StoredRequest[]> => remote.evaluate<StoredRequest[]>(readList('requests'));

const storeRequests = (requests: unknown[]): Promise<unknown> =>
  remote.evaluate(writeList('requests', JSON.stringify(requests)));

/** Moves all stored times into the past, as if `ms` had passed. */
async function advanceTime(ms: number): Promise<void> {
  const move = (value: unknown): unknown =>
    value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, move(each)]))
      : typeof value === 'number'
        ? value - ms
        : value;
  await storeRequests((await storedRequests()).map(move));
}

const alarms = async (): Promise<{ name: string; scheduledTime: number }[]> => {
  return remote.evaluate(
    'chrome.alarms.getAll().then((all) => all.filter(({ name }) => name === "reminders"))',
  );
};

/** Fires the browser's alarm, which starts the worker if it does not run. */
async function fireAlarm(): Promise<void> {
  await remote.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() }));
  // The worker sets the next alarm last.
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

test('a request on X is stored with its handle, and an alarm is set', async () => {
  const page = await driver.context.newPage();
  await page.goto(ARCHIVE);
  await guideOn(page).isAt(6);
  await page.locator('section button, main button').filter({ hasText: 'Request archive' }).click();
  await expect(guideOn(page).host).toHaveAttribute('data-state', 'waiting');

  await expect.poll(storedRequests).toMatchObject([{ handle: 'afterhours', requestedBy: 'seen' }]);
  await expect.poll(alarms).toMatchObject([{ name: 'reminders' }]);
  await page.close();
});

test('the popup and the library show how long ago the request was', async () => {
  await advanceTime(19 * HOUR);
  const library = await driver.open('library.html');

  const request = library.getByTestId('request');
  await expect(request).toContainText('X is preparing your archive');
  await expect(request).toContainText(/Requested .?19 hours ago/);
  await expect(request).toContainText('X takes a day, sometimes several');
  const popup = await driver.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="request"]')?.textContent.includes('19 hours ago')`,
  );
  await popup.close();
  await library.close();
  expect(await shown()).toEqual([]);
});

test('a day after the request one reminder is shown, even if the worker ends in between', async () => {
  await advanceTime(6 * HOUR);
  await driver.endWorker();

  await fireAlarm();
  await expect.poll(shown).toEqual(['reminder-waiting']);
  await expect.poll(badge).toBe('!');
  await clear();
  await driver.endWorker();
  await fireAlarm();
  await fireAlarm();

  const [request] = await storedRequests();
  expect(request).toMatchObject({ remindedAt: { waiting: expect.any(Number) } });
  expect(await shown()).toEqual([]);
  const [alarm] = await alarms();
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
});

test('the next day the reminder is shown again, and a click opens the page of the archive', async () => {
  await advanceTime(DAY);
  await fireAlarm();
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

test('a reminder that is turned off in the settings is not shown until it is turned on again', async () => {
  const settings = await driver.open('library.html#/settings/archive');
  const daily = settings.getByRole('checkbox', { name: 'Then every day, until it is ready' });
  await daily.uncheck();
  await settings.goto('about:blank');
  await clear();
  await advanceTime(DAY);
  await fireAlarm();
  expect(await shown()).toEqual([]);
  await settings.goto(driver.url('library.html#/settings/archive'));
  await expect(daily).not.toBeChecked();
  await settings.getByRole('heading', { level: 1 }).waitFor();
  const turnedOnAt = Date.now();

  await daily.check();

  await expect.poll(shown).toEqual(['reminder-waiting']);
  const [request] = await storedRequests();
  expect(request?.remindedAt?.['waiting']).toBeGreaterThanOrEqual(turnedOnAt);
  await settings.close();
});

test('once X shows that the archive is ready, reminders warn before and after its seven days end', async () => {
  x.finish();
  const page = await driver.context.newPage();
  await page.goto(ARCHIVE);
  await expect(guideOn(page).host).toHaveAttribute('data-state', 'ready');
  await expect.poll(storedRequests).toMatchObject([{ readyAt: expect.any(Number) }]);
  await page.close();
  await clear();

  await advanceTime(5.5 * DAY);
  await driver.endWorker();
  await fireAlarm();
  await expect.poll(shown).toEqual(['reminder-ending']);
  const library = await driver.open('library.html');
  await expect(library.getByTestId('request')).toContainText(/Download it by .*in 36 hours|in 35 hours/);
  await clear();

  await advanceTime(2 * DAY);
  await driver.endWorker();
  await fireAlarm();

  await expect.poll(shown).toEqual(['reminder-expired']);
  await expect(library.getByTestId('request')).toHaveAttribute('data-state', 'expired');
  await expect(library.getByTestId('request')).toContainText('Request a new one');
  await library.close();
});

test('a due reminder is shown when the worker starts, even without an alarm', async () => {
  await clear();
  await remote.evaluate(() => chrome.alarms.clearAll());
  await storeRequests([{ guide: 'idle', requestedAt: Date.now() - 3 * DAY, requestedBy: 'person' }]);
  await driver.endWorker();

  // Any event starts the worker. No alarm fires.
  const library = await driver.open('library.html');
  await library.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'requestsSeen', timestamp: 0 }));

  await expect.poll(shown).toEqual(['reminder-waiting']);
  await expect.poll(alarms).toMatchObject([{ name: 'reminders' }]);
  await library.close();
});

test('a request that a wrong clock has put into the future counts from now on', async () => {
  await storeRequests([{ guide: 'idle', requestedAt: Date.now() + 300 * DAY, requestedBy: 'seen' }]);
  await driver.endWorker();

  await fireAlarm();

  await expect
    .poll(async () => (await storedRequests()).every(({ requestedAt }) => Number(requestedAt) <= Date.now()))
    .toBe(true);
  await advanceTime(25 * HOUR);
  await clear();
  await fireAlarm();
  await expect.poll(shown).toEqual(['reminder-waiting']);
  expect(driver.errors).toEqual([]);
});
