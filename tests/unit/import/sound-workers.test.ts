import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import type { PartRequest } from '#utils/import/worker/part-worker.ts';
import { createPartWorkerPool } from '#utils/import/worker/part-worker-pool.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

const { bytes: sound } = buildSpaceAudio({ duration: 5, startedAt: 0, guests: [], turns: [] });

/** One that other workers could open, too. */
function itemAnywhere(path: string): FileItem {
  const source = { url: 'http://localhost/sound', name: path, size: sound.length };
  return { ...fileItem(sourceOf(sound, path), path), origin: { source, path } };
}

describe('createSoundWorkers', () => {
  it.each([
    ['one core', 1, 10, 1],
    ['one part', 8, 1, 1],
    ['nothing to take', 8, 0, 1],
    ['two cores', 2, 10, 2],
    ['more cores than parts', 8, 3, 3],
    ['many of both', 32, 100, 4],
  ])('takes so many at a time: %s', (_what, cores, parts, expected) => {
    const host = { start: () => undefined, end: async () => undefined };

    const { count } = createPartWorkerPool(host, cores, parts);

    expect(count).toBe(expected);
  });

  it('takes one part here, and starts a worker only for what there is beside it', async () => {
    const asked: string[] = [];
    const start = (port: MessagePort): void => {
      port.addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
        asked.push(data.item.path);
        port.postMessage({ failure: { message: 'As asked', code: 'unreadable' } });
      });
      port.start();
    };
    const takers = createPartWorkerPool({ start, end: async () => undefined }, 2, 2);
    const shelf = createLibraryWriter(openDatabase('sound-workers'));
    const { signal } = new AbortController();
    const take = (path: string) =>
      takers.storePart(itemAnywhere(path), 0, { library: shelf, signal, onBytes: () => undefined });

    const [first, second] = await Promise.allSettled([take('first'), take('second')]);
    const third = await take('third');
    await takers.close();

    expect(asked).toEqual(['second']);
    expect(first).toMatchObject({ value: { stored: { size: sound.length }, isIntact: true } });
    expect(second).toMatchObject({ reason: { code: 'unreadable' } });
    expect(third).toMatchObject({ isIntact: true });
  });
});
