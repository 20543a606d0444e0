import type { PeaksCommand } from '#utils/peaks/index.ts';

/** Has missing waveforms made in the background, but never during an import. */
export interface PeaksJob {
  /** Starts or resumes at once, if a waveform is missing. */
  start(): void;
  /** Pauses, because someone waits for audio. */
  pause(): void;
  /** Starts or resumes after a quiet moment: someone who has just sought may seek again. */
  startSoon(): void;
  /** Does the same, but only if it has started. */
  resumeSoon(): void;
  /** Stops. What has been made stays, and the next start looks again for missing waveforms. */
  stop(): void;
  isBusy(): boolean;
}

export interface PeaksJobDependencies {
  /** Starts the worker, which posts a message when no waveform is missing any more. */
  createWorker(): Worker;
  /** Called when `isBusy` changes. */
  onBusy(): void;
}

/** Milliseconds */
const QUIET_MOMENT = 1000;

export function createPeaksJob({ createWorker, onBusy }: PeaksJobDependencies): PeaksJob {
  let worker: Worker | undefined;
  let lastCommand: PeaksCommand = 'resume';
  let startTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether no waveform was missing when it last looked. */
  let isDone = false;

  function clearTimer(): void {
    clearTimeout(startTimer);
    startTimer = undefined;
  }

  function terminate(): void {
    if (!worker) return;
    worker.terminate();
    worker = undefined;
    onBusy();
  }

  function post(command: PeaksCommand): void {
    if (!worker || command === lastCommand) return;
    lastCommand = command;
    worker.postMessage(command);
  }

  function start(): void {
    clearTimer();
    post('resume');
    if (worker || isDone) return;
    const running = createWorker();
    worker = running;
    lastCommand = 'resume';
    // The browser itself writes an error to the console.
    for (const end of ['message', 'error']) {
      running.addEventListener(end, () => {
        isDone = true;
        if (worker === running) terminate();
      });
    }
    onBusy();
  }

  function startSoon(): void {
    const hasNothingToStart = worker ? lastCommand === 'resume' : isDone;
    if (!hasNothingToStart) startTimer ??= setTimeout(start, QUIET_MOMENT);
  }

  return {
    start,
    pause() {
      clearTimer();
      post('pause');
    },
    startSoon,
    resumeSoon() {
      if (worker) startSoon();
    },
    stop() {
      isDone = false;
      clearTimer();
      terminate();
    },
    isBusy: () => worker !== undefined,
  };
}
