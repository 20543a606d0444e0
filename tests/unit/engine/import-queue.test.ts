import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImportQueue, type ImportQueue } from '#utils/engine/jobs/import-queue.ts';
import type { ImportStatus, ImportWorkerRequest, ImportWorkerStatus } from '#utils/import/index.ts';
import type { ImportCode } from '#utils/library/index.ts';
import { holdUntilReleased } from '../hold-life.ts';
import { lifeEnds } from '#utils/life.ts';
import { WorkerSpy } from './worker-spy.ts';

const zipOf = (name: string) => ({
  id: `id of ${name}`,
  files: [{ file: new File(['x'], name), path: name }],
});
const ZIP = zipOf('a.zip');

const COUNTS = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
/** What a worker reports of its import. */
const doneWith = (name: string): ImportWorkerStatus => ({ state: 'done', files: [name], counts: COUNTS });
const statusOf = (
  name: string,
  status: ImportWorkerStatus | { state: 'queued'; files: string[] },
): ImportStatus => ({
  ...status,
  id: `id of ${name}`,
});
const failedWith = (name: string, code: ImportCode): ImportStatus =>
  statusOf(name, { state: 'failed', files: [name], code });

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

/** Resolves with the statuses from now on, up to one that matches. */
function statusesUntil(
  imports: ImportQueue,
  matches: (status: ImportStatus) => boolean,
): Promise<ImportStatus[]> {
  const { promise, resolve } = Promise.withResolvers<ImportStatus[]>();
  const statuses: ImportStatus[] = [];
  imports.onStatus((status) => {
    statuses.push(status);
    if (matches(status)) resolve(statuses);
  });
  return promise;
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
  it('is run by the worker that waits for it, however often it was prepared', async () => {
    const { imports, workers } = setUp();
    const { name } = await holdUntilReleased();

    imports.prepare();
    imports.prepare();
    imports.add(ZIP);
    workers[0]?.notify({ alive: name });
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

    expect(imports.status()).toEqual(failedWith('a.zip', 'unexpected'));
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
      statusOf('a.zip', { state: 'reading', files: ['a.zip'], progress: 0 }),
      statusOf('b.zip', { state: 'queued', files: ['b.zip'] }),
      statusOf('a.zip', doneWith('a.zip')),
      statusOf('b.zip', { state: 'reading', files: ['b.zip'], progress: 0 }),
    ]);
  });

  it('cancels an import that waits, and no other', () => {
    const { imports, workers } = setUp();
    const statuses: ImportStatus[] = [];
    imports.add(ZIP);
    imports.add(zipOf('b.zip'));
    imports.onStatus((status) => statuses.push(status));

    imports.cancel('id of b.zip');
    const whileOther = imports.status();
    workers[0]?.notify(doneWith('a.zip'));

    expect(whileOther).toMatchObject({ state: 'reading', files: ['a.zip'] });
    expect(statuses).toEqual([failedWith('b.zip', 'cancelled'), statusOf('a.zip', doneWith('a.zip'))]);
    expect(summaryOf(workers)).toEqual([['import', 'terminated']]);
  });

  it('has nothing to cancel of an import that has ended', () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);
    workers[0]?.notify(doneWith('a.zip'));
    imports.add(zipOf('b.zip'));

    imports.cancel('id of a.zip');

    expect(summaryOf(workers)).toEqual([
      ['import', 'terminated'],
      ['import', 'running'],
    ]);
  });

  it('marks imports of downloads, which no page has started', () => {
    const { imports } = setUp();

    imports.add({ id: '1', downloads: [{ url: 'file:///a.zip', name: 'a.zip', size: 3 }] });

    expect(imports.status()).toMatchObject({ state: 'reading', files: ['a.zip'], isUnattended: true });
  });

  it('says what was interrupted in an engine before, but not in place of what runs', () => {
    const { imports } = setUp();
    const statuses: ImportStatus[] = [];

    imports.noteInterrupted('id of a.zip', ['a.zip']);
    const atFirst = imports.status();
    imports.add(zipOf('b.zip'));
    imports.onStatus((status) => statuses.push(status));
    imports.noteInterrupted('id of c.zip', ['c.zip']);

    expect(atFirst).toEqual(failedWith('a.zip', 'interrupted'));
    expect(imports.status()).toMatchObject({ state: 'reading', files: ['b.zip'] });
    expect(statuses).toEqual([failedWith('c.zip', 'interrupted')]);
  });

  it('lets a cancelled worker say itself how it ended', () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);

    imports.cancel(ZIP.id);
    const stopped: ImportWorkerStatus = {
      state: 'done',
      files: ['a.zip'],
      counts: COUNTS,
      stopped: 'cancelled',
    };
    workers[0]?.notify(stopped);
    vi.advanceTimersByTime(60 * 1000);

    expect(imports.status()).toEqual(statusOf('a.zip', stopped));
    expect(summaryOf(workers)).toEqual([['import,cancel', 'terminated']]);
  });

  it('terminates a cancelled worker that does not answer within a second', () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);

    imports.cancel(ZIP.id);
    vi.advanceTimersByTime(1000);

    expect(imports.status()).toEqual(failedWith('a.zip', 'cancelled'));
    expect(summaryOf(workers)).toEqual([['import,cancel', 'terminated']]);
  });
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
