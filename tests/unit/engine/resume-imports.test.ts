import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { resumeImports } from '#utils/engine/index.ts';
import { createBegunImports } from '#utils/library/repositories/imports/begun-imports.ts';
import { openDatabase } from '#utils/library/database.ts';
import { holdUntilReleased } from '../hold-life.ts';

it('an engine is opened only if the one before ended during an import', async () => {
  const database = await openDatabase();
  const { name: engine, release } = await holdUntilReleased();
  let opened = 0;
  const open = async (): Promise<void> => void (opened += 1);
  await resumeImports(open);
  await createBegunImports(async () => database).begin({ id: 'a', engine, files: [] });
  await resumeImports(open);
  const before = opened;
  release();
  await navigator.locks.request(engine, () => undefined);

  await resumeImports(open);

  expect([before, opened]).toEqual([0, 1]);
});
