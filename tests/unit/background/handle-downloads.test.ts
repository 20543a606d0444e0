import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleImportEnd } from '#utils/background/handle-downloads.ts';
import { archiveIdOf, archiveOffers } from '#utils/downloads/index.ts';
import type { ImportEnd } from '#utils/import/index.ts';
import { noteRequest, readRequests, requestStatus } from '#utils/x/index.ts';

const HASH = '0123456789abcdef'.repeat(4);
const NAME = `twitter-2026-06-04-${HASH}.zip`;
const COUNTS = { new: 0, replaced: 0, kept: 2, missing: 0, partial: 0, damaged: 0 };
const OLD = { account: { handle: 'old' }, isSeen: true };

const imported = (name: string): Extract<ImportEnd, { state: 'done' }> => ({
  state: 'done',
  files: [name],
  counts: COUNTS,
  account: { id: '42', handle: 'new' },
});

/** The handle of each account and the state of its request. */
const accountStates = async (): Promise<(string | undefined)[][]> =>
  (await readRequests()).map((request) => [request.handle, requestStatus(request, Date.now()).state]);

describe('handleImportEnd', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await deleteDB('afterspace-requests');
    await noteRequest({ type: 'requested', by: 'seen' }, Date.now(), OLD);
    await noteRequest({ type: 'files', count: 1 }, Date.now(), OLD);
    await noteRequest({ type: 'downloaded', file: archiveIdOf(NAME) ?? '' });
  });

  it('takes the settings of a backup that are not set here', async () => {
    await fakeBrowser.storage.local.set({ playerSettings: { rate: 1.25 } });
    const settings = { playerSettings: { rate: 2, boost: true } };

    await handleImportEnd({ ...imported('backup.zip'), restored: { queue: [], settings } });

    const { playerSettings } = await fakeBrowser.storage.local.get('playerSettings');
    expect(playerSettings).toEqual({ rate: 1.25, boost: true });
  });

  it('answers the request of an account that has a new handle', async () => {
    await handleImportEnd(imported(NAME));

    expect(await accountStates()).toEqual([['new', 'imported']]);
  });

  it('recognises a second copy of the file that the browser has numbered', async () => {
    await handleImportEnd(imported(NAME.replace('.zip', ' (1).zip')));

    expect(await accountStates()).toEqual([['new', 'imported']]);
  });

  it('answers no other request with a file of which only the name is the same', async () => {
    await noteRequest({ type: 'downloaded', file: 'my data.zip' });

    await handleImportEnd(imported('my data.zip'));

    expect(await accountStates()).toEqual([
      ['old', 'downloaded'],
      ['new', 'imported'],
    ]);
  });

  it('no longer offers what was imported', async () => {
    const offer = { downloadId: 1, path: `/d/${NAME}`, name: NAME, size: 1, finishedAt: 0, state: 'waiting' };
    await archiveOffers.add({ ...offer, state: 'waiting' });

    await handleImportEnd(imported(NAME));

    expect(await archiveOffers.waiting()).toEqual([]);
  });
});
