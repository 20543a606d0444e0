import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useFirefox } from '../harness/session.ts';

const session = useFirefox({ x: { flow: 'verified', job: 'done' } });
const NAME = `twitter-2026-11-22-${'0123456789abcdef'.repeat(4)}.zip`;

test('Firefox downloads the ZIP under its real name, and nothing makes other requests', async () => {
  const { x, browser, downloadsDir } = session();
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-zip-'));
  await writeFile(join(folder, NAME), 'PK of some kind');
  await x.offer(join(folder, NAME));

  const page = await browser.open('https://twitter.com/settings/download_your_data');
  await page.click({ role: 'link', name: 'Download archive' });
  await page.waitFor("location.pathname === '/settings/your_twitter_data/data'");
  await page.click({ role: 'link', name: 'Download archive' });
  await page.waitFor("document.querySelector('.part button:disabled')");
  const downloads = await browser.background.waitFor<unknown[]>(
    "browser.downloads.search({ state: 'complete' }).then((found) => found.length > 0 && found)",
  );

  const saved = join(downloadsDir, NAME);
  expect(downloads).toMatchObject([{ filename: saved, mime: 'application/zip' }]);
  expect(await readFile(saved, 'utf8')).toBe('PK of some kind');
  expect(x.refusals).toEqual([]);
  expect(await browser.errors()).toEqual([]);
  await rm(folder, { recursive: true });
});
