import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';

const session = useChromium({ x: { language: 'es' } });
const NAME = `twitter-2026-11-22-${'0123456789abcdef'.repeat(4)}.zip`;
const CONTENT = Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`, 'latin1');

test('the stand-in leads from the menu to the ZIP like X, and nothing makes other requests', async () => {
  const { x, browser, downloadsDir } = session();
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-zip-'));
  const zip = join(folder, NAME);
  await writeFile(zip, CONTENT);
  await x.offer(zip);
  const page = await browser.context.newPage();

  await page.goto('https://x.com/home');
  await page.getByTestId('AppTabBar_More_Menu').click();
  await page.locator('#layers').getByRole('menuitem', { name: 'Configuración y privacidad' }).click();
  await expect(page).toHaveURL('https://x.com/settings/account');
  await page.getByRole('link', { name: 'Descargar un archivo con tus datos' }).click();

  await expect(page).toHaveURL('https://x.com/i/flow/verify_account_ownership');
  await page.getByRole('textbox', { name: 'Contraseña' }).fill('any will do');
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await page.getByTestId('ChoiceSelectionNextButton').click();
  await page.locator('input[name="verfication_code"]').fill('123456');
  await page.getByTestId('ocfEnterTextNextButton').click();

  await page.getByRole('button', { name: 'Solicitar archivo' }).click();
  await expect(page.getByRole('button', { name: 'Solicitando archivo' })).toBeDisabled();
  x.finish();
  await page.reload();
  await page.getByRole('link', { name: 'Descargar el archivo' }).click();
  await expect(page).toHaveURL('https://x.com/settings/your_twitter_data/data');
  const downloaded = browser.downloads.next();
  await page.getByRole('link', { name: 'Descargar el archivo' }).click();
  const download = await downloaded;

  expect(download.name).toBe(NAME);
  expect(hash(await readFile(join(downloadsDir, download.name)))).toBe(hash(CONTENT));
  const worker = await browser.worker();
  const seen = await worker.evaluate('chrome.downloads.search({})');
  expect(seen).toMatchObject([{ filename: download.path, mime: 'application/zip', state: 'complete' }]);
  await expect(page.getByRole('button', { name: 'Archivo descargado' })).toBeDisabled();
  expect(x.passwordsPosted).toBe(1);
  expect(x.refusals).toEqual([]);
  await rm(folder, { recursive: true });
});

test(
  'the focus stays in the password dialog while the page behind it is redrawn',
  { tag: '@more' },
  async () => {
    const { x, browser } = session();
    x.set({ language: 'en', flow: 'password', job: 'none' });
    const page = await browser.context.newPage();

    await page.goto('https://twitter.com/settings/download_your_data');
    const password = page.getByRole('textbox', { name: 'Password' });
    await password.fill('half typed');
    await page.getByTestId('accountLink').evaluate((link) => link.focus());
    await page.evaluate(() => dispatchEvent(new Event('stand-in:redraw')));

    await expect(password).toBeFocused();
    await expect(password).toHaveValue('half typed');
  },
);

test('a click outside the menu closes it and does nothing else', { tag: '@more' }, async () => {
  const { x, browser } = session();
  x.set({ language: 'en' });
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  await page.getByTestId('AppTabBar_More_Menu').click();
  await expect(page.getByRole('menu')).toBeVisible();

  const explore = await page.getByTestId('AppTabBar_Explore_Link').boundingBox();
  await page.mouse.click((explore?.x ?? 0) + 20, (explore?.y ?? 0) + 20);

  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page).toHaveURL('https://x.com/home');
});

const STATES = [
  { job: 'none', role: 'button', name: 'Request archive', enabled: true },
  { job: 'in-progress', role: 'button', name: 'Requesting archive', enabled: false },
  { job: 'done', role: 'link', name: 'Download archive', enabled: true },
  { job: 'gone', role: 'button', name: 'Temporarily unavailable', enabled: false },
  { job: 'failed', role: 'button', name: 'Download failed', enabled: false },
] as const;

test('the download page changes only with a visit', { tag: '@more' }, async () => {
  const { x, browser } = session();
  x.set({ language: 'en', flow: 'verified' });
  const page = await browser.context.newPage();
  const detail = page.locator('section[aria-labelledby="detail-header"]');

  for (const { job, role, name, enabled } of STATES) {
    x.set({ job });
    await page.goto('https://x.com/settings/download_your_data');
    await expect(detail.getByRole(role, { name })).toBeEnabled({ enabled });
  }
  x.set({ job: 'unavailable' });
  await page.evaluate(() => dispatchEvent(new Event('stand-in:redraw')));
  await expect(detail.getByRole('button', { name: 'Download failed' })).toBeVisible();
  await page.reload();

  await expect(detail.getByText('Please try again later')).toBeVisible();
  await expect(detail.getByRole('button')).toHaveCount(0);
});

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
