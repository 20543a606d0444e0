import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImportQueue } from '#utils/engine/jobs/import-queue.ts';
import type { ImportStatus, ImportWorkerRequest } from '#utils/import/index.ts';
import { WorkerSpy } from './worker-spy.ts';

const zipOf = (name: string) => ({ files: [{ file: new File(['x'], name), path: name }] });
const ZIP = zipOf('a.zip');

const COUNTS = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
const doneWith = (name: string): ImportStatus => ({ state: 'done', files: [name], counts: COUNTS });

type ImportWorkerSpy = WorkerSpy<ImportWorkerRequest>;

function setUp() {
  const workers: ImportWorkerSpy[] = [];
  const partWorkers: WorkerSpy[] = [];
  const imports = createImportQueue({
    createWorker: () => addTo(workers, new WorkerSpy()),
    createPartWorker: () => addTo(partWorkers, new WorkerSpy()),
  });
  return { imports, workers, partWorkers };
}

function addTo<T>(all: T[], worker: T): T {
  all.push(worker);
  return worker;
}

/** What each worker was asked for, in order, and whether it still runs. */
const summaryOf = (workers: ImportWorkerSpy[]) =>
  workers.map(({ received, isTerminated }) => [
    received.map((request) => request.do).join(),
    isTerminated ? 'terminated' : 'running',
  ]);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an import that has been prepared', () => {
  it('is run by the worker that waits for it, however often it was prepared', () => {
    const { imports, workers } = setUp();

    imports.prepare();
    imports.prepare();
    imports.add(ZIP);
    vi.advanceTimersByTime(60 * 60 * 1000);

    expect(summaryOf(workers)).toEqual([['import', 'running']]);
  });

  it('has a worker waiting for five minutes, and is run by a new one after that', () => {
    const { imports, workers } = setUp();

    imports.prepare();
    vi.advanceTimersByTime(5 * 60 * 1000);
    const before = summaryOf(workers);
    imports.add(ZIP);

    expect(before).toEqual([['', 'terminated']]);
    expect(summaryOf(workers)).toEqual([
      ['', 'terminated'],
      ['import', 'running'],
    ]);
  });

  it('is run by a new worker where the waiting one has failed', () => {
    const { imports, workers } = setUp();

    imports.prepare();
    workers[0]?.fail();
    imports.add(ZIP);

    expect(summaryOf(workers)).toEqual([
      ['', 'terminated'],
      ['import', 'running'],
    ]);
    expect(imports.status()).toMatchObject({ state: 'reading' });
  });

  it('fails where its worker fails', () => {
    const { imports, workers } = setUp();

    imports.prepare();
    imports.add(ZIP);
    workers[0]?.fail();

    expect(imports.status()).toEqual({ state: 'failed', files: ['a.zip'], code: 'unexpected' });
    expect(summaryOf(workers)).toEqual([['import', 'terminated']]);
  });

  it('needs no waiting worker while another import runs', () => {
    const { imports, workers } = setUp();

    imports.add(ZIP);
    imports.prepare();

    expect(summaryOf(workers)).toEqual([['import', 'running']]);
  });
});

describe('the queue', () => {
  it('starts an import in a new worker when the one before it has ended', () => {
    const { imports, workers } = setUp();
    const statuses: ImportStatus[] = [];
    imports.onStatus((status) => statuses.push(status));

    imports.add(ZIP);
    imports.add(zipOf('b.zip'));
    const atFirst = summaryOf(workers);
    workers[0]?.notify(doneWith('a.zip'));

    expect(atFirst).toEqual([['import', 'running']]);
    expect(summaryOf(workers)).toEqual([
      ['import', 'terminated'],
      ['import', 'running'],
    ]);
    expect(statuses).toEqual([
      { state: 'reading', files: ['a.zip'], progress: 0 },
      doneWith('a.zip'),
      { state: 'reading', files: ['b.zip'], progress: 0 },
    ]);
  });

  it('lets a cancelled worker say itself how it ended', () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);

    imports.cancel();
    const stopped: ImportStatus = { state: 'done', files: ['a.zip'], counts: COUNTS, stopped: 'cancelled' };
    workers[0]?.notify(stopped);
    vi.advanceTimersByTime(60 * 1000);

    expect(imports.status()).toEqual(stopped);
    expect(summaryOf(workers)).toEqual([['import,cancel', 'terminated']]);
  });

  it('terminates a cancelled worker that does not answer within a second', () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);

    imports.cancel();
    vi.advanceTimersByTime(1000);

    expect(imports.status()).toEqual({ state: 'failed', files: ['a.zip'], code: 'cancelled' });
    expect(summaryOf(workers)).toEqual([['import,cancel', 'terminated']]);
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
