import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTaggedAudio } from './inputs/audio.ts';
import type { Bench } from './open-bench.ts';
import { runRounds, workerJob, type Contestant } from './rounds.ts';
import { formatBytes, formatTime, type Section } from './section.ts';

const MINUTES = 70;
const GOAL = 250;

/** Frames, tags and timeline of a long recording, alone and in one pass with its checksum. */
export async function indexAudio(bench: Bench, folder: string): Promise<Section> {
  const path = join(folder, 'audio.ts');
  await writeFile(path, buildTaggedAudio(MINUTES, Date.UTC(2026, 10, 1)));
  const { size } = await stat(path);
  await bench.choose(path);
  const read = workerJob(bench, 'index/read');
  const checked = workerJob(bench, 'index/crc');
  const all = workerJob(bench, 'index/all');
  const crcOnly = workerJob(bench, 'index/crc in memory');
  const indexOnly = workerJob(bench, 'index/tags in memory');
  const allInMemory = workerJob(bench, 'index/all in memory');
  await runRounds(path, [read, checked, all, crcOnly, indexOnly, allInMemory]);
  await rm(path);
  const row = (name: string, contender: Contestant): string[] => {
    const { cold, warm } = contender.result();
    return [name, formatTime(cold), formatTime(warm), `${(size / 1000 / warm).toFixed(0)} MB/s`];
  };
  const indexing = indexOnly.result();
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
      row('in memory: indexing', indexOnly),
      row('in memory: checksum and indexing in one pass', allInMemory),
    ],
    goals: [
      {
        goal: `indexing ≤ ${formatTime(GOAL)}`,
        measured: `${formatTime(indexing.cold)} cold, ${formatTime(indexing.warm)} warm`,
        isMet: Math.max(indexing.cold, indexing.warm) <= GOAL,
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
