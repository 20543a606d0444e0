import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveBackupWorker, type BackupFile, type BackupRequest } from '#utils/backup/index.ts';
import { openDatabase } from '#utils/library/database.ts';
import type { TaskResponse } from '#utils/task/run-task.ts';
import { recordingWith } from '../../library/recording-with.ts';
import { stubPrivateFiles } from '../../export/private-files.ts';
import { putPart } from './full-library.ts';

const REQUEST: BackupRequest = {
  withDeleted: false,
  settings: {},
  product: '0.1.0',
  readme: '',
  name: 'Backup',
};

let files: Map<string, Uint8Array>;
beforeEach(async () => {
  files = stubPrivateFiles();
  const database = await openDatabase();
  await database.put('recordings', recordingWith());
  await putPart(database, '1abc', 0, 'audio');
  database.close();
});
afterEach(() => vi.unstubAllGlobals());

/** Serves what is sent. `next` resolves with the next response that ends the task. */
function serve() {
  const port = new EventTarget();
  const ended = Promise.withResolvers<TaskResponse<BackupFile>>();
  serveBackupWorker({
    addEventListener: (type, listener) =>
      port.addEventListener(type, (event) => {
        if (event instanceof MessageEvent) listener(event);
      }),
    postMessage: (response) => {
      if (response.state === 'done' || response.state === 'failed') ended.resolve(response);
    },
  });
  return {
    send: (data: object) => port.dispatchEvent(new MessageEvent('message', { data })),
    ended: ended.promise,
  };
}

it('answers with a file that is only on the disk if it is encrypted', async () => {
  const plain = serve();
  plain.send({ do: 'back-up', ...REQUEST });
  expect(await plain.ended).toMatchObject({ state: 'done', file: { name: 'Backup.zip', recordings: 1 } });
  expect(files.size).toBe(0);

  const encrypted = serve();
  encrypted.send({ do: 'back-up', ...REQUEST, password: 'secret' });
  expect(await encrypted.ended).toMatchObject({ state: 'done', file: { name: 'Backup.afterspace' } });
  expect(files.size).toBe(1);
});

it('leaves nothing on the disk when it is cancelled', async () => {
  const { send, ended } = serve();

  send({ do: 'back-up', ...REQUEST, password: 'secret' });
  send({ do: 'cancel' });

  expect(await ended).toEqual({ state: 'failed', code: 'cancelled' });
  expect(files.size).toBe(0);
});
