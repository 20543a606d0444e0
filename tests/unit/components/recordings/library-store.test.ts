import { describe, expect, it, vi } from 'vitest';
import { createLibraryStore } from '#components/recordings/library-store.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { recordingsOf } from '../builders.ts';

/** A library whose reads the test completes. */
function createSource() {
  const reads: PromiseWithResolvers<LibraryRecording[]>[] = [];
  const listeners = new Set<() => void>();
  return {
    reads,
    change: () => listeners.forEach((listener) => listener()),
    listeners,
    recordings: {
      list: () => {
        const read = Promise.withResolvers<LibraryRecording[]>();
        reads.push(read);
        return read.promise;
      },
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

describe('createLibraryStore', () => {
  it('knows nothing until the first read, then all recordings', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    const before = store.recordings.value;

    source.reads[0]?.resolve(recordingsOf(2));

    await vi.waitFor(() => expect(store.recordings.value).toHaveLength(2));
    expect(before).toBeUndefined();
  });

  it('reads once more after a burst of changes, never two at a time', async () => {
    const source = createSource();
    const store = createLibraryStore(source);

    source.change();
    source.change();
    const during = source.reads.length;
    source.reads[0]?.resolve([]);
    await vi.waitFor(() => expect(source.reads).toHaveLength(2));
    source.reads[1]?.resolve(recordingsOf(3));
    await vi.waitFor(() => expect(store.recordings.value).toHaveLength(3));

    expect(during).toBe(1);
    expect(source.reads).toHaveLength(2);
  });

  it('keeps its list and reports why when the library cannot be read', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    source.reads[0]?.resolve(recordingsOf(2));
    await vi.waitFor(() => expect(store.recordings.value).toHaveLength(2));

    source.change();
    await vi.waitFor(() => expect(source.reads).toHaveLength(2));
    source.reads[1]?.reject(new CodedError('busy', 'held elsewhere'));

    await vi.waitFor(() => expect(store.failure.value).toBe('busy'));
    expect(store.recordings.value).toHaveLength(2);
  });

  it('forgets a failure once it can read again', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    source.reads[0]?.reject(new CodedError('busy', 'held elsewhere'));
    await vi.waitFor(() => expect(store.failure.value).toBe('busy'));

    source.change();
    await vi.waitFor(() => expect(source.reads).toHaveLength(2));
    source.reads[1]?.resolve([]);

    await vi.waitFor(() => expect(store.failure.value).toBeUndefined());
  });

  it('stops listening when disposed', () => {
    const source = createSource();

    createLibraryStore(source).dispose();

    expect(source.listeners.size).toBe(0);
  });
});
