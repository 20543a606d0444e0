import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExporter, serveExportWorker, type AudioExportRequest } from '#utils/export/index.ts';
import { openDiskSink } from '#utils/export/audio/disk-sink.ts';
import { exportAudio } from '#utils/export/audio/export-audio.ts';
import type { ExportWorkerRequest, ExportWorkerResponse } from '#utils/export/worker/run-export-worker.ts';
import { openDatabase } from '#utils/library/database.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { stubPrivateFiles } from './private-files.ts';

const REQUEST: AudioExportRequest = {
  format: 'm4a',
  spaceId: '1abc',
  labels: { title: 'Open mic', host: 'Host', guest: 'Guest', bookmark: 'Bookmark', album: 'Spaces' },
};

/** Two runs, since the sampling rate changes midway: two files, and a ZIP of them. */
const frames = [...makeFrames(10), ...makeFrames(10, { rateIndex: 6 })];

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const database = await openDatabase();
  const index = indexAudio(...frames);
  const bytes = concatBytes(frames);
  const about = { spaceId: '1abc', kind: 'space', state: 'complete', speakers: [], lanes: [] } as const;
  await database.put('recordings', {
    ...about,
    speakers: [],
    lanes: [],
    duration: index.duration,
    bytes: bytes.length,
    importedAt: 0,
  });
  await database.put('audio', {
    spaceId: '1abc',
    part: 0,
    bytesId: 'bytes',
    size: bytes.length,
    crc32: 0,
    index,
  });
  await database.put('bytes', new Blob([bytes]), ['bytes', 0]);
});

beforeEach(() => {
  files = stubPrivateFiles();
});

afterEach(() => vi.unstubAllGlobals());

/** Serves in this thread. `send` posts a message to the worker; `next` is its next response. */
function serve() {
  const port = new EventTarget();
  const waiting: ((response: ExportWorkerResponse) => void)[] = [];
  serveExportWorker({
    addEventListener: (type, listener) =>
      port.addEventListener(type, (event) => {
        if (event instanceof MessageEvent) listener(event);
      }),
    postMessage: (response) => {
      if (response.state !== 'alive') waiting.shift()?.(response);
    },
  });
  return {
    send: (data: ExportWorkerRequest | { do: 'cancel' }) =>
      port.dispatchEvent(new MessageEvent('message', { data })),
    next: () => new Promise<ExportWorkerResponse>((resolve) => waiting.push(resolve)),
  };
}

describe('the export worker', () => {
  it('answers with a file whose bytes are in the private file system', async () => {
    const { send, next } = serve();
    const done = next();

    send({ do: 'audio', request: { ...REQUEST, span: { from: 0, to: 0.1 } } });

    await done;
    expect(files.size).toBe(1);
  });

  it('leaves no file when it is cancelled', async () => {
    const { send, next } = serve();
    const response = next();

    send({ do: 'audio', request: REQUEST });
    send({ do: 'cancel' });

    expect(await response).toEqual({ state: 'failed', code: 'cancelled' });
    expect([...files.keys()]).toEqual([]);
  });
});

describe('exportAudio', () => {
  it.each([0.2, 0.8, 1])('leaves no file when it is cancelled at %d of the work', async (share) => {
    const controller = new AbortController();
    const written: number[] = [];
    const exporting = exportAudio(await openDatabase(), REQUEST, {
      openSink: openDiskSink,
      signal: controller.signal,
      onProgress(progress) {
        written.push(files.size);
        if (progress >= share - 0.01) controller.abort();
      },
    });

    await expect(exporting).rejects.toThrow(controller.signal.reason);

    expect(Math.max(...written)).toBeGreaterThan(0);
    expect([...files.keys()]).toEqual([]);
  });
});

describe('createExporter', () => {
  it('does not wait for the library where the signal of a short clip is already aborted', async () => {
    const never = new Promise<never>(() => {});
    const exporter = createExporter(
      () => never,
      () => {
        throw new Error('A short clip needs no worker');
      },
    );
    const request = { ...REQUEST, span: { from: 0, to: 1 } };

    const exporting = exporter.audio(request, { signal: AbortSignal.abort(), onProgress: () => undefined });

    await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('stops a short clip as soon as it is cancelled', async () => {
    const never = new Promise<never>(() => {});
    const controller = new AbortController();
    const exporter = createExporter(
      () => never,
      () => {
        throw new Error('A short clip needs no worker');
      },
    );
    const request = { ...REQUEST, span: { from: 0, to: 1 } };
    const exporting = exporter.audio(request, { signal: controller.signal, onProgress: () => undefined });

    controller.abort();

    await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
  });
});
