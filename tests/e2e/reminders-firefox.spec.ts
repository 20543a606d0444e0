import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { writeList } from './stored-lists.ts';

const session = useFirefox();
const NOTIFY_ME = `document.querySelector('[data-testid="request"] button[data-kind="quiet"]')`;

test('the permission for notifications is requested at "Notify me when it is here", and only once', async () => {
  const { browser } = session();
  await browser.background.evaluate(
    writeList('requests', `[{ guide: 'idle', requestedAt: Date.now() - 3_600_000, requestedBy: 'seen' }]`),
  );
  const mayNotify = `browser.permissions.contains({ permissions: ['notifications'] })`;
  expect(await browser.background.evaluate(mayNotify)).toBe(false);
  const library = await browser.open('library.html');
  await library.waitFor(`${NOTIFY_ME}?.title === 'Notify me when it is here'`);

  await library.click({ css: '[data-testid="request"] button[data-kind="quiet"]' });
  await browser.allowPermission();

  await library.waitFor(`${NOTIFY_ME} === null`);
  expect(await browser.background.evaluate(mayNotify)).toBe(true);
  expect(await browser.errors()).toEqual([]);
});
