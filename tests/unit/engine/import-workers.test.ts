import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lifeEnds } from '#utils/life.ts';
import { holdUntilReleased } from '../hold-life.ts';
import {
  ZIP,
  doneWith,
  failedWith,
  setUp,
  statusOf,
  statusesUntil,
  summaryOf,
  zipOf,
} from './queue-of-spies.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that ends without an error', () => {
  it('interrupts its import, and the next one begins', async () => {
    const { imports, workers } = setUp();
    const { name, release } = await holdUntilReleased();
    imports.add(ZIP);
    imports.add(zipOf('b.zip'));
    const ended = statusesUntil(imports, ({ state }) => state === 'failed');
    workers[0]?.notify({ alive: name });

    release();

    expect(await ended).toContainEqual(failedWith('a.zip', 'interrupted'));
    expect(summaryOf(workers)).toEqual([
      ['import', 'terminated'],
      ['import', 'running'],
    ]);
  });

  it('interrupts its import if it stored parts', async () => {
    const { imports, workers, partWorkers } = setUp();
    const { name, release } = await holdUntilReleased();
    imports.add(ZIP);
    const ended = statusesUntil(imports, ({ state }) => state === 'failed');
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });
    partWorkers[0]?.notify({ alive: name });

    release();

    expect(await ended).toContainEqual(failedWith('a.zip', 'interrupted'));
    expect(partWorkers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('interrupts its import if it never says that it lives', () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);

    vi.advanceTimersByTime(60_000);

    expect(imports.status()).toEqual(failedWith('a.zip', 'interrupted'));
    expect(summaryOf(workers)).toEqual([['import', 'terminated']]);
  });

  it('interrupts nothing if it takes long, and lives', async () => {
    const { imports, workers, partWorkers } = setUp();
    const { name } = await holdUntilReleased();
    imports.add(ZIP);
    workers[0]?.notify({ alive: name });
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });
    partWorkers[0]?.notify({ alive: name });

    vi.advanceTimersByTime(3600_000);

    expect(imports.status()).toMatchObject({ state: 'reading' });
  });

  it('interrupts its import if it is a part worker that never says that it lives', async () => {
    const { imports, workers } = setUp();
    const { name } = await holdUntilReleased();
    imports.add(ZIP);
    workers[0]?.notify({ alive: name });
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });

    vi.advanceTimersByTime(60_000);

    expect(imports.status()).toEqual(failedWith('a.zip', 'interrupted'));
  });

  it('interrupts nothing if it had been terminated', async () => {
    const { imports, workers, partWorkers } = setUp();
    const { name, release } = await holdUntilReleased();
    imports.add(ZIP);
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });
    partWorkers[0]?.notify({ alive: name });
    workers[0]?.notify({ wants: 'no-part-workers' });
    workers[0]?.notify({ alive: name });
    workers[0]?.notify(doneWith('a.zip'));

    release();
    await lifeEnds(name);

    expect(imports.status()).toEqual(statusOf('a.zip', doneWith('a.zip')));
  });
});

describe('part workers', () => {
  it('are started with the port that the import worker sends', () => {
    const { imports, workers, partWorkers } = setUp();
    const { port1: port } = new MessageChannel();
    imports.add(ZIP);

    workers[0]?.notify({ wants: 'part-worker', port });

    expect(partWorkers.map(({ received }) => received)).toEqual([[port]]);
  });

  it('are terminated when the import worker asks for that, and it then goes on alone', () => {
    const { imports, workers, partWorkers } = setUp();
    imports.add(ZIP);
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });

    workers[0]?.notify({ wants: 'no-part-workers' });

    expect(partWorkers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(summaryOf(workers)).toEqual([['import,go-on-alone', 'running']]);
  });

  it('end with their import, and one that fails fails it', () => {
    const { imports, workers, partWorkers } = setUp();
    imports.add(ZIP);
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });
    workers[0]?.notify({ wants: 'part-worker', port: new MessageChannel().port1 });

    partWorkers[0]?.fail();

    expect(imports.status()).toMatchObject({ state: 'failed', code: 'unexpected' });
    expect([...workers, ...partWorkers].map(({ isTerminated }) => isTerminated)).toEqual([true, true, true]);
  });
});
