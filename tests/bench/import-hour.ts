import { rm } from 'node:fs/promises';
import { writeHourArchive } from './inputs/hour-archive.ts';
import { measureImport } from './import-in-page.ts';
import type { Bench } from './open-bench.ts';
import { createContestant, runRounds, workerJob, type Contestant } from './rounds.ts';
import { formatBytes, formatRatio, formatTime, type Goal, type Section } from './section.ts';

const GOAL = 1.5;

/** From picking an archive with one Space of an hour to seeing the recording. */
export async function importHour(bench: Bench, folder: string): Promise<Section> {
  const deflated = await importOne(bench, folder, true);
  const stored = await importOne(bench, folder, false);
  return {
    title: 'Importing a one-hour Space',
    about: `An archive with ${formatBytes(deflated.bytes)} of audio, deflated or stored. Afterspace: from choosing the file in the system's picker to seeing the recording in the library, with everything checked and indexed. The others: from the file to the same bytes committed to IndexedDB, in a worker without a page.`,
    head: ['', 'deflated, cold', 'warm', 'warm vs. bare', 'stored, cold', 'warm', 'warm vs. bare'],
    rows: deflated.rows.map((row, i) => [...row, ...(stored.rows[i]?.slice(1) ?? [])]),
    goals: [...deflated.goals, ...stored.goals],
    notes: [
      'Bare: the position of the audio is known in advance; the browser inflates it, or slices it out, and writes it. Nothing is checked. For a stored Space, no byte then passes through the page at all, while an import has to read every byte to check it. _Read and write_ is the same, but the page reads every byte once and writes it, unchecked: the least that any import that checks its bytes can do. The last three rows show what reading, checking and indexing take, each including the row above it.',
    ],
  };
}

async function importOne(
  bench: Bench,
  folder: string,
  isDeflated: boolean,
): Promise<{ rows: string[][]; goals: Goal[]; bytes: number }> {
  const path = await writeHourArchive(folder, { spaces: 1, isDeflated });
  await bench.choose(path);
  const page = createContestant('library', {
    cold: () => measureImport(bench.driver, path, true),
    warm: () => measureImport(bench.driver, path, false),
  });
  const others: [string, Contestant][] = [
    ['Afterspace, the import without a page', workerJob(bench, 'import/ours')],
    ['zip.js and write', workerJob(bench, 'import/zip.js')],
    ['JSZip and write', workerJob(bench, 'import/JSZip')],
    ["fflate's `unzip` and write", workerJob(bench, 'import/fflate')],
  ];
  const steps: [string, Contestant][] = [
    ['the browser reads (and inflates), nothing else', workerJob(bench, 'step/read')],
    ['our reader, with the checksum', workerJob(bench, 'step/check')],
    ['and indexing, nothing written', workerJob(bench, 'step/index')],
  ];
  const bare = workerJob(bench, 'import/bare');
  const throughPage = workerJob(bench, 'import/through page');
  await runRounds(path, [
    bare,
    throughPage,
    page,
    ...[...others, ...steps].map(([, contender]) => contender),
  ]);
  await rm(path);
  const limit = bare.result();
  const row = ([name, contender]: readonly [string, Contestant]): string[] => {
    const { cold, warm, found } = contender.result();
    if (found !== limit.found) throw new Error(`${name}: ${found} bytes instead of ${limit.found}`);
    return [name, formatTime(cold), formatTime(warm), formatRatio(warm / limit.warm)];
  };
  const kind = isDeflated ? 'deflated' : 'stored';
  const ours = page.result();
  const goal = (text: string, other: Contestant, factor: number): Goal => {
    const { cold, warm } = other.result();
    return {
      goal: `${kind}: ${text}`,
      measured: `${formatRatio(ours.cold / cold)} cold, ${formatRatio(ours.warm / warm)} warm`,
      isMet: Math.max(ours.cold / cold, ours.warm / warm) <= factor,
    };
  };
  return {
    bytes: limit.found,
    rows: [
      row(['Afterspace, from pick to view', page]),
      ...others.map(row),
      row(['read and write', throughPage]),
      row(['bare', bare]),
      ...steps.map(row),
    ],
    goals: [
      goal(`≤ ${GOAL} times bare`, bare, GOAL),
      goal(`≤ ${GOAL} times reading and writing`, throughPage, GOAL),
      ...others.slice(1, 3).map(([name, other]) => goal(`less than ${name}`, other, 1)),
    ],
  };
}
