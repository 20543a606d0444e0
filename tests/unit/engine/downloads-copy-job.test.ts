import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SaveCopy } from '#utils/downloads-copy/index.ts';
import { createDownloadsCopyJob } from '#utils/engine/jobs/downloads-copy-job.ts';
import { readDownloadsCopy, switchDownloadsCopy } from '#utils/library/downloads-copy.ts';
import type { Database } from '#utils/library/schema.ts';
import { openFullLibrary, putPart } from '../backup/write/full-library.ts';

let database: Database;
let paths: string[];
beforeEach(async () => {
  database = await openFullLibrary();
  paths = [];
});

/** However busy the machine is. */
const until = (condition: () => boolean): Promise<boolean> =>
  vi.waitUntil(condition, { timeout: 60_000, interval: 5 });

function createJob(save: SaveCopy = async () => 'saved') {
  const busy: boolean[] = [];
  const job = createDownloadsCopyJob({
    open: async () => database,
    save: (blob, file) => {
      paths.push(file.path);
      return save(blob, file);
    },
    onBusy: () => busy.push(job.isBusy()),
  });
  return { ...job, busy, ended: () => until(() => !job.isBusy()) };
}

it('copies nothing unless it is switched on', async () => {
  const job = createJob();
  job.update();
  await job.ended();
  expect(paths).toEqual([]);
  expect(job.busy).toEqual([true, false]);
});

it('copies what is new after an import, and what came while it was copying', async () => {
  await switchDownloadsCopy(database, true);
  const job = createJob(async () => {
    if (paths.length === 1) {
      await putPart(database, '1abc', 5, 'imported meanwhile');
      job.update();
    }
    return 'saved';
  });

  job.update();
  await until(() => paths.length === 6 && !job.isBusy());

  expect(paths.at(-1)).toBe('account-42/spaces_media/space-1abc_5.ts');
});

it('the next engine goes on with what one has not ended, and only with that', async () => {
  await switchDownloadsCopy(database, true);
  const first = createJob(() => new Promise(() => {}));
  first.resume();
  await until(() => paths.length === 1);

  const next = createJob();
  next.resume();
  await next.ended();
  expect(paths).toHaveLength(1 + 5);

  await putPart(database, '1abc', 5, 'new');
  next.resume();
  await next.ended();
  expect(paths).toHaveLength(1 + 5);
});

it('ends when everything is to be deleted, and can begin again', async () => {
  await switchDownloadsCopy(database, true);
  const job = createJob(() => (paths.length === 1 ? new Promise(() => {}) : Promise.resolve('saved')));
  job.update();
  await until(() => paths.length === 1);

  await job.stop();
  expect(job.isBusy()).toBe(false);
  expect(await readDownloadsCopy(database)).toMatchObject({ copied: 0 });

  job.update();
  await job.ended();
  expect(paths).toHaveLength(1 + 5);
});
