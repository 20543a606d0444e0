import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../harness/chromium.ts';
import { useChromium } from '../harness/session.ts';
import { importAndWait, importStatus, openEmptyLibrary } from './library-page.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { PROMPT, reaches } from './page-times.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
let folder: string;
let zip: string;
let archive: LongArchive;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-interrupted-'));
  zip = join(folder, 'long.zip');
  archive = await writeLongArchive(zip, { recordings: 4, megabytes: 40 });
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Closes the engine's document, which Chromium also does when it needs the memory. Returns the time, in ms. */
async function closeEngine(): Promise<number> {
  const worker = await session().browser.worker();
  await worker.evaluate('chrome.offscreen.closeDocument()');
  return Date.now();
}

/** Has a worker end without an error. Returns the time, in ms. */
async function endWorker(script: string): Promise<number> {
  const find = (): Target | undefined =>
    session()
      .browser.contexts()
      .findLast(({ url }) => url.includes(script));
  await expect.poll(find, { intervals: [10] }).toBeDefined();
  const worker = find();
  // Its answer ends with it. Not before its script has run: that is no worker yet. What is sent too early gets lost, so it is
  // sent until the worker has gone.
  const isGone = (): boolean => {
    void worker?.evaluate(`(${String(closeWorker)})()`).catch(() => undefined);
    return find() !== worker;
  };
  void expect
    .poll(isGone, { intervals: [250] })
    .toBe(true)
    .catch(() => undefined);
  return Date.now();
}

/** Runs in a worker. Ends it once it has said that it lives, which it does when it holds a lock. */
async function closeWorker(): Promise<void> {
  const holds = (): Promise<boolean> =>
    navigator.locks.request(crypto.randomUUID(), async (own) => {
      const { held = [] } = await navigator.locks.query();
      const id = held.find(({ name }) => name === own?.name)?.clientId;
      return held.some(({ name, clientId }) => clientId === id && name?.startsWith('afterspace-worker-'));
    });
  while (!(await holds()));
  self.close();
}

/** Keeps stored audio from being read until the returned function is called: what reads it can be ended in the middle. */
async function holdBytes(page: Page): Promise<() => Promise<void>> {
  const release = await page.evaluateHandle(
    () =>
      new Promise<() => void>((resolve, reject) => {
        const request = indexedDB.open('afterspace');
        request.addEventListener('error', () => reject(request.error ?? new Error('no library')));
        request.addEventListener('success', () => {
          const store = request.result.transaction('bytes', 'readwrite').objectStore('bytes');
          let isHeld = true;
          // A transaction lasts as long as it is asked something.
          const ask = (): void => {
            if (isHeld) store.get('nothing').addEventListener('success', ask);
            else request.result.close();
          };
          ask();
          resolve(() => (isHeld = false));
        });
      }),
  );
  return () => release.evaluate((end) => end());
}

function annotate(since: number, until: number): void {
  test.info().annotations.push({ type: 'ms', description: String(until - since) });
}

/** Starts an import and resolves when some of it has been read. */
async function startImport(page: Page): Promise<void> {
  await page.getByTestId('pick-files').setInputFiles(zip);
  await expect
    .poll(async () => Number((await importStatus(page))['progress']), { intervals: [20] })
    .toBeGreaterThan(0.05);
}

for (const [what, end, tag] of [
  ['the engine', closeEngine, []],
  ['the import worker', () => endWorker('import-worker.js'), []],
  ['a part worker', () => endWorker('part-worker.js'), ['@more']],
] as const) {
  test(
    `an import that ends with ${what} says so in a moment, and can be repeated`,
    { tag: [...tag] },
    async () => {
      const page = await openEmptyLibrary(session().browser);
      await startImport(page);
      const failed = reaches(page, 'import-status', 'state', 'failed');

      const since = await end();

      const until = await failed;
      annotate(since, until);
      expect(until - since).toBeLessThan(PROMPT);
      expect(await importStatus(page)).toMatchObject({ state: 'failed', code: 'interrupted' });
      await expect(page.getByTestId('import-status')).toContainText(/Choose .*long\.zip.* again\./);
      await expect.poll(async () => inconsistencies(await readDatabase(page))).toEqual([]);
      await importAndWait(page, zip);
      expect(Object.keys((await readDatabase(page)).recordings)).toEqual(archive.spaces);
      await page.close();
    },
  );
}

test('an interrupted import has a report, and a page that opens later says so too', async () => {
  const page = await openEmptyLibrary(session().browser);
  await startImport(page);
  await closeEngine();
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-code', 'interrupted');

  const later = await session().browser.open('library.html#/imports');

  await expect(later.getByTestId('import-status')).toHaveAttribute('data-code', 'interrupted');
  const report = later.getByTestId('report').first();
  await expect(report).toContainText('The import was interrupted');
  await expect(report).toContainText('long.zip');
  await later.close();
  await page.close();
});

test('playback that ends with the engine is paused in a moment, and one click goes on where it was', async () => {
  const page = await openEmptyLibrary(session().browser);
  await importAndWait(page, sample().zip);
  const [newest] = sample().truth;
  await page.goto(session().browser.url(`library.html#/recordings/${newest?.space}`));
  const player = page.getByTestId('player');
  await page.getByTestId('play').click();
  await expect.poll(async () => Number(await player.getAttribute('data-position'))).toBeGreaterThan(7);
  const paused = reaches(page, 'player', 'state', 'paused');

  const since = await closeEngine();

  const until = await paused;
  annotate(since, until);
  expect(until - since).toBeLessThan(PROMPT);
  await expect(player).toContainText('Playback was interrupted');
  const stopped = Number(await player.getAttribute('data-position'));
  expect(stopped).toBeGreaterThan(7);

  await page.getByTestId('play').click();

  await expect(player).toHaveAttribute('data-state', 'playing');
  const resumed = Number(await player.getAttribute('data-position'));
  expect(Math.abs(resumed - stopped)).toBeLessThan(1);
  await expect(player).not.toContainText('Playback was interrupted');
  await page.getByTestId('play').click();
  await page.close();
});

test('an export that ends with its worker says so in a moment, and can be repeated', async () => {
  const page = await openEmptyLibrary(session().browser);
  await importAndWait(page, zip);
  await page.goto(session().browser.url(`library.html#/recordings/${archive.spaces[0]}`));
  const release = await holdBytes(page);
  await page.getByTestId('export-m4a').click();
  const failed = reaches(page, 'export-status', 'state', 'failed');

  const since = await endWorker('export-worker.js');

  const until = await failed;
  annotate(since, until);
  expect(until - since).toBeLessThan(PROMPT);
  await expect(page.getByTestId('export-status')).toContainText('The file was not finished');
  await release();
  const downloaded = session().browser.downloads.next();
  await page.getByTestId('export-m4a').click();
  await downloaded;
  await page.close();
});
