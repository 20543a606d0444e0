import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createEmptiedStore } from '#components/recordings/emptied-store.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { recordingOf } from '../builders.ts';

function open(lost: number, count: number) {
  const notes: number[] = [];
  const recordings = signal<LibraryRecording[] | undefined>(undefined);
  const held = { lost: async () => lost, note: async (noted: number) => void notes.push(noted) };
  const store = createEmptiedStore({ recordings, held });
  const list = (length: number): void => {
    recordings.value = Array.from({ length }, () => recordingOf());
  };
  return { store, notes, list, start: async () => (await Promise.resolve(), list(count)) };
}

it('notes how many recordings the library holds, and each change', async () => {
  const { store, notes, list, start } = open(0, 3);

  await start();
  list(2);

  expect([store.lost.value, notes]).toEqual([0, [3, 2]]);
});

it('says how many were lost, and forgets that only when it is dismissed', async () => {
  const { store, notes, start } = open(100, 0);

  await start();
  const before = [store.lost.value, [...notes]];
  store.dismiss();

  expect(before).toEqual([100, []]);
  expect([store.lost.value, notes]).toEqual([0, [0]]);
});
