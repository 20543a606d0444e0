/** The least time from the end of one run to the next, in ms. */
const PAUSE = 200;

export interface Pacer {
  /** Runs the task: at once if it has not run for a while, else as soon as it may. Many calls are then one run. */
  run(): void;
  /** No run begins any more. */
  stop(): void;
}

/** Runs a task never twice at a time, and after each run not for a moment. */
export function createPacer(task: () => Promise<void>): Pacer {
  let state: 'ready' | 'running' | 'pausing' | 'stopped' = 'ready';
  let isDue = false;

  async function runNow(): Promise<void> {
    state = 'running';
    isDue = false;
    try {
      await task();
    } finally {
      if (state === 'running') pause();
    }
  }

  function pause(): void {
    state = 'pausing';
    setTimeout(() => {
      if (state === 'pausing') state = 'ready';
      if (isDue) run();
    }, PAUSE);
  }

  function run(): void {
    isDue = state !== 'stopped';
    if (state === 'ready') void runNow();
  }

  return {
    run,
    stop() {
      state = 'stopped';
      isDue = false;
    },
  };
}
