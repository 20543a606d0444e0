import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSound } from './inputs/sound.ts';
import type { Bench } from './open-bench.ts';
import { takeTurns, workerJob, type Contender } from './rounds.ts';
import { formatBytes, formatTime, type Section } from './section.ts';

const MINUTES = 70;
const GOAL = 250;

/** Frames, tags and timeline of a long recording, beside and in the same pass as its checksum. */
export async function walkSound(bench: Bench, folder: string): Promise<Section> {
  const path = join(folder, 'sound.ts');
  await writeFile(path, writeSound(MINUTES, Date.UTC(2026, 10, 1)));
  const { size } = await stat(path);
  await bench.choose(path);
  const read = workerJob(bench, 'walk/read');
  const checked = workerJob(bench, 'walk/crc');
  const all = workerJob(bench, 'walk/all');
  const crcOnly = workerJob(bench, 'walk/crc in memory');
  const walkOnly = workerJob(bench, 'walk/index in memory');
  const allInMemory = workerJob(bench, 'walk/all in memory');
  await takeTurns(path, [read, checked, all, crcOnly, walkOnly, allInMemory]);
  await rm(path);
  const row = (name: string, contender: Contender): string[] => {
    const { cold, warm } = contender.result();
    return [name, formatTime(cold), formatTime(warm), `${(size / 1000 / warm).toFixed(0)} MB/s`];
  };
  const walk = walkOnly.result();
  const added = {
    cold: all.result().cold - checked.result().cold,
    warm: all.result().warm - checked.result().warm,
  };
  return {
    title: `Indexing ${MINUTES} minutes of tagged audio`,
    about: `${formatBytes(size)} with ${MINUTES * 60} tagged seconds: every frame, every tag, and from them who spoke when.`,
    head: ['', 'cold', 'warm', 'warm'],
    rows: [
      row('reading the file', read),
      row('reading it, checksum', checked),
      row('reading it, checksum and indexing in one pass', all),
      row('in memory: checksum', crcOnly),
      row('in memory: indexing', walkOnly),
      row('in memory: checksum and indexing in one pass', allInMemory),
    ],
    goals: [
      {
        goal: `indexing ≤ ${formatTime(GOAL)}`,
        measured: `${formatTime(walk.cold)} cold, ${formatTime(walk.warm)} warm`,
        isMet: Math.max(walk.cold, walk.warm) <= GOAL,
      },
      {
        goal: `what it adds to reading and checksum ≤ ${formatTime(GOAL)}`,
        measured: `${formatTime(added.cold)} cold, ${formatTime(added.warm)} warm`,
        isMet: Math.max(added.cold, added.warm) <= GOAL,
      },
    ],
    notes: [],
  };
}
