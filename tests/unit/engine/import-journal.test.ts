import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepJournal } from '#utils/engine/jobs/import-journal.ts';
import { createImportQueue, type ImportQueue } from '#utils/engine/jobs/import-queue.ts';
import type { ImportStatus, ImportWorkerRequest } from '#utils/import/index.ts';
import { createBegunImports, type BegunImports } from '#utils/library/repositories/imports/begun-imports.ts';
import { openDatabase } from '#utils/library/database.ts';
import { holdUntilReleased } from '../hold-life.ts';
import { WorkerSpy } from './worker-spy.ts';

const ZIP = { id: 'a', files: [{ file: new File(['x'], 'a.zip'), path: 'a.zip' }] };
const DOWNLOADS = [{ url: 'file:///b.zip', name: 'b.zip', size: 3 }];
let names = 0;

const openBegun = (): BegunImports => {
  const opening = openDatabase(`journal-${(names += 1)}`);
  return createBegunImports(() => opening);
};

/** An engine on this library, with the statuses that it publishes. */
async function startEngine(begun: BegunImports, canRead = true) {
  const { name, release } = await holdUntilReleased();
  const workers: WorkerSpy<ImportWorkerRequest>[] = [];
  const createWorker = () => {
    const worker = new WorkerSpy<ImportWorkerRequest>();
    workers.push(worker);
    return worker;
  };
  const queue = createImportQueue({ createWorker, createPartWorker: createWorker });
  const statuses: ImportStatus[] = [];
  queue.onStatus((status) => statuses.push(status));
  const imports: ImportQueue = keepJournal({
    life: Promise.resolve(name),
    imports: queue,
    begun,
    canRead: async () => canRead,
    findTake: async () => undefined,
  });
  const end = async (): Promise<void> => {
    release();
    await navigator.locks.request(name, () => undefined);
  };
  return { name, imports, workers, statuses, end };
}

/** How many imports are noted as unfinished. */
async function countNoted(begun: BegunImports, engine: { end(): Promise<void> }): Promise<number> {
  await engine.end();
  return (await begun.interrupted()).length;
}

it('an import under way and one that waits are interrupted with their engine, and the next one says so', async () => {
  const begun = openBegun();
  const first = await startEngine(begun);
  first.imports.add(ZIP);
  first.imports.add({ ...ZIP, id: 'b' });
  await first.end();
  await expect.poll(async () => (await begun.interrupted()).length).toBe(2);

  const next = await startEngine(begun);

  await expect
    .poll(() => next.statuses)
    .toEqual([
      { state: 'failed', id: 'a', files: ['a.zip'], code: 'interrupted' },
      { state: 'failed', id: 'b', files: ['a.zip'], code: 'interrupted' },
    ]);
});

it('an import that has ended is not noted any longer', async () => {
  const begun = openBegun();
  const engine = await startEngine(begun);
  engine.imports.add(ZIP);

  engine.workers[0]?.notify({ state: 'failed', files: ['a.zip'], code: 'not-a-zip' });

  // This one is noted after that.
  engine.imports.add({ ...ZIP, id: 'last' });
  await engine.end();
  await expect.poll(async () => (await begun.interrupted()).map(({ id }) => id)).toEqual(['last']);
});

it('an import of downloads goes on by itself in the next engine, and only once', async () => {
  const begun = openBegun();
  const first = await startEngine(begun);
  first.imports.add({ id: 'b', downloads: DOWNLOADS });
  await first.end();
  await expect.poll(async () => (await begun.interrupted()).length).toBe(1);

  const second = await startEngine(begun);
  await expect
    .poll(() => second.workers[0]?.received)
    .toMatchObject([{ do: 'import', downloads: DOWNLOADS }]);
  await second.end();
  await expect.poll(async () => (await begun.interrupted()).length).toBe(1);
  const third = await startEngine(begun);

  await expect.poll(() => third.statuses).toMatchObject([{ state: 'failed', code: 'interrupted' }]);
  expect(third.workers).toEqual([]);
  expect(await countNoted(begun, third)).toBe(0);
});

it('downloads that cannot be read any more are left to the person', async () => {
  const begun = openBegun();
  const first = await startEngine(begun);
  first.imports.add({ id: 'b', downloads: DOWNLOADS });
  await first.end();
  await expect.poll(async () => (await begun.interrupted()).length).toBe(1);

  const next = await startEngine(begun, false);

  await expect
    .poll(() => next.statuses)
    .toEqual([{ state: 'failed', id: 'b', files: ['b.zip'], code: 'interrupted' }]);
  expect(next.workers).toEqual([]);
});

it('downloads that wait or are being read are not imported once more, and later again', async () => {
  const other = { url: 'file:///c.zip', name: 'c.zip', size: 4 };
  const { imports, workers, statuses } = await startEngine(openBegun());
  const idsBegun = () => new Set(statuses.flatMap((status) => (status.state === 'idle' ? [] : [status.id])));

  imports.add({ id: 'both', downloads: [...DOWNLOADS, other] });
  imports.add({ id: 'one of them', downloads: DOWNLOADS });
  imports.add({ id: 'with more', downloads: [...DOWNLOADS, { ...other, size: 5 }] });
  workers[0]?.notify({ state: 'failed', files: ['b.zip'], code: 'not-a-zip' });
  workers.at(-1)?.notify({ state: 'failed', files: ['b.zip'], code: 'not-a-zip' });
  imports.add({ id: 'later', downloads: DOWNLOADS });

  expect([...idsBegun()]).toEqual(['both', 'with more', 'later']);
});
