import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { importInPage, openClearedLibrary } from './import-in-page.ts';
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

/** How fast a backup is restored into an empty library, compared with a copy of the file, and the memory for that. */
export async function restore(_bench: Bench, folder: string, extension: string): Promise<Section> {
  const backup = await makeBackup(folder, extension);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(backup, folder, extension));
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

interface Round {
  /** Of the backup. */
  bytes: number;
  /** ms from the pick until everything is restored. */
  restored: number;
  /** ms for a copy of the file. */
  copied: number;
  /** Bytes, above the start. */
  memory: number;
}

/** Each in a freshly started browser. */
async function measureRound(backup: string, folder: string, extension: string): Promise<Round> {
  const bench = await openBench(folder, extension);
  try {
    const library = await openClearedLibrary(bench.driver, false);
    let restored = 0;
    const { peak, start } = await watchMemory(bench.driver, async () => {
      ({ done: restored } = await importInPage(library, backup, HOURS));
    });
    const copy = join(folder, 'copy.zip');
    const begun = performance.now();
    await copyFile(backup, copy);
    const copied = performance.now() - begun;
    const { size: bytes } = await stat(copy);
    await rm(copy);
    return { bytes, restored, copied, memory: peak - start };
  } finally {
    await bench.close();
  }
}

function sectionOf(rounds: readonly Round[]): Section {
  const [restored, copied] = [
    median(rounds.map((each) => each.restored)),
    median(rounds.map((each) => each.copied)),
  ];
  const memory = Math.max(...rounds.map((each) => each.memory));
  const speed = copied / restored;
  const bytes = formatBytes(rounds[0]?.bytes ?? 0);
  return {
    title: 'Restoring a backup',
    about: `${HOURS} recordings of an hour (${bytes}) into an empty library, from the pick to the end: every byte is read, hashed, compared with the manifest, indexed, and stored. The copy is one of that ZIP by the system. Medians of ${ROUNDS} runs, each in a freshly started browser; memory is the highest of them, of the browser and the extension, above what they took before.`,
    head: ['', ''],
    rows: [
      ['restore', formatTime(restored)],
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
