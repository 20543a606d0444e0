import { describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import { createPartWorkerPool } from '#utils/import/worker/part-worker-pool.ts';
import type { PartRequest } from '#utils/import/worker/protocol.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { createTestLibrary } from './importing.ts';

const { bytes: audio } = buildSpaceAudio({ duration: 5, startedAt: 0, guests: [], turns: [] });

const LARGE = 10e6;

/** An item that another worker could open, too. */
function itemWithOrigin(path: string, size = LARGE): FileItem {
  const source = { url: 'http://localhost/audio', name: path, size: audio.length };
  return { ...fileItem(sourceOf(audio, path), path), size, origin: { source, path } };
}

describe('createPartWorkerPool', () => {
  it.each([
    ['one core', 1, 10, 1],
    ['one part', 8, 1, 1],
    ['nothing to store', 8, 0, 1],
    ['two cores', 2, 10, 2],
    ['more cores than parts', 8, 3, 3],
    ['many of both', 32, 100, 4],
  ])('stores as many large parts at a time as there are cores and parts, at most four: %s', (...row) => {
    const [, cores, parts, expected] = row;
    const host = { start: () => undefined, end: async () => undefined };

    const { loadOf } = createPartWorkerPool(host, cores, parts);

    expect(loadOf(LARGE)).toBe(1 / expected);
  });

  it('stores one large part here, and starts a worker only for a second one at the same time', async () => {
    const requested: string[] = [];
    const start = (port: MessagePort): void => {
      port.addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
        requested.push(data.item.path);
        port.postMessage({ failure: { message: 'As requested', code: 'unreadable' } });
      });
      port.start();
    };
    const pool = createPartWorkerPool({ start, end: async () => undefined }, 2, 2);
    const { writer: library } = createTestLibrary();
    const { signal } = new AbortController();
    const store = (path: string) =>
      pool.storePart(itemWithOrigin(path), 0, { library, signal, onBytes: () => undefined });

    const [first, second] = await Promise.allSettled([store('first'), store('second')]);
    const third = await store('third');
    await pool.close();

    expect(requested).toEqual(['second']);
    expect(first).toMatchObject({ value: { size: audio.length } });
    expect(first).not.toHaveProperty('value.fault');
    expect(second).toMatchObject({ reason: { code: 'unreadable', message: 'As requested' } });
    expect(third).toMatchObject({ size: audio.length });
  });

  it('stores all small parts here: more at a time than there are cores, and of nothing hundreds', async () => {
    const start = (): never => {
      throw new Error('No worker is needed');
    };
    const pool = createPartWorkerPool({ start, end: async () => undefined }, 2, 10);
    const { writer: library } = createTestLibrary();
    const { signal } = new AbortController();

    const stored = await Promise.all(
      ['first', 'second', 'third'].map((path) =>
        pool.storePart(itemWithOrigin(path, audio.length), 0, { library, signal, onBytes: () => undefined }),
      ),
    );

    expect(stored).toMatchObject([{ size: audio.length }, { size: audio.length }, { size: audio.length }]);
    expect(pool.loadOf(audio.length)).toBeLessThan(1 / 10);
    expect(pool.loadOf(0)).toBeLessThan(1 / 100);
  });

  it('gives a worker one part after the other, hears how far it is, and ends all of them', async () => {
    const requested: string[] = [];
    const ports: MessagePort[] = [];
    const start = (port: MessagePort): void => {
      ports.push(port);
      port.addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
        requested.push(data.item.path);
        port.postMessage({ bytes: 7 });
        port.postMessage({ stored: { part: data.part, bytesId: data.item.path } });
      });
      port.start();
    };
    const ends: string[] = [];
    const pool = createPartWorkerPool({ start, end: async () => void ends.push('ended') }, 2, 3);
    const { writer } = createTestLibrary();
    const held = Promise.withResolvers<void>();
    const library = { ...writer, openWriter: () => held.promise.then(() => writer.openWriter()) };
    const { signal } = new AbortController();
    const counts: number[] = [];
    const store = (path: string, part: number) =>
      pool.storePart(itemWithOrigin(path), part, { library, signal, onBytes: (count) => counts.push(count) });

    const first = store('first', 0);
    const second = await store('second', 1);
    const third = await store('third', 2);
    const before = [...counts];
    held.resolve();
    await first;
    const closed = new Promise((resolve) => ports[0]?.addEventListener('close', resolve));
    await pool.close();
    await closed;

    expect([second, third]).toEqual([
      { part: 1, bytesId: 'second' },
      { part: 2, bytesId: 'third' },
    ]);
    expect([requested, before, ports.length]).toEqual([['second', 'third'], [7, 7], 1]);
    expect(ends).toEqual(['ended']);
  });
});
