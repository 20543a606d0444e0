import { copyFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dropCache } from './drop-cache.ts';
import { HOUR_BYTES } from './inputs/hour-archive.ts';
import { roundsOr } from './rounds.ts';
import { formatBytes, formatRatio, type Goal } from './section.ts';
import { median } from './statistics.ts';

/** Recordings of an hour in the library that is backed up and restored: 2 GB, unless `BENCH_BACKUP` says how many bytes. */
export const HOURS = Math.ceil(Number(process.env['BENCH_BACKUP'] ?? 2e9) / HOUR_BYTES);
export const BACKUP_ROUNDS = roundsOr(3);
/** How long one of them may take, in ms. */
export const TIMEOUT = 15 * 60_000;

const SPEED = 0.7;
const MEMORY = 96e6;

export interface Copied {
  bytes: number;
  /** ms for a copy of the same bytes. */
  copied: number;
}

/** The system copies the file from the disk, and all of it is on the disk at the end: as it is with what is compared. */
export async function measureCopy(path: string, folder: string): Promise<Copied> {
  const copy = join(folder, 'copy.zip');
  dropCache(path);
  const begun = performance.now();
  await copyFile(path, copy);
  const file = await open(copy, 'r+');
  await file.datasync();
  const copied = performance.now() - begun;
  const { size: bytes } = await file.stat();
  await file.close();
  await rm(copy);
  return { bytes, copied };
}

/** Of backups or restorations: `ms` is the time of one, `memory` the bytes it took above the start. */
export function goalsOf(rounds: readonly (Copied & { ms: number; memory: number })[]): Goal[] {
  const speed = median(rounds.map((each) => each.copied)) / median(rounds.map((each) => each.ms));
  const memory = Math.max(...rounds.map((each) => each.memory));
  return [
    { goal: `≥ ${SPEED}× the speed of a copy`, measured: formatRatio(speed), isMet: speed >= SPEED },
    { goal: `< ${formatBytes(MEMORY)}`, measured: formatBytes(memory), isMet: memory < MEMORY },
  ];
}
