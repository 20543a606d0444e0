import { expect, test, type Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { readContent, type LibraryContent } from './library-content.ts';
import { clearLibrary, importAndWait, importStatus, waitForImport } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
let backup: string;
let sealed: string;
let content: LibraryContent;

const newest = (): string => sample().truth[0]?.space ?? '';
const openStorage = (): Promise<Page> => session().browser.open('library.html#/settings/storage');

/** Makes a backup, with a password if one is given. Returns its path. */
async function backUp(page: Page, password?: string): Promise<string> {
  await page.getByTestId('backup').click();
  if (password !== undefined) {
    await page.getByText('Set a password', { exact: true }).click();
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByLabel('The same password again').fill(password);
  }
  const download = session().browser.downloads.next();
  await page.getByTestId('backup-yes').click();
  const { path } = await download;
  await page.getByTestId('backup-close').click();
  return path;
}

/** An empty library, as in a new profile. */
async function openEmpty(route = ''): Promise<Page> {
  const page = await session().browser.open(`library.html${route}`);
  await clearLibrary(page);
  await page.reload();
  return page;
}

test.beforeAll(async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.goto(`${page.url().split('#')[0]}#/recordings/${newest()}`);
  await page.getByRole('button', { name: 'Rename' }).first().click();
  await page.keyboard.type('The night itself');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('title')).toHaveText('The night itself');
  await page.getByTestId('tab-notes').click();
  await page.getByTestId('note-edit').click();
  await page.getByTestId('note-input').fill('What a **night**');
  await page.getByTestId('note-done').click();
  await expect(page.getByTestId('note')).toContainText('What a night');
  await page.close();
  const storage = await openStorage();
  backup = await backUp(storage);
  sealed = await backUp(storage, 'open sesame');
  content = await storage.evaluate(readContent);
  await storage.close();
});

test('a backup is restored in three steps, and gives an identical library; once more changes nothing', async () => {
  const page = await openEmpty('#/recordings');
  const person = countSteps(page);

  await person.click(page.getByRole('link', { name: 'Settings' }).first());
  await person.click(page.getByRole('link', { name: 'Storage' }));
  expect(await violationsInBothThemes(page)).toEqual([]);
  const chooser = page.waitForEvent('filechooser');
  await person.click(page.getByRole('button', { name: 'Choose a backup…' }));
  await (await chooser).setFiles(backup);
  await waitForImport(page, 'done');

  expect(person.steps).toBe(3);
  expect(await importStatus(page)).toMatchObject({ new: '2', kept: '0', damaged: '0', missing: '0' });
  expect(await page.evaluate(readContent)).toEqual(content);
  const list = page.getByTestId('recordings');
  await expect(list.getByRole('link', { name: 'The night itself' })).toBeVisible();
  await expect(page.getByTestId('deletable-zips')).toHaveCount(0);
  await importAndWait(page, backup);
  expect(await importStatus(page)).toMatchObject({ new: '0', kept: '2', replaced: '0' });
  expect(await page.evaluate(readContent)).toEqual(content);
  await page.getByRole('link', { name: 'See the full report' }).click();
  await expect(page.getByTestId('report').first()).toContainText('A backup of');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.close();
});

test('a backup with a password asks for it, says when it is wrong, and gives an identical library', async () => {
  const page = await openEmpty();
  await page.setViewportSize({ width: 360, height: 640 });

  await page.getByTestId('pick-files').setInputFiles(sealed);
  await expect(page.getByTestId('backup-password')).toBeFocused();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.keyboard.type('close sesame');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('This is not the password of this backup.');
  await page.getByTestId('backup-password').fill('open sesame');
  await page.keyboard.press('Enter');
  await waitForImport(page, 'done');

  expect(await page.evaluate(readContent)).toEqual(content);
  await page.close();
});

test('a backup with one flipped byte restores all but it, and names the file', async () => {
  const bytes = await readFile(backup);
  const path = `spaces_media/space-${newest()}_0.ts`;
  // The manifest names it first, then its own header.
  const at = bytes.indexOf(path, bytes.indexOf(path) + 1) + 3000;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const damaged = join(sample().folder, 'damaged backup.zip');
  await writeFile(damaged, bytes);
  const page = await openEmpty();

  await importAndWait(page, damaged);

  expect(await importStatus(page)).toMatchObject({ state: 'done', new: '2', damaged: '1' });
  await page.getByRole('link', { name: 'See the full report' }).click();
  const report = page.getByTestId('report').first();
  await expect(report).toContainText('One file of the backup is damaged');
  await expect(report).toContainText(path);
  await page.close();
});
