import { Worker } from 'node:worker_threads';

/** Milliseconds between two signs of life. */
const INTERVAL = 1000;
/** A process that has computed for so many milliseconds without one is blocked. No test computes for a second at a time. */
const BLOCKED_AFTER = 10_000;
/** Bytes that a process may use. No test needs half of it. */
const MAX_MEMORY = 2 * 1024 ** 3;

/** What the thread does: it kills the process if that is blocked or swells, and notes which mutant was active. */
const THREAD = `
  const { appendFileSync } = require('node:fs');
  const { workerData: { shared, file, results, interval, after, memory } } = require('node:worker_threads');
  const computed = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  let [beats, since] = [-1, 0];
  setInterval(() => {
    if (shared[0] !== beats) [beats, since] = [shared[0], computed()];
    if (computed() - since < after && process.memoryUsage.rss() < memory) return;
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
  const workerData = {
    shared,
    file,
    results,
    interval: INTERVAL,
    after: BLOCKED_AFTER,
    memory: MAX_MEMORY,
  };
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
