import { spawnSync } from 'node:child_process';
import { stat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dropCache } from './drop-cache.ts';
import { PASS_BYTES } from './in-browser/pass-bytes.ts';
import type { JobName } from './in-browser/worker.ts';
import { writeSparseArchive } from './inputs/sparse-archive.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS, runRounds, workerJob } from './rounds.ts';
import { formatBytes, formatRatio, formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';

interface Listing {
  title: string;
  entries: number;
  /** Size of the archive. */
  bytes: number;
  /** Short work needs more rounds for a stable median. */
  rounds: number;
  goals: { timesZipJs?: number; timesPass?: number; ms: number; reads?: number; heap: number };
}

export const TWELVE_GIGABYTES: Listing = {
  title: 'Listing the Spaces of a 12 GB archive',
  entries: 7000,
  bytes: 12e9,
  rounds: 3 * ROUNDS,
  goals: { timesZipJs: 10, timesPass: 500, ms: 100, reads: 5, heap: 16 * 1024 ** 2 },
};

export const FIFTY_GIBIBYTES: Listing = {
  title: 'Listing the Spaces of a 50 GiB archive',
  entries: 200_000,
  bytes: 50 * 1024 ** 3,
  rounds: ROUNDS,
  goals: { ms: 1500, heap: 64 * 1024 ** 2 },
};

const SPACES = 12;

/** From a picked file to the positions of all its audio, compared with the libraries that can do it. */
export async function listSpaces(bench: Bench, folder: string, listing: Listing): Promise<Section> {
  const path = join(folder, 'large.zip');
  await writeSparseArchive(path, { ...listing, spaces: SPACES });
  const { size } = await stat(path);
  await bench.choose(path);
  const turns = {
    ours: workerJob(bench, 'list/ours'),
    zipJs: workerJob(bench, 'list/zip.js'),
    pass: workerJob(bench, 'list/pass'),
  };
  await runRounds(path, Object.values(turns), listing.rounds);
  const [ours, zipJs, part] = [turns.ours.result(), turns.zipJs.result(), turns.pass.result()];
  if (ours.found !== SPACES || zipJs.found !== SPACES) throw new Error('Not all Spaces were found');
  const heap = { ours: await heapOf(bench, 'list/ours'), zipJs: await heapOf(bench, 'list/zip.js') };
  const passes = size / PASS_BYTES;
  const pass = { cold: part.cold * passes, warm: part.warm * passes };
  const unzip = listByUnzip(path);
  const jsZip = await refusalOf(bench, 'list/JSZip');
  const fflate = await refusalOf(bench, 'list/fflate');
  await rm(path);
  const row = (name: string, result: typeof ours, held: number): string[] => [
    name,
    formatTime(result.cold),
    formatTime(result.warm),
    formatRatio(result.warm / ours.warm),
    String(result.reads),
    formatBytes(result.bytesRead),
    formatBytes(held),
  ];
  const timesZipJs = zipJs.warm / ours.warm;
  const timesPass = pass.warm / ours.warm;
  const { goals } = listing;
  return {
    title: listing.title,
    about: `${listing.entries.toLocaleString('en')} entries, ${SPACES} of them audio, ${formatBytes(size)}, ZIP64 throughout, a sparse file: from picking the file to knowing where all its audio is, ${listing.rounds} times each.`,
    head: ['', 'cold', 'warm', 'warm vs. ours', 'reads', 'bytes read', 'peak heap'],
    rows: [
      row('Afterspace', ours, heap.ours),
      row('zip.js', zipJs, heap.zipJs),
      [
        'reading the whole file',
        formatTime(pass.cold),
        formatTime(pass.warm),
        formatRatio(timesPass),
        '1',
        formatBytes(size),
        '–',
      ],
      [
        '`unzip -l`, a native program',
        formatTime(unzip.cold),
        formatTime(unzip.warm),
        formatRatio(unzip.warm / ours.warm),
        '–',
        '–',
        '–',
      ],
      ['JSZip', ...refused(jsZip)],
      ["fflate's `unzip`", ...refused(fflate)],
    ],
    goals: [
      ...(goals.timesZipJs === undefined
        ? []
        : [
            {
              goal: `≥ ${goals.timesZipJs} times as fast as zip.js`,
              measured: `${formatRatio(zipJs.cold / ours.cold)} cold, ${formatRatio(timesZipJs)} warm`,
              isMet: Math.min(zipJs.cold / ours.cold, timesZipJs) >= goals.timesZipJs,
            },
          ]),
      ...(goals.timesPass === undefined
        ? []
        : [
            {
              goal: `≥ ${goals.timesPass} times as fast as reading the whole file`,
              measured: `${formatRatio(pass.cold / ours.cold)} cold, ${formatRatio(timesPass)} warm`,
              isMet: Math.min(pass.cold / ours.cold, timesPass) >= goals.timesPass,
            },
          ]),
      {
        goal: `< ${formatTime(goals.ms)}`,
        measured: `${formatTime(ours.cold)} cold, ${formatTime(ours.warm)} warm`,
        isMet: Math.max(ours.cold, ours.warm) < goals.ms,
      },
      ...(goals.reads === undefined
        ? []
        : [
            {
              goal: `≤ ${goals.reads} reads`,
              measured: String(ours.reads),
              isMet: ours.reads <= goals.reads,
            },
          ]),
      {
        goal: `heap growth ≤ ${formatBytes(goals.heap)}`,
        measured: `+ ${formatBytes(heap.ours)}`,
        isMet: heap.ours <= goals.heap,
      },
    ],
    notes: [
      `Reading the whole file is extrapolated from ${formatBytes(PASS_BYTES)} of it; its holes cost no disk access, so a real file takes longer.`,
    ],
  };
}

/** Median of the peak heap of a job's worker. */
async function heapOf(bench: Bench, job: JobName): Promise<number> {
  const held: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await bench.run(job, { isFresh: true });
    held.push(await bench.heapOf(job));
  }
  return median(held);
}

/** The lower limit: a native program. */
function listByUnzip(path: string): { cold: number; warm: number } {
  const time = (): number => {
    const start = performance.now();
    spawnSync('unzip', ['-l', path], { stdio: 'ignore' });
    return performance.now() - start;
  };
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    dropCache(path);
    cold.push(time());
    warm.push(time());
  }
  return { cold: median(cold), warm: median(warm) };
}

async function refusalOf(bench: Bench, job: JobName): Promise<string> {
  const measured = await bench.run(job, { isFresh: true });
  return 'failure' in measured ? measured.failure : formatTime(measured.ms);
}

function refused(how: string): string[] {
  return [`cannot: ${how}`, '–', '–', '–', '–', '–'];
}
