import { expect, it } from 'vitest';
import { betweenImports, IMPORT_LOCK } from '#utils/library/import-lock.ts';

const MANY = Array.from({ length: 200 }, (_, i) => i);

it('works on all items, some at a time', async () => {
  const batches: (readonly number[])[] = [];

  await betweenImports(MANY, async (batch) => void batches.push(batch));

  expect(batches.flat()).toEqual(MANY);
  expect(batches.length).toBeGreaterThan(1);
});

it('lets an import begin between two batches, and waits for its end', async () => {
  const seen: string[] = [];
  let importing: Promise<unknown> | undefined;

  await betweenImports(MANY, async (batch) => {
    seen.push(`batch of ${batch.length}`);
    importing ??= navigator.locks.request(IMPORT_LOCK, async () => void seen.push('import'));
  });

  await importing;
  expect(seen.slice(0, 3)).toEqual(['batch of 64', 'import', 'batch of 64']);
});

it('ends when its signal aborts', async () => {
  const stopping = new AbortController();
  let batches = 0;

  const working = betweenImports(
    MANY,
    async () => {
      batches += 1;
      stopping.abort(new Error('enough'));
    },
    stopping.signal,
  );

  await expect(working).rejects.toThrow('enough');
  expect(batches).toBe(1);
});
