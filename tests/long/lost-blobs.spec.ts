import { expect, test, type Page } from '@playwright/test';
import { rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFiles, runDailyCheck } from '../e2e/blob-files.ts';
import { importAndWait } from '../e2e/library-page.ts';
import { writeLongArchive, type LongArchive } from '../e2e/long-archive.ts';
import { inconsistencies, readDatabase } from '../e2e/read-database.ts';
import { useRestartableChromium } from '../e2e/restartable-chromium.ts';
import { createChance, type Chance } from '../mutations/chance.ts';
import { ageChecks, unreadableSpaces } from './stored-bytes.ts';

/** Always the same; `LOST_BLOBS_SEED=7` tries others, and `LOST_BLOBS_ROUNDS=10` fewer. */
const SEED = Number(process.env['LOST_BLOBS_SEED'] ?? 20_260_601);
const ROUNDS = Number(process.env['LOST_BLOBS_ROUNDS'] ?? 50);
const TIMEOUT = ROUNDS * 120_000;

const chromium = useRestartableChromium();
let zip: string;
let archive: LongArchive;

test.beforeAll(async () => {
  zip = join(chromium().folder, 'archive.zip');
  archive = await writeLongArchive(zip, { recordings: 4, megabytes: 7 });
});

test('whichever files of the library are lost or cut, all of it is reported, and importing again repairs it', async () => {
  test.setTimeout(TIMEOUT);
  const first = await chromium().browser.open('library.html');
  await importAndWait(first, zip);
  const counts = { removed: 0, cut: 0, recordings: 0 };

  for (let round = 0; round < ROUNDS; round++) {
    await chromium().browser.close();
    const damage = await damageFiles(createChance(SEED, round));
    await chromium().launch();
    const page = await chromium().browser.open('library.html');
    await expect(page.getByTestId('recording')).toHaveCount(archive.spaces.length);
    const lost = await unreadableSpaces(page);
    const what = `round ${round} of seed ${SEED}: ${JSON.stringify(damage)}`;

    await runDailyCheck(chromium().browser);

    await expect.poll(() => spacesOf(page, 'lost'), what).toEqual(lost);
    await importAndWait(page, zip);
    const status = page.getByTestId('import-status');
    await expect(status, what).toHaveAttribute('data-replaced', String(lost.length));
    await expect(status, what).toHaveAttribute('data-kept', String(archive.spaces.length - lost.length));
    await expect.poll(() => spacesOf(page, 'complete'), what).toEqual(archive.spaces);
    expect(inconsistencies(await readDatabase(page)), what).toEqual([]);
    await ageChecks(page);
    counts.removed += damage.removed;
    counts.cut += damage.cut;
    counts.recordings += lost.length;
  }

  console.log(`seed ${SEED}, ${ROUNDS} rounds: ${JSON.stringify(counts)}`);
  // Files of replaced recordings may still be there, and nobody misses them; most rounds lose something.
  expect(counts.recordings).toBeGreaterThan(ROUNDS / 2);
  expect(chromium().browser.errors).toEqual([]);
});

/** Removes some of the files, at least one, and cuts others. */
async function damageFiles({ below }: Chance): Promise<{ removed: number; cut: number }> {
  const files = await blobFiles(chromium().profileDir);
  const chosen = below(files.length);
  const damage = { removed: 0, cut: 0 };
  for (const [i, path] of files.entries()) {
    const way = below(4);
    if (i !== chosen && way > 1) continue;
    if (way % 2 === 0) await rm(path);
    else await truncate(path, below((await stat(path)).size));
    damage[way % 2 === 0 ? 'removed' : 'cut'] += 1;
  }
  return damage;
}

/** The ids of the recordings that the list shows in this state, sorted. */
async function spacesOf(page: Page, state: string): Promise<string[]> {
  const rows = page.locator(`[data-testid="recording"][data-state="${state}"]`);
  const spaces = await rows.evaluateAll((elements) =>
    elements.map((row) => row.getAttribute('data-space') ?? ''),
  );
  return spaces.sort();
}
