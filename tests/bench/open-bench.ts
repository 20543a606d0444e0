import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver, type Target } from '../harness/chromium.ts';
import { startStandIn } from '../harness/x/index.ts';
import type { JobName, Measured } from './in-browser/worker.ts';

/** A Chromium with the extension and the measuring page. */
export interface Bench {
  driver: ChromiumDriver;
  page: Page;
  /** The browser's profile, with the library in it. */
  profileDir: string;
  /** Picks a file in the page. */
  choose(path: string): Promise<void>;
  run(job: JobName, options?: { isFresh?: boolean }): Promise<Measured>;
  /** The growth of the heap of a job's worker in bytes: its peak during the job above the start. */
  heapOf(job: JobName): Promise<number>;
  close(): Promise<void>;
}

export async function openBench(folder: string, extensionDir: string): Promise<Bench> {
  const standIn = await startStandIn();
  const downloadsDir = await mkdtemp(join(folder, 'downloads-'));
  const profileDir = await mkdtemp(join(folder, 'profile-'));
  const driver = await launchChromium({ extensionDir, standIn, downloadsDir, profileDir });
  const page = await driver.open('bench.html');
  const run: Bench['run'] = (job, { isFresh = false } = {}) =>
    page.evaluate(([name, fresh]) => globalThis.bench.run(name, fresh), [job, isFresh] as const);
  return {
    driver,
    page,
    profileDir,
    run,
    choose: (path) => page.locator('#file').setInputFiles(path),
    async heapOf(job) {
      const worker = await driver.attachTo('bench-worker.js');
      await worker.send('HeapProfiler.collectGarbage');
      const before = await heapIn(worker);
      const running = run(job);
      return Math.max(await maxDuring(running, () => heapIn(worker)), await heapIn(worker)) - before;
    },
    async close() {
      await driver.close();
      await standIn.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Bytes of objects and of array buffers. */
export async function heapIn(worker: Target): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The highest value of `measure`, called as often as possible until `running` ends. */
export async function maxDuring(running: Promise<unknown>, measure: () => Promise<number>): Promise<number> {
  const ended = running.then(() => undefined);
  let max = 0;
  for (;;) {
    const seen = await Promise.race([ended, measure()]);
    if (seen === undefined) return max;
    max = Math.max(max, seen);
  }
}
