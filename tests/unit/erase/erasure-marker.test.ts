import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { isErasureMarked, removeErasureMarker, setErasureMarker } from '#utils/erase/erasure-marker.ts';

it('stays until it is removed, however often it is set', async () => {
  const before = await isErasureMarked();
  await setErasureMarker();
  await setErasureMarker();
  const during = await isErasureMarked();
  await removeErasureMarker();

  expect([before, during, await isErasureMarked()]).toEqual([false, true, false]);
});
