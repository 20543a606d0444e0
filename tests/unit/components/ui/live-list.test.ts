import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLiveList } from '#components/ui/list/live-list.ts';
import { byLastDeleted, byNewest, type LibraryRecording } from '#utils/library/records.ts';
import { createDatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { createRandom } from '../../../fixtures/random.ts';
import { recordingWith } from '../../library/recording-with.ts';

const idOf = ({ spaceId }: LibraryRecording): string => spaceId;

/** A list of numbers whose changes the test announces. Notes what is read. */
function createNumbers(numbers: Set<number>) {
  const reads: (readonly string[] | undefined)[] = [];
  let announce: (ids?: readonly string[]) => void = () => undefined;
  const list = createLiveList(
    {
      async list(ids) {
        reads.push(ids);
        return [...numbers].filter((number) => !ids || ids.includes(String(number))).sort((a, b) => a - b);
      },
      onChange(listener) {
        announce = listener;
        return () => (announce = () => undefined);
      },
    },
    { idOf: String, compare: (a, b) => a - b },
  );
  return { reads, list, announce: (ids?: readonly string[]) => announce(ids) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('createLiveList', () => {
  it('reads only what has changed, and puts it where it belongs', async () => {
    const even = Array.from({ length: 100 }, (_, i) => 2 * i + 2);
    const numbers = new Set(even);
    const { reads, list, announce } = createNumbers(numbers);
    await vi.waitFor(() => expect(list.items.value).toEqual(even));

    numbers.delete(4);
    for (const each of [1, 5, 7, 300]) numbers.add(each);
    announce(['4', '1', '5', '7', '300']);

    await vi.waitFor(() => expect(list.items.value).toEqual([1, 2, 5, 6, 7, ...even.slice(3), 300]));
    expect(reads).toEqual([undefined, ['4', '1', '5', '7', '300']]);
  });

  it('reads once for many changes in a short time', async () => {
    const numbers = new Set<number>();
    const { reads, list, announce } = createNumbers(numbers);
    await vi.waitFor(() => expect(list.items.value).toEqual([]));

    for (let each = 0; each < 500; each += 1) {
      numbers.add(each);
      announce([String(each)]);
    }

    await vi.waitFor(() => expect(list.items.value).toHaveLength(500));
    expect(reads).toHaveLength(2);
  });

  it('reads everything if much has changed', async () => {
    const numbers = new Set(Array.from({ length: 30 }, (_, i) => i));
    const { reads, list, announce } = createNumbers(numbers);
    await vi.waitFor(() => expect(list.items.value).toHaveLength(30));

    for (const each of [40, 41, 42]) numbers.add(each);
    announce(['40', '41', '42']);

    await vi.waitFor(() => expect(list.items.value).toHaveLength(33));
    expect(reads).toEqual([undefined, undefined]);
  });

  it('reads everything if anything may have changed', async () => {
    const { reads, list, announce } = createNumbers(new Set([1]));
    await vi.waitFor(() => expect(list.items.value).toEqual([1]));

    announce(['1']);
    announce();

    await vi.waitFor(() => expect(reads).toEqual([undefined, undefined]));
  });

  it('reads nothing once it is disposed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { reads, list, announce } = createNumbers(new Set([1]));
    await vi.waitUntil(() => list.items.value?.length === 1);

    announce(['1']);
    list.dispose();
    await vi.runAllTimersAsync();

    expect(reads).toEqual([undefined]);
  });

  it('equals a full read after any sequence of changes', async () => {
    const open = createDatabaseOpener('live-list');
    const [writer, recordings, trash] = [
      createLibraryWriter(open),
      createRecordings(open),
      createTrash(open),
    ];
    const random = createRandom(12);
    const pick = (limit: number): number => Math.floor(random() * limit);
    const spaces = Array.from({ length: 150 }, (_, i) => `1a${i}`);
    await Promise.all(spaces.map((spaceId) => writer.commit(recordingWith({ spaceId }), [], [])));
    const reads: number[] = [];
    const list: typeof recordings.list = (ids) => {
      reads.push(ids?.length ?? Infinity);
      return recordings.list(ids);
    };
    const shown = createLiveList({ ...recordings, list }, { idOf, compare: byNewest });
    const deleted = createLiveList(trash, { idOf, compare: byLastDeleted });
    await vi.waitFor(() => expect(shown.items.value).toHaveLength(150));

    let removed = 0;
    for (let step = 0; step < 80; step += 1) {
      const spaceId = `1a${pick(160)}`;
      const startedAt = pick(5) * 1000;
      const acts = [
        () => writer.commit(recordingWith({ spaceId, startedAt, importedAt: step }), [], []),
        () => writer.update(recordingWith({ spaceId, startedAt }), [], {}),
        () => writer.restore(spaceId, step),
        () => recordings.rename(spaceId, `Title ${step}`),
        () => trash.add(spaceId),
        () => trash.add(spaceId),
        () => trash.restore(spaceId),
        () => trash.removePermanently([spaceId]),
      ];
      await acts[pick(acts.length)]?.();
      if (step % 8 < 7) continue;
      const [all, gone] = [await recordings.list(), await trash.list()];
      await vi.waitFor(() => expect(shown.items.value).toEqual(all));
      await vi.waitFor(() => expect(deleted.items.value).toEqual(gone));
      removed += gone.length;
    }

    expect(removed).toBeGreaterThan(10);
    expect(reads.filter((count) => count < 10).length).toBeGreaterThan(5);
    shown.dispose();
    deleted.dispose();
  });
});
