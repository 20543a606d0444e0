import { afterEach, describe, expect, it, vi } from 'vitest';
import { runExportWorker, type ExportWorkerResponse } from '#utils/export/worker/run-export-worker.ts';
import { holdUntilReleased } from '../hold-life.ts';
import { stubPrivateFiles } from './private-files.ts';

const REQUEST = { do: 'originals', spaceId: '1abc' } as const;

/** A worker whose responses the test sends. */
class FakeWorker extends EventTarget {
  readonly received: unknown[] = [];
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(message: unknown): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  respond(data: ExportWorkerResponse): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function startExport(signal: AbortSignal) {
  const workers: FakeWorker[] = [];
  const progress: number[] = [];
  const createWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const file = runExportWorker(createWorker, REQUEST, {
    signal,
    onProgress: (share) => progress.push(share),
  });
  // Some tests await the rejection later.
  file.catch(() => undefined);
  return { file, workers, progress };
}

afterEach(() => vi.unstubAllGlobals());

describe('runExportWorker', () => {
  it('says that the export was interrupted when its worker ends without an error', async () => {
    const { file, workers } = startExport(new AbortController().signal);
    const { name, release } = await holdUntilReleased();
    workers[0]?.respond({ state: 'alive', name });

    release();

    await expect(file).rejects.toMatchObject({ code: 'export-interrupted' });
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it('resolves with the file, and ends the worker', async () => {
    const { file, workers, progress } = startExport(new AbortController().signal);
    const [worker] = workers;

    worker?.respond({ state: 'working', progress: 0.5 });
    worker?.respond({ state: 'done', file: { name: 'a.m4a', blob: new Blob(['a']) } });

    expect(await file).toMatchObject({ name: 'a.m4a' });
    expect(progress).toEqual([0.5]);
    expect(worker?.received).toEqual([REQUEST]);
    await expect.poll(() => worker?.isTerminated).toBe(true);
  });

  it('throws the code of a failure', async () => {
    const { file, workers } = startExport(new AbortController().signal);

    workers[0]?.respond({ state: 'failed', code: 'no-decoder' });

    await expect(file).rejects.toMatchObject({ code: 'no-decoder' });
    await expect.poll(() => workers[0]?.isTerminated).toBe(true);
  });

  it('starts no worker where the signal is already aborted', async () => {
    const { file, workers } = startExport(AbortSignal.abort());

    await expect(file).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers).toEqual([]);
  });

  it('throws as soon as it is cancelled, and lets the worker clean up before it ends', async () => {
    const controller = new AbortController();
    const { file, workers } = startExport(controller.signal);
    const [worker] = workers;

    controller.abort();

    await expect(file).rejects.toMatchObject({ code: 'cancelled' });
    expect(worker?.received).toEqual([REQUEST, { do: 'cancel' }]);
    expect(worker?.isTerminated).toBe(false);
    worker?.respond({ state: 'failed', code: 'cancelled' });
    await expect.poll(() => worker?.isTerminated).toBe(true);
  });

  it('ends a worker that breaks off while it is cancelled', async () => {
    const controller = new AbortController();
    const { file, workers } = startExport(controller.signal);

    controller.abort();
    workers[0]?.dispatchEvent(new Event('error'));

    await expect(file).rejects.toMatchObject({ code: 'cancelled' });
    await expect.poll(() => workers[0]?.isTerminated).toBe(true);
  });

  it('deletes the file of a worker that finished while it was cancelled', async () => {
    const files = stubPrivateFiles();
    files.set('1-a', new Uint8Array(8));
    const controller = new AbortController();
    const { file, workers, progress } = startExport(controller.signal);

    controller.abort();
    workers[0]?.respond({ state: 'working', progress: 1 });
    workers[0]?.respond({ state: 'done', file: { name: 'a.m4a', blob: new File(['a'], '1-a') } });

    await expect(file).rejects.toMatchObject({ code: 'cancelled' });
    await expect.poll(() => [...files.keys()]).toEqual([]);
    expect(progress).toEqual([]);
    await expect.poll(() => workers[0]?.isTerminated).toBe(true);
  });
});
