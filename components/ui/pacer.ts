/** The least time from the end of one run to the next: in ms, and in times that the run took. */
const PAUSE = 200;
const PAUSE_TIMES = 3;

export interface Pacer {
  /** Runs the task: at once if it has not run for a while, else as soon as it may. Many calls are then one run. */
  run(): void;
  /** Runs the task once more now, as soon as a run under way has ended. Resolves or rejects as the task does. */
  runAtOnce(): Promise<void>;
  /** No run begins any more. */
  stop(): void;
}

/** Runs a task never twice at a time, and after each run not for a moment. */
export function createPacer(task: () => Promise<void>): Pacer {
  let state: 'ready' | 'running' | 'pausing' | 'stopped' = 'ready';
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  function runNow(): Promise<void> {
    const ended = runTask();
    underWay = ended.catch(() => undefined);
    return ended;
  }

  async function runTask(): Promise<void> {
    clearTimeout(timer);
    state = 'running';
    isDue = false;
    const start = performance.now();
    try {
      await task();
    } finally {
      if (state === 'running') pause(PAUSE_TIMES * (performance.now() - start));
    }
  }

  function pause(least: number): void {
    state = 'pausing';
    timer = setTimeout(
      () => {
        if (state === 'pausing') state = 'ready';
        if (isDue) run();
      },
      Math.max(PAUSE, least),
    );
  }

  function run(): void {
    isDue = state !== 'stopped';
    if (state === 'ready') void runNow();
  }

  return {
    run,
    async runAtOnce() {
      await underWay;
      if (state !== 'stopped') await runNow();
    },
    stop() {
      state = 'stopped';
      isDue = false;
    },
  };
}
