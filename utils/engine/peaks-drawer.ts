import type { PeaksOrder } from '../peaks/index.ts';

/** Has the missing waveforms drawn in the background, but never beside an import. */
export interface PeaksDrawer {
  /** Begins, if there is something to draw, or goes on. */
  start(): void;
  /** Lets the machine be until it is to go on: someone waits for sound. */
  rest(): void;
  /** Goes on, if it rests. */
  goOn(): void;
  /** Leaves off; what is done stays. */
  stop(): void;
  isBusy(): boolean;
}

export interface PeaksDrawerParts {
  /** Starts the worker, which says `done` when nothing is missing any more. */
  createWorker(): Worker;
  /** Called when it begins and ceases to be busy. */
  onBusy(): void;
}

export function createPeaksDrawer({ createWorker, onBusy }: PeaksDrawerParts): PeaksDrawer {
  let worker: Worker | undefined;
  /** What the worker was told last. */
  let last: PeaksOrder = 'go-on';
  /** Nothing is missing since the last time it was looked for. */
  let isDone = false;

  function stop(): void {
    if (!worker) return;
    worker.terminate();
    worker = undefined;
    onBusy();
  }

  function order(next: PeaksOrder): void {
    if (!worker || next === last) return;
    last = next;
    worker.postMessage(next);
  }

  return {
    rest: () => order('rest'),
    goOn: () => order('go-on'),
    start() {
      order('go-on');
      if (worker || isDone) return;
      const running = createWorker();
      worker = running;
      last = 'go-on';
      // The browser writes an error itself to the console.
      for (const end of ['message', 'error']) {
        running.addEventListener(end, () => {
          isDone = true;
          if (worker === running) stop();
        });
      }
      onBusy();
    },
    stop() {
      isDone = false;
      stop();
    },
    isBusy: () => worker !== undefined,
  };
}
