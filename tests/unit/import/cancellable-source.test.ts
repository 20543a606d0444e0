import { afterEach, describe, expect, it, vi } from 'vitest';
import { cancellableSource } from '#utils/import/open/cancellable-source.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

afterEach(() => {
  vi.useRealTimers();
});

const BYTES = Uint8Array.from([1, 2, 3, 4, 5]);

/** A source whose file never answers; `cancelled` are the reasons for which its streams were cancelled. */
function silentSource() {
  const cancelled: unknown[] = [];
  const source: Source = {
    ...sourceOf(BYTES),
    read: () => Promise.withResolvers<never>().promise,
    stream: () => new ReadableStream<Bytes>({ cancel: (reason) => void cancelled.push(reason) }),
  };
  return { source, cancelled };
}

async function firstOf(stream: ReadableStream<Bytes>): Promise<Bytes | undefined> {
  return (await stream.getReader().read()).value;
}

describe('a source that can be cancelled', () => {
  it('reads and streams the same bytes', async () => {
    const source = cancellableSource(sourceOf(BYTES, 'a.zip'), new AbortController().signal);

    expect(source).toMatchObject({ name: 'a.zip', size: 5 });
    expect([...(await source.read(1, 2))]).toEqual([2, 3]);
    expect([...(await new Response(source.stream(1, 3)).bytes())]).toEqual([2, 3, 4]);
  });

  it('stops waiting for a file that does not answer, and lets go of it', async () => {
    const { source, cancelled } = silentSource();
    const cancelling = new AbortController();
    const { read, stream } = cancellableSource(source, cancelling.signal);

    const waiting = Promise.allSettled([read(0, 1), firstOf(stream(0, 1))]);
    cancelling.abort(new Error('stopped'));

    expect(await waiting).toMatchObject([
      { status: 'rejected', reason: { message: 'stopped' } },
      { status: 'rejected', reason: { message: 'stopped' } },
    ]);
    expect(cancelled).toHaveLength(1);
  });

  it('fails as the file does, without cancelling what has failed', async () => {
    const cancelled: unknown[] = [];
    let isFirst = true;
    const failing: Source = {
      ...sourceOf(BYTES),
      stream: () => {
        const stream = new ReadableStream<Bytes>({
          pull(controller) {
            if (isFirst) controller.enqueue(BYTES.slice());
            else controller.error(new Error('gone'));
            isFirst = false;
          },
        });
        const reader = stream.getReader();
        const { cancel } = reader;
        reader.cancel = (reason) => {
          cancelled.push(reason);
          return cancel.call(reader, reason);
        };
        return Object.assign(stream, { getReader: () => reader });
      },
    };

    const reading = new Response(cancellableSource(failing, new AbortController().signal).stream(0, 9));

    await expect(reading.bytes()).rejects.toThrow('gone');
    expect(cancelled).toEqual([]);
  });

  it('is not read before anybody asks for it, and passes on that nobody wants the rest', async () => {
    const { source, cancelled } = silentSource();
    let pulls = 0;
    const counted: Source = {
      ...source,
      stream: () =>
        new ReadableStream<Bytes>(
          { pull: () => void (pulls += 1), cancel: (reason) => void cancelled.push(reason) },
          { highWaterMark: 0 },
        ),
    };
    const stream = cancellableSource(counted, new AbortController().signal).stream(0, 1);

    await stream.cancel('enough');

    expect(pulls).toBe(0);
    expect(cancelled).toEqual(['enough']);
  });

  it('lets other tasks run when it has read for a while, and not before', async () => {
    vi.useFakeTimers();
    const { read } = cancellableSource(sourceOf(BYTES), new AbortController().signal);

    await read(0, 1);
    vi.advanceTimersByTime(29);
    await read(0, 1);
    const before = vi.getTimerCount();
    vi.advanceTimersByTime(1);
    const late = read(0, 1);
    await Promise.resolve();
    const during = vi.getTimerCount();
    vi.advanceTimersByTime(0);

    expect([...(await late)]).toEqual([1]);
    expect([before, during]).toEqual([0, 1]);
    await read(0, 1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
