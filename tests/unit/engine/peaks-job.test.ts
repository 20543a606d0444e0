import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPeaksJob } from '#utils/engine/jobs/peaks-job.ts';
import { WorkerSpy } from './worker-spy.ts';

function setUp() {
  const workers: WorkerSpy[] = [];
  const busy: boolean[] = [];
  const job = createPeaksJob({
    createWorker: () => {
      const worker = new WorkerSpy();
      workers.push(worker);
      return worker;
    },
    onBusy: () => busy.push(job.isBusy()),
  });
  return { job, workers, busy };
}

const QUIET_MOMENT = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('waveforms', () => {
  it('are made by one worker, which is busy until none is missing', () => {
    const { job, workers, busy } = setUp();

    job.start();
    job.start();
    workers[0]?.notify('done');

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(busy).toEqual([true, false]);
  });

  it('are not looked for again when none is missing, until an import has stopped the job', () => {
    const { job, workers } = setUp();
    job.start();
    workers[0]?.notify('done');

    job.start();
    const before = workers.length;
    job.stop();
    job.start();

    expect(before).toBe(1);
    expect(workers).toHaveLength(2);
  });

  it('wait while someone waits for audio, and for a quiet moment after that', () => {
    const { job, workers } = setUp();
    job.start();

    job.pause();
    job.pause();
    job.resumeSoon();
    vi.advanceTimersByTime(QUIET_MOMENT - 1);
    const before = [...(workers[0]?.received ?? [])];
    vi.advanceTimersByTime(1);

    expect(before).toEqual(['pause']);
    expect(workers[0]?.received).toEqual(['pause', 'resume']);
  });

  it('are not resumed by a moment that was not quiet', () => {
    const { job, workers } = setUp();
    job.start();
    job.pause();

    job.resumeSoon();
    job.pause();
    vi.advanceTimersByTime(QUIET_MOMENT);

    expect(workers[0]?.received).toEqual(['pause']);
  });

  it('are started by playback after a quiet moment, but not by a pause', () => {
    const { job, workers } = setUp();

    job.resumeSoon();
    vi.advanceTimersByTime(QUIET_MOMENT);
    const afterPause = workers.length;
    job.startSoon();
    vi.advanceTimersByTime(QUIET_MOMENT);

    expect(afterPause).toBe(0);
    expect(workers).toHaveLength(1);
  });

  it('end with an import, and with their worker’s failure', () => {
    const { job, workers, busy } = setUp();

    job.start();
    job.stop();
    job.start();
    workers[1]?.fail();

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    expect(busy).toEqual([true, false, true, false]);
  });
});
