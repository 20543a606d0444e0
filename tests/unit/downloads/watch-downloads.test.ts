import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDownloadHandlers } from '#utils/background/index.ts';
import {
  archiveDownloads,
  archiveOffers,
  currentOffers,
  watchArchiveDownloads,
  type ArchiveOffer,
  type DownloadHandlers,
} from '#utils/downloads/index.ts';
import { noteRequest, readRequest, requestStatus } from '#utils/x/index.ts';
import { nextTurn } from '../next-turn.ts';
import { downloadItem, installDownloads } from './downloads-of-browser.ts';

const NO_PAGES = async (): Promise<number[]> => [];

let list: ReturnType<typeof installDownloads>;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDB('afterspace-requests');
  list = installDownloads();
});

describe('watchArchiveDownloads', () => {
  it('goes on after an event that could not be stored', async () => {
    const complete = vi.fn<() => void>();
    const report = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', report);
    watchArchiveDownloads(
      {
        onStart: () => Promise.reject(new Error('the disk is full')),
        onInterrupted: () => {},
        onComplete: complete,
      },
      NO_PAGES,
    );

    list.begin(downloadItem());
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith(new Error('the disk is full')));
    list.change(1, { state: 'complete' });

    await vi.waitFor(() => expect(complete).toHaveBeenCalledOnce());
    vi.unstubAllGlobals();
  });

  it('offers a download that has the id of one before the browser was started again', async () => {
    const offers: ArchiveOffer[] = [];
    watchArchiveDownloads(
      { onStart: () => {}, onInterrupted: () => {}, onComplete: (offer) => void offers.push(offer) },
      NO_PAGES,
    );
    const first = downloadItem({ state: 'complete' });
    const second = downloadItem({ state: 'complete', startTime: '2026-07-01T10:00:00.000Z' });

    list.begin(first);
    list.change(1, { state: 'complete' });
    await vi.waitFor(() => expect(offers).toHaveLength(1));
    list.forget();
    list.begin(second);

    await vi.waitFor(() => expect(offers).toHaveLength(2));
    expect(await archiveOffers.waiting()).toHaveLength(2);
  });
});

describe('currentOffers', () => {
  it('never takes a download with the same id for the file of an offer', async () => {
    const offer: ArchiveOffer = {
      downloadId: 1,
      path: '/downloads/other.zip',
      name: 'other.zip',
      size: 15,
      finishedAt: 0,
      state: 'waiting',
    };
    await archiveOffers.add(offer);
    list.begin(downloadItem({ state: 'complete', exists: false }));

    expect(await currentOffers.waiting()).toEqual([{ ...offer, isForgotten: true }]);
    expect(await currentOffers.find('other.zip', 15)).toMatchObject({ isForgotten: true });
  });
});

describe('archiveDownloads', () => {
  it('hides a download that was dismissed, but no other one with its id', async () => {
    const now = Date.parse('2026-06-04T12:00:00Z');
    list.begin(downloadItem({ state: 'interrupted' }));
    await archiveDownloads.dismiss(1);

    expect(await archiveDownloads.read([], now)).toEqual([]);

    list.forget();
    list.begin(downloadItem({ state: 'interrupted', startTime: '2026-06-04T11:00:00.000Z' }));

    expect(await archiveDownloads.read([], now)).toHaveLength(1);
  });
});

describe('createDownloadHandlers', () => {
  it('leaves a request downloaded whose small archive was complete before its start was stored', async () => {
    Object.assign(fakeBrowser, {
      permissions: { contains: async () => false },
      extension: { isAllowedFileSchemeAccess: async () => false },
    });
    await noteRequest({ type: 'ready' });
    const handlers = createDownloadHandlers(() => {
      throw new Error('nothing is to be imported');
    });
    const [begun, disk] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const ended: string[] = [];
    const slow: DownloadHandlers = {
      ...handlers,
      async onStart(started) {
        begun.resolve();
        await disk.promise;
        await handlers.onStart(started);
        ended.push('start');
      },
      async onComplete(offer) {
        await handlers.onComplete(offer);
        ended.push('complete');
      },
    };
    watchArchiveDownloads(slow, NO_PAGES);

    list.begin(downloadItem());
    await begun.promise;
    list.change(1, { state: 'complete' });
    // Whatever does not wait for the disk ends before it.
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    disk.resolve();
    await vi.waitFor(() => expect(ended).toHaveLength(2));

    expect(ended).toEqual(['start', 'complete']);
    expect(requestStatus(await readRequest(), Date.now()).state).toBe('downloaded');
  });
});
