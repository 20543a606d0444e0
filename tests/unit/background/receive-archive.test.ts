import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleImportEnd } from '#utils/background/handle-downloads.ts';
import { archiveIdOf, archiveOffers } from '#utils/downloads/index.ts';
import type { ImportStatus } from '#utils/import/status.ts';
import { noteRequest, readRequests, requestStatus } from '#utils/x/index.ts';

const HASH = '0123456789abcdef'.repeat(4);
const NAME = `twitter-2026-06-04-${HASH}.zip`;
const COUNTS = { new: 0, replaced: 0, kept: 2, missing: 0, partial: 0, damaged: 0 };
const OLD = { account: { handle: 'old' }, isSeen: true };

const imported = (name: string): ImportStatus => ({
  state: 'done',
  files: [name],
  counts: COUNTS,
  account: { id: '42', handle: 'new' },
});

/** The handle of each account, and where its request stands. */
const standings = async (): Promise<(string | undefined)[][]> =>
  (await readRequests()).map((request) => [request.handle, requestStatus(request, Date.now()).state]);

describe('noteImport', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await noteRequest({ type: 'requested', by: 'seen' }, Date.now(), OLD);
    await noteRequest({ type: 'files', count: 1 }, Date.now(), OLD);
    await noteRequest({ type: 'downloaded', file: archiveIdOf(NAME) ?? '' });
  });

  it('ends the request of an account that has another handle by now', async () => {
    await handleImportEnd(imported(NAME));

    expect(await standings()).toEqual([['new', 'imported']]);
  });

  it('knows the file again where the browser has numbered a second copy of it', async () => {
    await handleImportEnd(imported(NAME.replace('.zip', ' (1).zip')));

    expect(await standings()).toEqual([['new', 'imported']]);
  });

  it('ends nobody else’s request by a file of which only the name is alike', async () => {
    await noteRequest({ type: 'downloaded', file: 'my data.zip' });

    await handleImportEnd(imported('my data.zip'));

    expect(await standings()).toEqual([
      ['old', 'downloaded'],
      ['new', 'imported'],
    ]);
  });

  it('offers no longer what was imported', async () => {
    const offer = { downloadId: 1, path: `/d/${NAME}`, name: NAME, size: 1, finishedAt: 0, state: 'waiting' };
    await archiveOffers.add({ ...offer, state: 'waiting' });

    await handleImportEnd(imported(NAME));

    expect(await archiveOffers.waiting()).toEqual([]);
  });
});
