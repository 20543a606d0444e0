import { Worker } from 'node:worker_threads';

/** Milliseconds between two signs of life. */
const INTERVAL = 1000;
/** Milliseconds without one after which a process counts as blocked, however busy the machine is. */
const BLOCKED_AFTER = 60_000;

/** What the thread does: it kills the process if that is blocked, and notes which mutant has blocked it. */
const THREAD = `
  const { appendFileSync } = require('node:fs');
  const { workerData: { shared, file, results, interval, after } } = require('node:worker_threads');
  let [beats, silent] = [0, 0];
  setInterval(() => {
    silent = shared[0] === beats ? silent + interval : 0;
    beats = shared[0];
    if (silent < after) return;
    appendFileSync(results, JSON.stringify({ id: shared[1], file, end: 'timeout' }) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, interval);
`;

export interface Watchdog {
  /** Tells it which mutant is active. */
  look(id: number): void;
  end(): Promise<unknown>;
}

/** Watches over this process from a thread of its own: a mutant may block everything else for ever. */
export function watchOver(file: string, results: string): Watchdog {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const workerData = { shared, file, results, interval: INTERVAL, after: BLOCKED_AFTER };
  const thread = new Worker(THREAD, { eval: true, workerData });
  const timer = setInterval(() => {
    shared[0] = (shared[0] ?? 0) + 1;
  }, INTERVAL);
  return {
    look(id) {
      shared[1] = id;
    },
    end() {
      clearInterval(timer);
      return thread.terminate();
    },
  };
}
