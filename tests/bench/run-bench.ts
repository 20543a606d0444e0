import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBenchExtension } from './bench-extension.ts';
import { backUp } from './back-up.ts';
import { exportRecordings } from './export-recordings.ts';
import { measureGuide } from './guide/measure-guide.ts';
import { importHour } from './import-hour.ts';
import { importMany } from './import-many.ts';
import { importTen } from './import-ten.ts';
import { listenInFirefox } from './listen-firefox.ts';
import { listen } from './listen.ts';
import { listRecordings } from './list/list-recordings.ts';
import { FIFTY_GIBIBYTES, listSpaces, TWELVE_GIGABYTES } from './list-spaces.ts';
import { openPeople } from './people/open-people.ts';
import { describeMachine } from './machine.ts';
import { openBench, type Bench } from './open-bench.ts';
import { makeClips } from './make-clips.ts';
import { makePlayable } from './make-playable.ts';
import { formatSection, type Section } from './section.ts';
import { indexAudio } from './index-audio.ts';
import { restore } from './restore.ts';
import { BENCH_ROUNDS } from './rounds.ts';
import { searchLibrary } from './search/search-library.ts';
import { writeReport } from './write-report.ts';

type Benchmark = (bench: Bench, folder: string, extension: string) => Promise<Section>;

const BENCHMARKS: Record<string, Benchmark> = {
  'list-12': (bench, folder) => listSpaces(bench, folder, TWELVE_GIGABYTES),
  'list-50': (bench, folder) => listSpaces(bench, folder, FIFTY_GIBIBYTES),
  guide: measureGuide,
  index: indexAudio,
  import: importHour,
  memory: importTen,
  many: importMany,
  list: listRecordings,
  people: openPeople,
  search: searchLibrary,
  playable: makePlayable,
  export: exportRecordings,
  clips: makeClips,
  backup: backUp,
  restore,
  listen,
  'listen-firefox': listenInFirefox,
};

/** `npm run bench` runs all benchmarks and writes the report. `npm run bench -- NAME…` runs only these, without a report. */
export async function runBench(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in BENCHMARKS));
  if (unknown !== undefined) {
    throw new Error(`There is no benchmark ${unknown}. There are: ${Object.keys(BENCHMARKS).join(', ')}`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-bench-'));
  try {
    const extension = await buildBenchExtension(folder);
    const chosen = Object.entries(BENCHMARKS).filter(([name]) => names.length === 0 || names.includes(name));
    const bench = await openBench(folder, extension);
    try {
      const machine = describeMachine(bench);
      const sections: Section[] = [];
      for (const [name, measure] of chosen) {
        process.stderr.write(`${name}…\n`);
        const section = await measure(bench, folder, extension);
        process.stdout.write(`${formatSection(section)}\n\n`);
        sections.push(section);
      }
      if (names.length === 0 && BENCH_ROUNDS === undefined)
        process.stderr.write(`Written: ${await writeReport(machine, sections)}\n`);
    } finally {
      await bench.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
