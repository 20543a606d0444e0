import { expect, test } from '@playwright/test';
import { basename } from 'node:path';
import { useFirefox } from '../harness/session.ts';
import { useZip } from './guide-languages.ts';

const session = useFirefox({ x: { flow: 'verified' } });
const zip = useZip();
const ASK = `document.querySelector('[data-testid="request"] button[data-kind="quiet"]')`;

test('notifications are asked for at "Tell me when it is here", and then name the file that has come', async () => {
  const { browser, x } = session();
  await browser.background.evaluate(
    `browser.storage.local.set({
      archiveRequest: { guide: 'idle', requestedAt: Date.now() - 3_600_000, requestedBy: 'seen' },
    })`,
  );
  const mayNotify = `browser.permissions.contains({ permissions: ['notifications'] })`;
  expect(await browser.background.evaluate(mayNotify)).toBe(false);
  const library = await browser.open('library.html');
  await library.waitFor(`${ASK}?.textContent === 'Tell me when it is here'`);

  await library.click({ css: '[data-testid="request"] button[data-kind="quiet"]' });
  await browser.allowPermission();

  await library.waitFor(`${ASK} === null`);
  expect(await browser.background.evaluate(mayNotify)).toBe(true);
  await x.offer(zip());
  x.finish();
  const page = await browser.open('https://x.com/settings/your_twitter_data/data');
  await page.click({ css: 'a[href^="https://ton."]' });
  const message = await browser.background.waitFor<string>(
    `browser.notifications.getAll().then(({ archive }) => archive?.message)`,
  );
  expect(message.replaceAll(/[\u2068\u2069]/g, '')).toContain(`${basename(zip())} (15 bytes)`);
  expect(await browser.errors()).toEqual([]);
});
