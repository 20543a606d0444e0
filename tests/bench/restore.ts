import { rm } from 'node:fs/promises';
import { BACKUP_ROUNDS, goalsOf, HOURS, measureCopy, TIMEOUT, type Copied } from './backup-goals.ts';
import { dropCache } from './drop-cache.ts';
import { importInPage, openClearedLibrary } from './import-in-page.ts';
import { writeHourArchive } from './inputs/hour-archive.ts';
import { openBench, type Bench } from './open-bench.ts';
import { formatBytes, formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

/** How fast a backup is restored into an empty library, compared with a copy of the file, and the memory for that. */
export async function restore(_bench: Bench, folder: string, extension: string): Promise<Section> {
  const backup = await makeBackup(folder, extension);
  const rounds: Round[] = [];
  for (let round = 0; round < BACKUP_ROUNDS; round += 1)
    rounds.push(await measureRound(backup, folder, extension));
  await rm(backup);
  return sectionOf(rounds);
}

async function makeBackup(folder: string, extension: string): Promise<string> {
  const archive = await writeHourArchive(folder, { spaces: HOURS, isDeflated: false });
  const bench = await openBench(folder, extension);
  try {
    const library = await openClearedLibrary(bench.driver, false);
    await importInPage(library, archive, HOURS);
    await library.close();
    const page = await bench.driver.open('library.html#/settings/storage');
    const download = bench.driver.downloads.next(TIMEOUT);
    await page.getByTestId('backup').click();
    await page.getByTestId('backup-yes').click();
    const { path } = await download;
    await rm(archive);
    return path;
  } finally {
    await bench.close();
  }
}

interface Round extends Copied {
  /** From the pick until everything is restored. */
  ms: number;
  /** Bytes, above the start. */
  memory: number;
}

/** Each in a freshly started browser. */
async function measureRound(backup: string, folder: string, extension: string): Promise<Round> {
  const bench = await openBench(folder, extension);
  try {
    const library = await openClearedLibrary(bench.driver, false);
    let ms = 0;
    dropCache(backup);
    const { peak, start } = await watchMemory(bench.driver, async () => {
      ({ done: ms } = await importInPage(library, backup, HOURS));
    });
    return { ...(await measureCopy(backup, folder)), ms, memory: peak - start };
  } finally {
    await bench.close();
  }
}

function sectionOf(rounds: readonly Round[]): Section {
  const bytes = formatBytes(rounds[0]?.bytes ?? 0);
  return {
    title: 'Restoring a backup',
    about: `${HOURS} recordings of an hour (${bytes}) into an empty library, from the pick to the end: every byte is read, hashed, compared with the manifest, indexed, and stored. The copy is one of that ZIP by the system, from disk to disk. Medians of ${BACKUP_ROUNDS} runs, each in a freshly started browser; memory is the highest of them, of the browser and the extension, above what they took before.`,
    head: ['', ''],
    rows: [
      ['restore', formatTime(median(rounds.map((each) => each.ms)))],
      ['copy', formatTime(median(rounds.map((each) => each.copied)))],
      ['memory', formatBytes(Math.max(...rounds.map((each) => each.memory)))],
    ],
    goals: goalsOf(rounds),
    notes: [],
  };
}
