import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FirefoxPage } from '../harness/firefox.ts';
import { useFirefox } from '../harness/session.ts';
import { PLAYER, POSITION } from './engine-scripts.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { PROMPT } from './page-times.ts';
import { useSample } from './sample.ts';

const session = useFirefox({ hasAudio: true });
const sample = useSample();
let folder: string;
let zip: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-interrupted-'));
  zip = join(folder, 'long.zip');
  await writeLongArchive(zip, { recordings: 4, megabytes: 40 });
});

test.afterAll(() => rm(folder, { recursive: true }));

const STATUS = `document.querySelector('[data-testid="import-status"]')`;

/** Ends the background page, which is the engine. Returns the ms until the page fulfils this condition. */
async function endEngine(page: FirefoxPage, condition: string): Promise<number> {
  const reached = page.evaluate<number>(`new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (!(${condition})) return;
      watching.disconnect();
      resolve(Date.now());
    });
    watching.observe(document, { attributes: true, childList: true, subtree: true });
  })`);
  const since = Date.now();
  await session().browser.background.terminate();
  const ms = (await reached) - since;
  test.info().annotations.push({ type: 'ms', description: String(ms) });
  return ms;
}

test('in Firefox, an import that ends with the background page says so in a moment, and has a report', async () => {
  const page = await openEmptyLibraryInFirefox(session().browser);
  await page.setFiles('[data-testid="pick-files"]', [zip]);
  await page.waitFor(`Number(${STATUS}.dataset.progress) > 0.05`);

  const ms = await endEngine(page, `${STATUS}.dataset.state === 'failed'`);

  expect(ms).toBeLessThan(PROMPT);
  expect(await page.evaluate(`${STATUS}.dataset.code`)).toBe('interrupted');
  const later = await session().browser.open('library.html#/imports');
  await later.waitFor(`${STATUS}?.dataset.code === 'interrupted'`);
  await later.waitFor(
    `document.querySelector('[data-testid="report"]')?.textContent.includes('The import was interrupted')`,
  );
  await later.close();
  await importInFirefox(page, [zip]);
  expect(await page.evaluate(`${STATUS}.dataset.state`)).toBe('done');
  await page.close();
});

test('in Firefox, playback that ends with the background page goes on where it was with one click', async () => {
  const page = await session().browser.open('library.html');
  await importInFirefox(page, [sample().zip]);
  await page.goto(session().browser.url(`library.html#/recordings/${sample().truth[0]?.space}`));
  await page.waitFor(`${PLAYER} !== null`);
  await page.click({ testId: 'play' });
  await page.waitFor(`${POSITION} > 7`);

  const ms = await endEngine(page, `${PLAYER}.dataset.state === 'paused'`);

  expect(ms).toBeLessThan(PROMPT);
  expect(await page.evaluate(`${PLAYER}.textContent`)).toContain('Playback was interrupted');
  const stopped = await page.evaluate<number>(POSITION);
  await page.click({ testId: 'play' });
  const resumed = await page.waitFor<number>(`${PLAYER}.dataset.state === 'playing' && ${POSITION}`);
  expect(Math.abs(resumed - stopped)).toBeLessThan(1);
  await page.click({ testId: 'play' });
  expect(await session().browser.errors()).toEqual([]);
});

/** Runs in the page. Terminates the next worker as soon as it has made some progress. */
function endNextWorker(): void {
  const { Worker: Original } = globalThis;
  globalThis.Worker = class extends Original {
    constructor(...parameters: ConstructorParameters<typeof Original>) {
      super(...parameters);
      globalThis.Worker = Original;
      this.addEventListener('message', ({ data }) => {
        if (data.state === 'working') this.terminate();
      });
    }
  };
}

test('in Firefox, an export that ends with its worker says so in a moment', async () => {
  const page = await session().browser.open(`library.html#/recordings/${sample().truth[0]?.space}`);
  await page.waitFor(`document.querySelector('[data-testid="export-m4a"]')?.disabled === false`);
  await page.evaluate(endNextWorker);
  const since = Date.now();

  await page.click({ testId: 'export-m4a' });

  const outcome = `document.querySelector('[data-testid="export-status"]')`;
  await page.waitFor(`${outcome}?.dataset.state === 'failed'`);
  expect(Date.now() - since).toBeLessThan(PROMPT);
  expect(await page.evaluate(`${outcome}.textContent`)).toContain('The file was not finished');
});
