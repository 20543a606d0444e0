import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { createArchiveHost } from '../fixtures/remote/archive-host.ts';
import { useFirefox } from '../harness/session.ts';
import { writeLongArchive } from './long-archive.ts';

const session = useFirefox({ x: { flow: 'verified' } });
const host = createArchiveHost();
const STATUS = `document.querySelector('[data-testid="take-status"]')`;
const isIn = (state: string): string => `${STATUS}?.dataset.state === '${state}'`;

test('in Firefox the browser asks for the host of the link, and only the Spaces come', async () => {
  const { browser, x, downloadsDir } = session();
  const zip = join(downloadsDir, 'large.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 6 });
  await x.offer(zip);
  x.finish();
  Object.assign(x.downloads, { host, holdAfter: 2_000_000 });
  const page = await browser.open('https://x.com/settings/your_twitter_data/data');
  await page.waitFor(`document.querySelector('a[href^="https://ton."]') !== null`);
  const tabs = (await browser.pages()).length;
  await page.click({ css: 'a[href^="https://ton."]' });
  // The link opens a tab, which Firefox closes when it sees that there is a file in it.
  await expect.poll(() => x.requests.filter(({ host: each }) => each === 'ton.x.com').length).toBe(1);
  await expect.poll(async () => (await browser.pages()).length).toBe(tabs);
  const library = await browser.open('library.html');
  await library.waitFor(`document.querySelector('[data-testid="take-spaces"]') !== null`);
  await library.click({ testId: 'take-spaces' });
  await library.waitFor(`${isIn('asking')} && document.querySelector('[data-testid="take-begin"]') !== null`);
  expect(host.requests).toEqual([]);

  await library.click({ testId: 'take-begin' });
  expect(host.requests).toEqual([]);
  await browser.allowPermission();
  await library.waitFor(isIn('planned'));
  await library.click({ testId: 'take-chosen' });

  await library.waitFor(isIn('done'));
  await library.waitFor(
    `document.querySelectorAll('[data-testid="recording"][data-state="complete"]').length === 2`,
  );
  expect(host.requests.every(({ status }) => status === 206)).toBe(true);
  expect(host.requests.every(({ headers }) => headers.referer === undefined)).toBe(true);
  expect(await browser.errors()).toEqual([]);
  x.downloads.release();
});
