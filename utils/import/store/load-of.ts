import { MAX_IN_ROW } from '#utils/library/index.ts';

/** Bytes up to which an item is small: then waiting for the disk takes longer than reading and checking it. */
export const SMALL = 2 * 1024 * 1024;

/** How many at a time keep the disk busy, so that their small transactions become a few large ones. */
const SMALL_AT_A_TIME = 16;
const TINY_AT_A_TIME = 1024;

/** The share of a pool that storing something of so many bytes takes, if it can store `count` large ones at a time. */
export function loadOf(bytes: number, count: number): number {
  if (bytes > SMALL) return 1 / count;
  return bytes > MAX_IN_ROW ? Math.min(1 / SMALL_AT_A_TIME, 1 / count) : 1 / TINY_AT_A_TIME;
}
