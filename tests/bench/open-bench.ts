import type { Page } from '@playwright/test';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver, type Target } from '../harness/chromium.ts';
import { startStandIn } from '../harness/x/index.ts';
import type { JobName, Measured } from './in-browser/worker.ts';

/** A Chromium with the extension and the measuring page in it. */
export interface Bench {
  driver: ChromiumDriver;
  page: Page;
  /** Has the page choose a file, as a person picks it. */
  choose(path: string): Promise<void>;
  run(job: JobName, options?: { isFresh?: boolean }): Promise<Measured>;
  /** Bytes that a job's worker holds at most beyond what it held before, looked at while it runs. */
  heapOf(job: JobName): Promise<number>;
  close(): Promise<void>;
}

export async function openBench(folder: string, extensionDir: string): Promise<Bench> {
  const standIn = await startStandIn();
  const downloadsDir = await mkdtemp(join(folder, 'downloads-'));
  const driver = await launchChromium({ extensionDir, standIn, downloadsDir });
  const page = await driver.open('bench.html');
  const run: Bench['run'] = (job, { isFresh = false } = {}) =>
    page.evaluate(([name, fresh]) => globalThis.bench.run(name, fresh), [job, isFresh] as const);
  return {
    driver,
    page,
    run,
    choose: (path) => page.locator('#file').setInputFiles(path),
    async heapOf(job) {
      const worker = await driver.attachTo('bench-worker.js');
      await worker.send('HeapProfiler.collectGarbage');
      const before = await heapIn(worker);
      const running = run(job);
      return Math.max(await mostDuring(running, () => heapIn(worker)), await heapIn(worker)) - before;
    },
    async close() {
      await driver.close();
      await standIn.close();
    },
  };
}

/** Objects, and the buffers that lie outside of them. */
async function heapIn(worker: Target): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The most that `look` has seen, looking as often as it can until `running` ends. */
async function mostDuring(running: Promise<unknown>, look: () => Promise<number>): Promise<number> {
  const ended = running.then(() => undefined);
  let most = 0;
  for (;;) {
    const seen = await Promise.race([ended, look()]);
    if (seen === undefined) return most;
    most = Math.max(most, seen);
  }
}
