import type { PeaksCommand, PeaksNotice } from '#utils/peaks/index.ts';

/** Has missing waveforms decoded, but never during an import: what an import reads of each frame is shown until then. */
export interface PeaksJob {
  /** Draws the waveform of a recording that somebody looks at, if it is missing: at once, and before all others. */
  draw(spaceId: string): void;
  /** Draws all that are missing, but only a minute later. Ends what `stop` began. */
  drawAllWhenIdle(): void;
  /** Pauses, because someone waits for audio. */
  pause(): void;
  /** Resumes after a quiet moment: someone who has just sought may seek again. */
  resumeSoon(): void;
  /** Stops, because an import begins. What has been drawn stays, and afterwards more may be missing. */
  stop(): void;
  isBusy(): boolean;
}

export interface PeaksJobDependencies {
  /** Starts the worker that receives `PeaksCommand`s and answers with `PeaksNotice`s. */
  createWorker(): Worker;
  isMissing(spaceId: string): Promise<boolean>;
  /** Called when `isBusy` may have changed. */
  onBusy(): void;
}

/** Milliseconds */
const QUIET_MOMENT = 1000;
/** Milliseconds. An import is often followed by another one, or by somebody who listens. */
const IDLE = 60_000;

export function createPeaksJob({ createWorker, isMissing, onBusy }: PeaksJobDependencies): PeaksJob {
  let worker: Worker | undefined;
  let pace: 'pause' | 'resume' = 'resume';
  let resumeTimer: ReturnType<typeof setTimeout> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  /** The recording that somebody looks at, until it is drawn. */
  let first: string | undefined;
  let isStopped = false;
  /** Whether all that were missing when it last looked are drawn, or will be. */
  let areAllDrawn = false;

  function terminate(): void {
    worker?.terminate();
    worker = undefined;
    onBusy();
  }

  function setPace(next: 'pause' | 'resume'): void {
    if (next === pace) return;
    pace = next;
    worker?.postMessage(pace);
  }

  function send(command: PeaksCommand): void {
    if (!worker) {
      worker = start();
      onBusy();
    }
    worker.postMessage(command);
  }

  function start(): Worker {
    const started = createWorker();
    if (pace === 'pause') started.postMessage(pace);
    started.addEventListener('message', ({ data }: MessageEvent<PeaksNotice>) => {
      if (worker !== started) return;
      if (data === 'done') end();
      else if (data.drawn === first) first = undefined;
    });
    // The browser itself writes it to the console.
    started.addEventListener('error', () => {
      first = undefined;
      if (worker === started) end();
    });
    return started;
  }

  function end(): void {
    terminate();
    // It may have been asked for while the worker ended.
    if (first !== undefined) send({ draw: first });
  }

  async function drawFirst(): Promise<void> {
    const spaceId = first;
    if (spaceId === undefined) return;
    // A library that cannot be opened says so when something is played.
    const isNeeded = await isMissing(spaceId).catch(() => false);
    if (spaceId !== first || isStopped) return;
    if (isNeeded) send({ draw: spaceId });
    else first = undefined;
  }

  function waitUntilIdle(): void {
    if (areAllDrawn) return;
    idleTimer ??= setTimeout(() => {
      idleTimer = undefined;
      areAllDrawn = true;
      send('draw-all');
    }, IDLE);
    onBusy();
  }

  return {
    draw(spaceId) {
      first = spaceId;
      void drawFirst();
    },
    drawAllWhenIdle() {
      isStopped = false;
      void drawFirst();
      waitUntilIdle();
    },
    pause() {
      clearTimeout(resumeTimer);
      resumeTimer = undefined;
      setPace('pause');
    },
    resumeSoon() {
      if (pace === 'pause')
        resumeTimer ??= setTimeout(() => {
          resumeTimer = undefined;
          setPace('resume');
        }, QUIET_MOMENT);
    },
    stop() {
      isStopped = true;
      areAllDrawn = false;
      clearTimeout(idleTimer);
      idleTimer = undefined;
      terminate();
    },
    isBusy: () => worker !== undefined || idleTimer !== undefined,
  };
}
