import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { archiveOffers, type ArchiveOffer } from '#utils/downloads/index.ts';

const offer = (more: Partial<ArchiveOffer> = {}): ArchiveOffer => ({
  downloadId: 1,
  path: '/downloads/twitter.zip',
  name: 'twitter.zip',
  size: 10,
  finishedAt: 1000,
  state: 'waiting',
  ...more,
});

beforeEach(() => deleteDB('afterspace-requests'));

describe('archiveOffers', () => {
  it('stores each download once, even if two events of it arrive together', async () => {
    const added = await Promise.all([archiveOffers.add(offer()), archiveOffers.add(offer())]);

    expect(added).toEqual([true, false]);
    expect(await archiveOffers.waiting()).toHaveLength(1);
  });

  it('lists the newest first', async () => {
    await archiveOffers.add(offer({ downloadId: 1, finishedAt: 1000 }));
    await archiveOffers.add(offer({ downloadId: 2, finishedAt: 2000 }));

    expect((await archiveOffers.waiting()).map(({ downloadId }) => downloadId)).toEqual([2, 1]);
  });

  it('no longer offers what was imported, and does not offer it again', async () => {
    await archiveOffers.add(offer());

    await archiveOffers.recordImported(['twitter.zip']);

    expect(await archiveOffers.waiting()).toEqual([]);
    expect(await archiveOffers.add(offer())).toBe(false);
  });

  it('no longer offers what the person declined', async () => {
    await archiveOffers.add(offer());

    await archiveOffers.decline([1]);

    expect(await archiveOffers.waiting()).toEqual([]);
    expect(await archiveOffers.add(offer())).toBe(false);
  });

  it('finds the latest download of a name and size, imported or not', async () => {
    await archiveOffers.add(offer({ downloadId: 1, path: '/old/twitter.zip' }));
    await archiveOffers.add(offer({ downloadId: 2, path: '/new/twitter.zip', finishedAt: 2000 }));
    await archiveOffers.recordImported(['twitter.zip']);

    expect(await archiveOffers.find('twitter.zip', 10)).toMatchObject({ path: '/new/twitter.zip' });
    expect(await archiveOffers.find('twitter.zip', 11)).toBeUndefined();
  });

  it('passes changes to watchers', async () => {
    const change = new Promise<ArchiveOffer[]>((resolve) => {
      archiveOffers.watch(resolve);
    });

    await archiveOffers.add(offer());

    expect(await change).toEqual([offer()]);
  });

  it('takes none from storage.local, which content scripts can write', async () => {
    await fakeBrowser.storage.local.set({ archiveOffers: [offer({ path: '/etc/passwd', name: 'passwd' })] });

    expect(await archiveOffers.all()).toEqual([]);
  });

  it.each([
    ['a path that is no text', { path: 7 }],
    ['another name than that of its path', { name: 'other.zip' }],
    ['no size', { size: undefined }],
    ['a time that is none', { finishedAt: Number.NaN }],
    ['an unknown state', { state: 'trusted' }],
  ])('drops only the offer that has %s', async (_, damage) => {
    await archiveOffers.add(offer({ downloadId: 1 }));
    await archiveOffers.add(offer({ downloadId: 2 }));
    const database = await openDB('afterspace-requests');
    await database.put('offers', { ...offer({ downloadId: 2 }), ...damage }, 0);
    database.close();

    expect(await archiveOffers.all()).toEqual([offer({ downloadId: 1 })]);
  });
});
