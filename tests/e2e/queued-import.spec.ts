import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { importStatus, openEmptyLibrary, waitForImport } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
let folder: string;
let long: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-queued-'));
  long = join(folder, 'long.zip');
  await writeLongArchive(long, { recordings: 4, megabytes: 40 });
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Starts a long import in one window and the sample's in another, which waits. */
async function startBoth() {
  const first = await openEmptyLibrary(session().browser);
  const second = await session().browser.open('library.html');
  await first.getByTestId('pick-files').setInputFiles(long);
  await expect(first.getByTestId('import-status')).toHaveAttribute('data-state', 'reading');
  await second.getByTestId('pick-files').setInputFiles(sample().zip);
  await expect(second.getByTestId('import-status')).toHaveAttribute('data-state', 'queued');
  return { first, second };
}

test('a second import shows in its own window that it waits, and then its own outcome', async () => {
  const { first, second } = await startBoth();
  await expect(second.getByTestId('import-status')).toContainText('is waiting');

  await waitForImport(first, 'done');
  await waitForImport(second, 'done');

  expect(await importStatus(first)).toMatchObject({ state: 'done', new: '4' });
  expect(await importStatus(second)).toMatchObject({ state: 'done', new: String(sample().truth.length) });
  await first.close();
  await second.close();
});

test('cancelling the one that waits cancels only that one', async () => {
  const { first, second } = await startBoth();

  await second.getByTestId('import-status').getByRole('button', { name: 'Cancel' }).click();

  await waitForImport(second, 'failed');
  expect(await importStatus(second)).toMatchObject({ code: 'cancelled' });
  expect(await importStatus(first)).toMatchObject({ state: 'reading' });
  await waitForImport(first, 'done');
  expect(await importStatus(first)).toMatchObject({ new: '4' });
  await expect(first.getByTestId('recordings')).toHaveAttribute('data-count', '4');
  expect(await importStatus(second)).toMatchObject({ state: 'failed', code: 'cancelled' });
  await first.close();
  await second.close();
});

test('cancelling the one that runs lets the one that waits begin', { tag: '@more' }, async () => {
  const { first, second } = await startBoth();

  await first.getByTestId('import-status').getByRole('button', { name: 'Cancel' }).click();

  await waitForImport(second, 'done');
  expect(await importStatus(second)).toMatchObject({ new: String(sample().truth.length) });
  expect(session().browser.errors).toEqual([]);
});
