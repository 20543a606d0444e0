import { afterEach, expect, it, vi } from 'vitest';
import { readExportsSize, removeFinishedExports, sweepExports } from '#utils/export/index.ts';
import { stubPrivateFiles } from './private-files.ts';

const HOUR = 3600 * 1000;
const now = Date.UTC(2026, 5, 1);

afterEach(() => {
  vi.unstubAllGlobals();
});

it('deletes exports whose download has long ended, and none that may still be saved', async () => {
  const files = stubPrivateFiles();
  for (const writtenAt of [now - 30 * HOUR, now - HOUR - 1, now - HOUR, now])
    files.set(`${writtenAt}-export`, Uint8Array.of(1));

  await sweepExports(now);

  expect([...files.keys()]).toEqual([`${now - HOUR}-export`, `${now}-export`]);
});

it('leaves what another export is still writing, and goes on with the others', async () => {
  const files = stubPrivateFiles();
  for (const name of ['1-writing', '2-old']) files.set(name, Uint8Array.of(1));
  const remove = files.delete.bind(files);
  files.delete = (name) => {
    if (name === '1-writing') throw new DOMException('In use', 'NoModificationAllowedError');
    return remove(name);
  };

  await sweepExports(now);

  expect([...files.keys()]).toEqual(['1-writing']);
});

it('deletes on request what is finished, however young, and knows how much that is', async () => {
  const files = stubPrivateFiles();
  files.set('1-writing', new Uint8Array(5));
  files.set(`${now}-finished`, new Uint8Array(7));
  const remove = files.delete.bind(files);
  files.delete = (name) => {
    if (name === '1-writing') throw new DOMException('In use', 'NoModificationAllowedError');
    return remove(name);
  };

  const all = await readExportsSize();
  const removed = await removeFinishedExports();

  expect([all, removed]).toEqual([12, 7]);
  expect([...files.keys()]).toEqual(['1-writing']);
});
