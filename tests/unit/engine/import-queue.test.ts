import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportStatus, ImportWorkerStatus } from '#utils/import/index.ts';
import { holdUntilReleased } from '../hold-life.ts';
import { COUNTS, ZIP, doneWith, failedWith, setUp, statusOf, summaryOf, zipOf } from './queue-of-spies.ts';

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

  it('forgets all imports, but not before the one under way has ended', async () => {
    const { imports, workers } = setUp();
    imports.add(ZIP);
    imports.add(zipOf('b.zip'));
    const statuses: ImportStatus[] = [];
    imports.onStatus((status) => statuses.push(status));

    const forgotten = imports.forgetAll();
    const before = summaryOf(workers);
    workers[0]?.notify({ state: 'failed', files: ['a.zip'], code: 'cancelled' });
    await forgotten;

    expect(before).toEqual([['import,cancel', 'running']]);
    expect(summaryOf(workers)).toEqual([['import,cancel', 'terminated']]);
    expect(statuses).toEqual([
      failedWith('b.zip', 'cancelled'),
      failedWith('a.zip', 'cancelled'),
      { state: 'idle' },
    ]);
    expect(imports.status()).toEqual({ state: 'idle' });
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
