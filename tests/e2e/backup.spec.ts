import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { checkBackup, decryptBackup } from './check-backup.ts';
import { countSteps } from './count-steps.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.close();
});

const openStorage = (): Promise<Page> => session().browser.open('library.html#/settings/storage');
const newest = (): string => sample().truth[0]?.space ?? '';

/** The bytes of an entry of a ZIP whose name ends like this. */
const entryOf = (zip: string, end: string): Buffer =>
  execFileSync('unzip', ['-p', zip, `*${end}`], { maxBuffer: 1 << 26 });

test('the library is backed up in two steps, by mouse as by keyboard, into a ZIP that others can read', async () => {
  const page = await openStorage();
  await expect(page.getByTestId('last-backup')).toHaveText('There is no backup yet.');
  const byMouse = countSteps(page);
  const first = session().browser.downloads.next();
  await byMouse.click(page.getByTestId('backup'));
  await expect(page.getByTestId('backup-others')).toContainText('handles of');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await byMouse.click(page.getByTestId('backup-yes'));
  const { path, name } = await first;
  expect(byMouse.steps).toBe(2);
  expect(name).toMatch(/^Afterspace-backup-\d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByTestId('backup-status')).toHaveAttribute('data-state', 'done');
  expect(await violationsInBothThemes(page)).toEqual([]);

  const outcomes = checkBackup(path);
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['ok']));
  expect(Object.keys(outcomes).filter((each) => each.startsWith('recordings/'))).toHaveLength(2);
  const audio = `spaces_media/space-${newest()}_0.ts`;
  expect(entryOf(path, audio).equals(entryOf(sample().zip, audio))).toBe(true);

  await page.getByTestId('backup-close').click();
  await expect(page.getByTestId('last-backup')).toContainText(/with \W*2\W* recordings/);
  await page.getByTestId('backup').focus();
  const byKeyboard = countSteps(page);
  const second = session().browser.downloads.next();
  await byKeyboard.press('Enter');
  await expect(page.getByTestId('backup-yes')).toBeFocused();
  await byKeyboard.press('Enter');
  expect(checkBackup((await second).path)).toEqual(outcomes);
  expect(byKeyboard.steps).toBe(2);
  await page.close();
});

test('a backup with a password of one selected recording is opened by its password, and leaves no file', async () => {
  const page = await session().browser.open('library.html');
  await page.setViewportSize({ width: 360, height: 640 });
  const row = page.locator(`[data-testid="recording"][data-space="${newest()}"]`);
  await row.getByRole('link').focus();
  await page.keyboard.press('x');
  await page.getByTestId('selection-save').click();
  await page.getByTestId('selection-backup').click();
  await page.getByText('Set a password', { exact: true }).click();
  await page.getByLabel('Password', { exact: true }).fill('open sesame');
  await page.getByLabel('The same password again').fill('open sesami');
  await page.getByTestId('backup-yes').click();
  await expect(page.getByTestId('backup-status')).toHaveAttribute('data-state', 'asking');
  await page.getByLabel('The same password again').fill('open sesame');
  expect(await violationsInBothThemes(page)).toEqual([]);
  const download = session().browser.downloads.next();
  await page.getByTestId('backup-yes').click();
  const { path, name } = await download;

  expect(name).toMatch(/\.afterspace$/);
  const zip = join(sample().folder, 'decrypted.zip');
  await writeFile(zip, decryptBackup(await readFile(path), 'open sesame'));
  const outcomes = checkBackup(zip);
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['ok']));
  expect(Object.keys(outcomes).filter((each) => each.startsWith('recordings/'))).toEqual([
    `recordings/${newest()}.json`,
  ]);
  await expect.poll(() => page.evaluate(countPrivateFiles)).toBe(0);
  await page.close();
});

test('the menu of a recording offers a backup of it alone', async () => {
  const page = await session().browser.open(`library.html#/recordings/${newest()}`);
  await page.getByTestId('save').press('Enter');
  await page.getByRole('menuitem', { name: 'Backup', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Back up this recording' })).toBeVisible();
  const download = session().browser.downloads.next();
  await page.getByTestId('backup-yes').press('Enter');

  const outcomes = checkBackup((await download).path);
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['ok']));
  expect(Object.keys(outcomes).filter((each) => each.startsWith('recordings/'))).toEqual([
    `recordings/${newest()}.json`,
  ]);
  await page.getByTestId('backup-close').press('Enter');
  await expect(page.getByTestId('save')).toBeFocused();
  await page.close();
});

test('what the browser has lost is named before the file is saved, and a cancelled backup saves none', async () => {
  const page = await openStorage();
  await page.evaluate(loseBytes, newest());
  const { browser } = session();

  await page.getByTestId('backup').click();
  await page.getByTestId('backup-yes').click();
  await expect(page.getByTestId('backup-left-out')).toHaveAttribute('data-count', '1');
  await expect(page.getByTestId('backup-status')).toHaveAttribute('data-state', 'incomplete');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('backup-status')).toHaveCount(0);

  await page.getByTestId('backup').click();
  await page.getByTestId('backup-yes').click();
  const download = browser.downloads.next();
  await page.getByTestId('backup-save').click();
  const outcomes = Object.entries(checkBackup((await download).path));
  const bad = outcomes.filter(([, outcome]) => outcome !== 'ok');
  expect(bad).toHaveLength(1);
  expect(bad[0]).toEqual([expect.stringContaining(newest()), 'left out when the backup was made']);
  await page.close();
});

/** Runs in the page. Removes the bytes of a recording, as a damaged disk would. */
async function loseBytes(space: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('afterspace');
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction(['audio', 'bytes'], 'readwrite');
  const request = transaction.objectStore('audio').get([space, 0]);
  request.addEventListener('success', () => {
    const { bytesId } = request.result;
    transaction.objectStore('bytes').delete(IDBKeyRange.bound([bytesId, 0], [bytesId, Infinity]));
  });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** Runs in the page. */
async function countPrivateFiles(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('exports', { create: true });
  let count = 0;
  for await (const _ of folder.keys()) count += 1;
  return count;
}
