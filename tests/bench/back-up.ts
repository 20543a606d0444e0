import type { Page } from '@playwright/test';
import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { importAndWait } from '../e2e/library-page.ts';
import { openClearedLibrary } from './import-in-page.ts';
import { HOUR_BYTES, writeHourArchive } from './inputs/hour-archive.ts';
import { openBench, type Bench } from './open-bench.ts';
import { formatBytes, formatRatio, formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

/** 2 GB. */
const HOURS = Math.ceil(2e9 / HOUR_BYTES);
const ROUNDS = 3;
const GOAL = { speed: 0.7, memory: 96e6 };
/** In ms. */
const TIMEOUT = 15 * 60_000;

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
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(bench, page, folder));
    return sectionOf(rounds);
  } finally {
    await bench.close();
  }
}

interface Round {
  bytes: number;
  /** ms until everything is read and hashed, and the browser begins to save. */
  hashed: number;
  /** ms until the file is complete on the disk. */
  made: number;
  /** ms for a copy of it. */
  copied: number;
  /** Bytes, above the start. */
  memory: number;
}

async function measureRound(bench: Bench, page: Page, folder: string): Promise<Round> {
  let path = '';
  let [hashed, made] = [0, 0];
  const { peak, start } = await watchMemory(bench.driver, async () => {
    const begun = performance.now();
    const download = bench.driver.downloads.next(TIMEOUT);
    await page.getByTestId('backup').click();
    await page.getByTestId('backup-yes').click();
    await page.locator('[data-testid="backup-status"][data-state="done"]').waitFor({ timeout: TIMEOUT });
    hashed = performance.now() - begun;
    ({ path } = await download);
    made = performance.now() - begun;
  });
  await page.getByTestId('backup-close').click();
  const copy = join(folder, 'copy.zip');
  const begun = performance.now();
  await copyFile(path, copy);
  const copied = performance.now() - begun;
  const { size: bytes } = await stat(copy);
  await Promise.all([rm(path), rm(copy)]);
  return { bytes, hashed, made, copied, memory: peak - start };
}

function sectionOf(rounds: readonly Round[]): Section {
  const [made, copied] = [median(rounds.map((each) => each.made)), median(rounds.map((each) => each.copied))];
  const memory = Math.max(...rounds.map((each) => each.memory));
  const bytes = rounds[0]?.bytes ?? 0;
  const speed = copied / made;
  return {
    title: 'Backing up a library',
    about: `${HOURS} recordings of an hour (${formatBytes(bytes)}), from the click to the last byte of the ZIP on disk: every byte is read, hashed, compared with its checksum, and saved. The copy is one of that ZIP by the system. Medians of ${ROUNDS} runs; memory is the highest of them, of the browser and the extension, above what they took before.`,
    head: ['', ''],
    rows: [
      ['backup', formatTime(made)],
      ['of that, until all is read and hashed', formatTime(median(rounds.map((each) => each.hashed)))],
      ['copy', formatTime(copied)],
      ['memory', formatBytes(memory)],
    ],
    goals: [
      {
        goal: `≥ ${GOAL.speed}× the speed of a copy`,
        measured: formatRatio(speed),
        isMet: speed >= GOAL.speed,
      },
      { goal: `< ${formatBytes(GOAL.memory)}`, measured: formatBytes(memory), isMet: memory < GOAL.memory },
    ],
    notes: [],
  };
}
