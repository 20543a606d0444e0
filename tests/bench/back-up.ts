import type { Page } from '@playwright/test';
import { rm, stat } from 'node:fs/promises';
import { importAndWait } from '../e2e/library-page.ts';
import { BACKUP_ROUNDS, goalsOf, HOURS, TIMEOUT, type Copied } from './backup-goals.ts';
import { copyStored, dropStored, flush } from './stored-files.ts';
import { openClearedLibrary } from './import-in-page.ts';
import { writeHourArchive } from './inputs/hour-archive.ts';
import { openBench, type Bench } from './open-bench.ts';
import { formatBytes, formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

/** How fast a library is backed up, compared with a copy of the same bytes, and the memory for that. */
export async function backUp(_bench: Bench, folder: string, extension: string): Promise<Section> {
  const path = await writeHourArchive(folder, { spaces: HOURS, isDeflated: false });
  const bench = await openBench(folder, extension);
  try {
    const library = await openClearedLibrary(bench.driver, false);
    await importAndWait(library, path);
    await rm(path);
    await library.close();
    const page = await bench.driver.open('library.html#/settings/storage');
    const rounds: Round[] = [];
    for (let round = 0; round < BACKUP_ROUNDS; round += 1)
      rounds.push(await measureRound(bench, page, folder));
    return sectionOf(rounds);
  } finally {
    await bench.close();
  }
}

interface Round extends Copied {
  /** ms until everything is read and hashed, and the browser begins to save. */
  hashed: number;
  /** ms until the file is complete on the disk. */
  ms: number;
  /** Bytes, above the start. */
  memory: number;
}

async function measureRound(bench: Bench, page: Page, folder: string): Promise<Round> {
  let path = '';
  let [hashed, ms] = [0, 0];
  await dropStored(bench.profileDir);
  const { peak, start } = await watchMemory(bench.driver, async () => {
    const begun = performance.now();
    const download = bench.driver.downloads.next(TIMEOUT);
    await page.getByTestId('backup').click();
    await page.getByTestId('backup-yes').click();
    await page.locator('[data-testid="backup-status"][data-state="done"]').waitFor({ timeout: TIMEOUT });
    hashed = performance.now() - begun;
    ({ path } = await download);
    await flush(path);
    ms = performance.now() - begun;
  });
  await page.getByTestId('backup-close').click();
  const { size: bytes } = await stat(path);
  // Otherwise the system may still write it while the copy is made.
  await rm(path);
  await dropStored(bench.profileDir);
  const copied = await copyStored(bench.profileDir, folder);
  return { bytes, hashed, ms, copied, memory: peak - start };
}

function sectionOf(rounds: readonly Round[]): Section {
  const bytes = rounds[0]?.bytes ?? 0;
  return {
    title: 'Backing up a library',
    about: `${HOURS} recordings of an hour (${formatBytes(bytes)}), from the click to the last byte of the ZIP on disk: every byte is read, hashed, compared with its checksum, and saved. The copy is one of the same files in the browser's profile, by the system, one after the other. Both begin with nothing of them in the system's cache, and end when all is on the disk. Medians of ${BACKUP_ROUNDS} runs; memory is the highest of them, of the browser and the extension, above what they took before.`,
    head: ['', ''],
    rows: [
      ['backup', formatTime(median(rounds.map((each) => each.ms)))],
      ['of that, until all is read and hashed', formatTime(median(rounds.map((each) => each.hashed)))],
      ['copy', formatTime(median(rounds.map((each) => each.copied)))],
      ['memory', formatBytes(Math.max(...rounds.map((each) => each.memory)))],
    ],
    goals: goalsOf(rounds),
    notes: [],
  };
}
