import { rm } from 'node:fs/promises';
import { writeHourArchive } from './inputs/hour-archive.ts';
import { importInPage, openClearedLibrary } from './import-in-page.ts';
import { openBench, type Bench } from './open-bench.ts';
import { ROUNDS } from './rounds.ts';
import { formatBytes, formatTime, type Goal, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

const MAX_GROWTH = 96e6;
const BUSY_CORES = 1.5;

/** How much more memory many recordings need than one. Each import has its own browser. */
export async function importTen(_bench: Bench, folder: string, extension: string): Promise<Section> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const isDeflated of [true, false]) {
    const kind = isDeflated ? 'deflated' : 'stored';
    const one = await importMany(folder, extension, { spaces: 1, isDeflated });
    const ten = await importMany(folder, extension, { spaces: 10, isDeflated });
    rows.push([`one, ${kind}`, ...cellsOf(one)], [`ten, ${kind}`, ...cellsOf(ten)]);
    const more = ten.peak - one.peak;
    goals.push(
      {
        goal: `${kind}: peak of ten ≤ 96 MB above that of one`,
        measured: `${(more / 1e6).toFixed(0)} MB above`,
        isMet: more <= MAX_GROWTH,
      },
      {
        goal: `${kind}: both cores used`,
        measured: `${ten.cores.toFixed(2)} on average`,
        isMet: ten.cores >= BUSY_CORES,
      },
    );
  }
  return {
    title: 'Memory while importing one and ten one-hour Spaces',
    about:
      'Resident memory of the browser process plus all processes of the extension, sampled every 50 ms from choosing the file to the end of the import, each in a freshly started browser.',
    head: ['', 'time', 'at the start', 'peak', 'peak above the start', 'cores busy'],
    rows,
    goals,
    notes: [
      `Both cores count as used if on average at least ${BUSY_CORES} are busy with these processes; the disk's own work is not included.`,
    ],
  };
}

interface Import {
  ms: number;
  start: number;
  peak: number;
  more: number;
  cores: number;
}

async function importMany(
  folder: string,
  extension: string,
  hours: { spaces: number; isDeflated: boolean },
): Promise<Import> {
  const path = await writeHourArchive(folder, hours);
  const runs: Import[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bench = await openBench(folder, extension);
    try {
      const library = await openClearedLibrary(bench.driver, false);
      let ms = 0;
      const { start, peak, processor } = await watchMemory(bench.driver, async () => {
        ({ done: ms } = await importInPage(library, path, hours.spaces));
      });
      runs.push({ ms, start, peak, more: peak - start, cores: (processor * 1000) / ms });
    } finally {
      await bench.close();
    }
  }
  await rm(path);
  const of = (what: keyof Import): number => median(runs.map((run) => run[what]));
  return { ms: of('ms'), start: of('start'), peak: of('peak'), more: of('more'), cores: of('cores') };
}

function cellsOf({ ms, start, peak, more, cores }: Import): string[] {
  return [formatTime(ms), formatBytes(start), formatBytes(peak), formatBytes(more), cores.toFixed(2)];
}
