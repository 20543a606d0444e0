import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImporter } from '#utils/engine/jobs/importer.ts';
import type { ImporterRequest } from '#utils/import/index.ts';

const ZIP = { files: [{ file: new File(['x'], 'a.zip'), path: 'a.zip' }] };

/** The browser's own, as far as it is spoken to. */
class HeardWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly asked: ImporterRequest[] = [];
  isTerminated = false;
  postMessage(request: ImporterRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

function createRoom() {
  const workers: HeardWorker[] = [];
  const createWorker = (): Worker => {
    const worker = new HeardWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, importer: createImporter({ createWorker, createPartWorker: createWorker }) };
}

const stateOf = (workers: HeardWorker[]) =>
  workers.map(({ asked, isTerminated }) => [asked.map((request) => request.do).join(), isTerminated]);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an import that has been prepared', () => {
  it('is run by the worker that waits for it, however often it was prepared', () => {
    const { importer, workers } = createRoom();

    importer.prepare();
    importer.prepare();
    importer.start(ZIP);
    vi.advanceTimersByTime(60 * 60 * 1000);

    expect(stateOf(workers)).toEqual([['import', false]]);
  });

  it('has no worker waiting for it for long, and is run by a new one then', () => {
    const { importer, workers } = createRoom();

    importer.prepare();
    vi.advanceTimersByTime(5 * 60 * 1000);
    const before = stateOf(workers);
    importer.start(ZIP);

    expect(before).toEqual([['', true]]);
    expect(stateOf(workers)).toEqual([
      ['', true],
      ['import', false],
    ]);
  });

  it('is run by a new one where the one that waits fails', () => {
    const { importer, workers } = createRoom();

    importer.prepare();
    workers[0]?.dispatchEvent(new Event('error'));
    importer.start(ZIP);

    expect(stateOf(workers)).toEqual([
      ['', true],
      ['import', false],
    ]);
    expect(importer.status()).toMatchObject({ state: 'reading' });
  });

  it('fails where its worker fails', () => {
    const { importer, workers } = createRoom();

    importer.prepare();
    importer.start(ZIP);
    workers[0]?.dispatchEvent(new Event('error'));

    expect(importer.status()).toEqual({ state: 'failed', files: ['a.zip'], code: 'unexpected' });
    expect(stateOf(workers)).toEqual([['import', true]]);
  });

  it('needs no other worker while one runs', () => {
    const { importer, workers } = createRoom();

    importer.start(ZIP);
    importer.prepare();

    expect(stateOf(workers)).toEqual([['import', false]]);
  });
});
