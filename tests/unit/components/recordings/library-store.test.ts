import { describe, expect, it, vi } from 'vitest';
import { createLibraryStore } from '#components/recordings/library-store.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { entryOf } from '#utils/library/outline.ts';
import { DAY, recordingOf, recordingsOf } from '../builders.ts';

type Listener = (spaceIds?: readonly string[]) => void;

/** A library whose reads of the list the test completes. */
function createSource() {
  const reads: PromiseWithResolvers<LibraryRecording[]>[] = [];
  const listeners = new Set<Listener>();
  const asked: (readonly string[])[] = [];
  let changed: LibraryRecording[] | undefined;
  const read = (): Promise<LibraryRecording[]> => {
    const next = Promise.withResolvers<LibraryRecording[]>();
    reads.push(next);
    return next.promise;
  };
  return {
    reads,
    /** The ids of each read of some of them. */
    asked,
    /** `found`: what is in the list of these now. */
    change(spaceIds?: readonly string[], found?: LibraryRecording[]) {
      changed = found;
      for (const listener of listeners) listener(spaceIds);
    },
    listeners,
    height: 560,
    recordings: {
      list: async (spaceIds?: readonly string[]) => {
        if (!spaceIds) return read();
        asked.push(spaceIds);
        return changed ?? spaceIds.map((spaceId) => recordingOf({ spaceId }));
      },
      entries: async () => (await read()).map(entryOf),
      onChange: (listener: Listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

describe('createLibraryStore', () => {
  it('knows nothing until the first read, then all that are listed', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    const before = store.entries.value;

    source.reads[0]?.resolve(recordingsOf(2));

    await vi.waitFor(() => expect(store.entries.value).toHaveLength(2));
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
    await vi.waitFor(() => expect(store.entries.value).toHaveLength(3));

    expect(during).toBe(1);
    expect(source.reads).toHaveLength(2);
  });

  it('keeps its list and reports why when the library cannot be read', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    source.reads[0]?.resolve(recordingsOf(2));
    await vi.waitFor(() => expect(store.entries.value).toHaveLength(2));

    source.change();
    await vi.waitFor(() => expect(source.reads).toHaveLength(2));
    source.reads[1]?.reject(new CodedError('busy', 'held elsewhere'));

    await vi.waitFor(() => expect(store.failure.value).toBe('busy'));
    expect(store.entries.value).toHaveLength(2);
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

  it('has the first rows with the list, and others once they are asked for', async () => {
    const source = createSource();
    const store = createLibraryStore(source);

    source.reads[0]?.resolve(recordingsOf(100));
    await vi.waitFor(() => expect(store.entries.value).toHaveLength(100));
    const first = store.row('space-0').peek();
    const later = store.row('space-99');
    const before = later.peek();

    expect(first?.spaceId).toBe('space-0');
    expect(before).toBeUndefined();
    await vi.waitFor(() => expect(later.value?.spaceId).toBe('space-99'));
  });

  it('reads only what has changed, and puts it where it belongs', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    source.reads[0]?.resolve(recordingsOf(3));
    await vi.waitFor(() => expect(store.entries.value).toHaveLength(3));

    const startedAt = Date.UTC(2022, 2, 22) - 1;
    source.change(
      ['space-1', 'new', 'space-2'],
      [
        recordingOf({ spaceId: 'new', startedAt, heard: 'begun', playedAt: 1, account: { id: '7' } }),
        recordingOf({ spaceId: 'space-2', startedAt: startedAt - DAY, account: { id: '8' } }),
      ],
    );

    await vi.waitFor(() =>
      expect(store.entries.value?.map(({ spaceId }) => spaceId)).toEqual(['space-0', 'new', 'space-2']),
    );
    expect(source.asked).toEqual([
      ['space-0', 'space-1', 'space-2'],
      ['space-1', 'new', 'space-2'],
    ]);
    expect(source.reads).toHaveLength(1);
    expect(store.continued.value?.spaceId).toBe('new');
    expect(store.hasAccounts.value).toBe(true);
    expect(store.undecided.value.size).toBe(0);
  });

  it('keeps its list where a change makes no difference to it, and has the row anew', async () => {
    const source = createSource();
    const store = createLibraryStore(source);
    source.reads[0]?.resolve(recordingsOf(3));
    await vi.waitFor(() => expect(store.entries.value).toHaveLength(3));
    const before = store.entries.value;
    const row = store.row('space-1');
    const rowBefore = row.peek();

    source.change(['space-1'], recordingsOf(3).slice(1, 2));

    await vi.waitFor(() => expect(row.value).not.toBe(rowBefore));
    expect(store.entries.value).toBe(before);
    expect(source.asked.at(-1)).toEqual(['space-1']);
  });
});
