import type { PeaksCommand } from '#utils/peaks/index.ts';

/** Has the missing waveforms drawn in the background, but never beside an import. */
export interface PeaksJob {
  /** Begins, if there is something to draw, or goes on. */
  start(): void;
  /** Lets the machine be until it is to go on: someone waits for sound. */
  pause(): void;
  /** Begins, or goes on, when it has been calm for a moment: who has moved once may be looking for a place. */
  startSoon(): void;
  /** The same, if it has begun. */
  goOnSoon(): void;
  /** Leaves off; what is done stays. */
  stop(): void;
  isBusy(): boolean;
}

export interface PeaksJobDependencies {
  /** Starts the worker, which says `done` when nothing is missing any more. */
  createWorker(): Worker;
  /** Called when it begins and ceases to be busy. */
  onBusy(): void;
}

/** Milliseconds */
const CALM = 1000;

export function createPeaksJob({ createWorker, onBusy }: PeaksJobDependencies): PeaksJob {
  let worker: Worker | undefined;
  /** What the worker was told last. */
  let last: PeaksCommand = 'resume';
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** Nothing is missing since the last time it was looked for. */
  let isDone = false;

  function forget(): void {
    clearTimeout(soon);
    soon = undefined;
  }

  function stop(): void {
    if (!worker) return;
    worker.terminate();
    worker = undefined;
    onBusy();
  }

  function order(next: PeaksCommand): void {
    if (!worker || next === last) return;
    last = next;
    worker.postMessage(next);
  }

  function start(): void {
    forget();
    order('resume');
    if (worker || isDone) return;
    const running = createWorker();
    worker = running;
    last = 'resume';
    // The browser writes an error itself to the console.
    for (const end of ['message', 'error']) {
      running.addEventListener(end, () => {
        isDone = true;
        if (worker === running) stop();
      });
    }
    onBusy();
  }

  function startSoon(): void {
    const isAtWork = worker ? last === 'resume' : isDone;
    if (!isAtWork) soon ??= setTimeout(start, CALM);
  }

  return {
    start,
    pause() {
      forget();
      order('pause');
    },
    startSoon,
    goOnSoon() {
      if (worker) startSoon();
    },
    stop() {
      isDone = false;
      forget();
      stop();
    },
    isBusy: () => worker !== undefined,
  };
}
