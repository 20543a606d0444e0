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

beforeEach(() => {
  fakeBrowser.reset();
});

describe('archiveOffers', () => {
  it('keeps each download once, also when two events of it arrive together', async () => {
    const added = await Promise.all([archiveOffers.add(offer()), archiveOffers.add(offer())]);

    expect(added).toEqual([true, false]);
    expect(await archiveOffers.waiting()).toHaveLength(1);
  });

  it('lists the newest first', async () => {
    await archiveOffers.add(offer({ downloadId: 1, finishedAt: 1000 }));
    await archiveOffers.add(offer({ downloadId: 2, finishedAt: 2000 }));

    expect((await archiveOffers.waiting()).map(({ downloadId }) => downloadId)).toEqual([2, 1]);
  });

  it('offers no longer what has been imported, and does not offer it anew', async () => {
    await archiveOffers.add(offer());

    await archiveOffers.recordImported(['twitter.zip']);

    expect(await archiveOffers.waiting()).toEqual([]);
    expect(await archiveOffers.add(offer())).toBe(false);
  });

  it('offers no more what the person has declined', async () => {
    await archiveOffers.add(offer());

    await archiveOffers.decline([1]);

    expect(await archiveOffers.waiting()).toEqual([]);
    expect(await archiveOffers.add(offer())).toBe(false);
  });

  it('finds a download by name and size, imported or not, the last of several', async () => {
    await archiveOffers.add(offer({ downloadId: 1, path: '/old/twitter.zip' }));
    await archiveOffers.add(offer({ downloadId: 2, path: '/new/twitter.zip', finishedAt: 2000 }));
    await archiveOffers.recordImported(['twitter.zip']);

    expect(await archiveOffers.find('twitter.zip', 10)).toMatchObject({ path: '/new/twitter.zip' });
    expect(await archiveOffers.find('twitter.zip', 11)).toBeUndefined();
  });

  it('tells of changes', async () => {
    const told = new Promise<ArchiveOffer[]>((resolve) => {
      archiveOffers.watch(resolve);
    });

    await archiveOffers.add(offer());

    expect(await told).toEqual([offer()]);
  });
});
