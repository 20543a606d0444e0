import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createRowCache } from '#components/recordings/row-cache.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { recordingOf } from '../builders.ts';

/** A library in which every recording exists, and what is read of it. */
function createRows() {
  const reads: (readonly string[])[] = [];
  const gone = new Set<string>();
  let failure: Error | undefined;
  const cache = createRowCache(async (spaceIds) => {
    reads.push(spaceIds);
    if (failure) throw failure;
    return spaceIds.flatMap((spaceId): LibraryRecording[] =>
      gone.has(spaceId) ? [] : [recordingOf({ spaceId, title: 'First' })],
    );
  });
  return { cache, reads, gone, fail: (error?: Error) => (failure = error) };
}

const idsUpTo = (count: number) => Array.from({ length: count }, (_, i) => `space-${i}`);

it('reads rows that are asked for in one moment together, and once', async () => {
  const { cache, reads } = createRows();

  const [a, b] = [cache.row('a'), cache.row('b')];
  await cache.load(['a', 'b']);

  expect([a.value?.spaceId, b.value?.spaceId]).toEqual(['a', 'b']);
  expect(reads).toEqual([['a', 'b']]);
  expect(cache.row('a')).toBe(a);
});

it('shows what has changed as it was read elsewhere, and tells only those who show it', async () => {
  const { cache, reads } = createRows();
  await cache.load(['a', 'b']);
  const seen: string[] = [];
  effect(() => void seen.push(`a ${cache.row('a').value?.title}`));
  effect(() => void seen.push(`b ${cache.row('b').value?.title}`));

  await cache.put(['b', 'unknown'], [recordingOf({ spaceId: 'b', title: 'Second' })]);
  await cache.put(['b'], []);

  expect(seen).toEqual(['a First', 'b First', 'b Second', 'b undefined']);
  expect(reads).toEqual([['a', 'b']]);
});

it('does not show what was read before a change', async () => {
  const { cache } = createRows();

  const loaded = cache.load(['a']);
  await cache.put(['a'], [recordingOf({ spaceId: 'a', title: 'Second' })]);
  await loaded;

  expect(cache.row('a').peek()?.title).toBe('Second');
});

it('has nothing of a recording that is gone', async () => {
  const { cache, gone } = createRows();
  await cache.load(['a']);

  gone.add('a');
  await cache.update();

  expect(cache.row('a').value).toBeUndefined();
});

it('reads many in several steps, and forgets those that nobody shows', async () => {
  const { cache, reads } = createRows();
  const shown = cache.row('space-0');
  const end = effect(() => void shown.value);

  await cache.load(idsUpTo(1000));
  const most = Math.max(...reads.map((ids) => ids.length));
  reads.length = 0;
  await cache.update();

  expect(most).toBe(100);
  expect(reads.flat().length).toBe(300);
  expect(cache.row('space-0')).toBe(shown);
  end();
});

it('reads again what could not be read, once it is asked for again', async () => {
  const { cache, fail } = createRows();
  fail(new Error('asleep'));
  await expect(cache.load(['a'])).rejects.toThrow('asleep');

  fail(undefined);
  await cache.load(['a']);

  await vi.waitFor(() => expect(cache.row('a').value?.spaceId).toBe('a'));
});
