import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { storeRequest } from './guide-card.ts';
import { withNotifications } from './with-notifications.ts';

let folder: string;
let x: StandIn;
let extensionDir: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-restart-'));
  x = await startStandIn();
  extensionDir = await withNotifications(folder);
});

test.afterAll(async () => {
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

const startBrowser = (): Promise<ChromiumDriver> =>
  launchChromium({
    extensionDir,
    standIn: x,
    downloadsDir: join(folder, 'downloads'),
    profileDir: join(folder, 'profile'),
  });

test('a reminder that became due while the browser was closed is shown when it starts', async () => {
  const yesterday = await startBrowser();
  // The first check of the reminders ends with setting the badge's colour.
  await waitForWelcome(yesterday);
  const first = await yesterday.worker();
  const colour = () => first.evaluate<number[]>('chrome.action.getBadgeBackgroundColor({})');
  await expect.poll(colour).toEqual([184, 64, 15, 255]);
  const requestedAt = Date.now() - 25 * 3_600_000;
  await storeRequest(yesterday, { guide: 'idle', handle: 'ana', requestedAt, requestedBy: 'seen' });
  await yesterday.close();

  const today = await startBrowser();

  const worker = await today.worker();
  const shown = () => worker.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
  const alarms = () =>
    worker.evaluate<unknown[]>(
      'chrome.alarms.getAll().then((all) => all.filter(({ name }) => name === "reminders"))',
    );
  await expect.poll(shown).toEqual(['reminder-waiting']);
  await expect.poll(alarms).toMatchObject([{ name: 'reminders' }]);
  const popup = await today.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="request"]')?.textContent.includes('25 hours ago')`,
  );
  await popup.close();
  expect(today.errors).toEqual([]);
  await today.close();
});
