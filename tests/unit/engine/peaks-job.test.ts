import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPeaksJob } from '#utils/engine/jobs/peaks-job.ts';
import { WorkerSpy } from './worker-spy.ts';

function setUp(complete: string[] = []) {
  const workers: WorkerSpy[] = [];
  const busy: boolean[] = [];
  const job = createPeaksJob({
    createWorker: () => {
      const worker = new WorkerSpy();
      workers.push(worker);
      return worker;
    },
    isMissing: async (spaceId) => !complete.includes(spaceId),
    onBusy: () => busy.push(job.isBusy()),
  });
  const received = () => workers.map((worker) => worker.received);
  return { job, workers, busy, received };
}

const QUIET_MOMENT = 1000;
const IDLE = 60_000;
/** Lets promises that wait for nothing else resolve. */
const soon = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the waveform that somebody looks at', () => {
  it('is drawn at once, by a worker that then ends', async () => {
    const { job, workers, received, busy } = setUp();

    job.draw('a');
    await soon();
    workers[0]?.notify({ drawn: 'a' });
    workers[0]?.notify('done');

    expect(received()).toEqual([[{ draw: 'a' }]]);
    expect(workers[0]?.isTerminated).toBe(true);
    expect(busy).toEqual([true, false]);
  });

  it('is not drawn again', async () => {
    const { job, workers } = setUp(['a']);

    job.draw('a');
    await soon();

    expect(workers).toEqual([]);
  });

  it('comes before all others, which go on later in the same worker', async () => {
    const { job, received } = setUp();
    job.drawAllWhenIdle();
    await soon(IDLE);

    job.draw('a');
    await soon();

    expect(received()).toEqual([['draw-all', { draw: 'a' }]]);
  });

  it('is drawn after an import that it was asked for during', async () => {
    const { job, received } = setUp();
    job.stop();

    job.draw('a');
    await soon();
    const during = received().flat();
    job.drawAllWhenIdle();
    await soon();

    expect(during).toEqual([]);
    expect(received()).toEqual([[{ draw: 'a' }]]);
  });

  it('is asked for again where the worker was ending', async () => {
    const { job, workers, received } = setUp();
    job.draw('a');
    await soon();

    workers[0]?.notify({ drawn: 'a' });
    job.draw('b');
    await soon();
    workers[0]?.notify('done');

    expect(received()).toEqual([[{ draw: 'a' }, { draw: 'b' }], [{ draw: 'b' }]]);
  });

  it('is given up with its worker’s failure', async () => {
    const { job, workers } = setUp();
    job.draw('a');
    await soon();

    workers[0]?.fail();

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(job.isBusy()).toBe(false);
  });
});

describe('all waveforms that are missing', () => {
  it('are drawn by one worker, a minute after an import', async () => {
    const { job, received } = setUp();

    job.drawAllWhenIdle();
    job.drawAllWhenIdle();
    await soon(IDLE - 1);
    const before = received();
    await soon(1);

    expect([before, job.isBusy()]).toEqual([[], true]);
    expect(received()).toEqual([['draw-all']]);
  });

  it('are not looked for again when none is missing, until there has been an import', async () => {
    const { job, workers } = setUp();
    job.drawAllWhenIdle();
    await soon(IDLE);
    workers[0]?.notify('done');

    job.drawAllWhenIdle();
    await soon(IDLE);
    const before = workers.length;
    job.stop();
    job.drawAllWhenIdle();
    await soon(IDLE);

    expect(before).toBe(1);
    expect(workers).toHaveLength(2);
  });

  it('end with an import, which may begin before they do', async () => {
    const { job, workers } = setUp();

    job.drawAllWhenIdle();
    job.stop();
    await soon(IDLE);
    const before = workers.length;
    job.drawAllWhenIdle();
    await soon(IDLE);
    job.stop();

    expect(before).toBe(0);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('wait while someone waits for audio, and for a quiet moment after that', async () => {
    const { job, workers } = setUp();
    job.drawAllWhenIdle();
    await soon(IDLE);

    job.pause();
    job.pause();
    job.resumeSoon();
    await soon(QUIET_MOMENT - 1);
    const before = [...(workers[0]?.received ?? [])];
    await soon(1);

    expect(before).toEqual(['draw-all', 'pause']);
    expect(workers[0]?.received).toEqual(['draw-all', 'pause', 'resume']);
  });

  it('are not resumed by a moment that was not quiet', async () => {
    const { job, workers } = setUp();
    job.drawAllWhenIdle();
    await soon(IDLE);
    job.pause();

    job.resumeSoon();
    job.pause();
    await soon(QUIET_MOMENT);

    expect(workers[0]?.received).toEqual(['draw-all', 'pause']);
  });

  it('begin paused where someone waits for audio', async () => {
    const { job, received } = setUp();
    job.pause();

    job.drawAllWhenIdle();
    await soon(IDLE);

    expect(received()).toEqual([['pause', 'draw-all']]);
  });
});
