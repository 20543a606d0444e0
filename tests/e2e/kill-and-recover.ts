import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import type { ChromiumDriver } from '../harness/chromium.ts';
import { withTimeout } from '../harness/with-timeout.ts';
import { waitForImport, openEmptyLibrary } from './library-page.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

/**
 * Kills the browser at each point of an import (0–1 of its progress), restarts it with the same profile, checks the
 * library, and repeats the import. The points in `more` are further journeys.
 */
export function testKills(points: readonly number[], more: readonly number[] = []): void {
  const chromium = useRestartableChromium();
  let zip: string;
  let archive: LongArchive;

  test.beforeAll(async () => {
    zip = join(chromium().folder, 'long.zip');
    archive = await writeLongArchive(zip, { recordings: 4, megabytes: 20 });
  });

  for (const point of [...points, ...more]) {
    const tag = more.includes(point) ? ['@more'] : [];
    test(
      `after a kill at ${point} of an import the library is consistent, and the import can be repeated`,
      { tag },
      async () => {
        const page = await openEmptyLibrary(chromium().browser);
        const reached = progressReaches(page, point);
        await page.getByTestId('pick-files').setInputFiles(zip);
        await withTimeout(`${point} of the import`, reached);
        await kill(chromium().browser);

        await chromium().launch();
        const library = await chromium().browser.open('library.html');
        await expect(library.getByTestId('import-status')).toBeAttached();
        await expect.poll(async () => inconsistencies(await readDatabase(library))).toEqual([]);
        const { recordings } = await readDatabase(library);
        for (const bytes of Object.values(recordings)) expect(bytes).toBe(archive.bytes);
        const done = Object.keys(recordings).length;
        test.info().annotations.push({ type: 'recordings done', description: String(done) });

        await library.getByTestId('pick-files').setInputFiles(zip);
        await waitForImport(library, 'done');

        const status = library.getByTestId('import-status');
        await expect(status).toHaveAttribute('data-kept', String(done));
        await expect(status).toHaveAttribute('data-new', String(archive.spaces.length - done));
        const stores = await readDatabase(library);
        expect(Object.keys(stores.recordings)).toEqual(archive.spaces);
        expect(inconsistencies(stores)).toEqual([]);
      },
    );
  }
}

/** Resolves as soon as the engine reports this share of the import, or its end. */
export async function progressReaches(page: Page, share: number): Promise<void> {
  await page.evaluate(
    (from) =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('afterspace-engine');
        channel.addEventListener('message', ({ data }) => {
          const status = data.import;
          // The engine reports at most ten times a second, so the next report may be the end.
          if (status?.state === 'done' || (status?.state === 'reading' && status.progress >= from)) resolve();
        });
      }),
    share,
  );
}

/** Kills all processes of the browser at once, like a power failure. */
export async function kill({ context }: ChromiumDriver): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('Playwright has no session with the browser');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const { id } of processInfo.toSorted(
    (a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'),
  )) {
    endProcess(id);
  }
  await withTimeout('the browser to end', closed);
}

function endProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // The process ended together with the main process.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
