import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  noteRequests,
  rememberedLinks,
  sentRequests,
  sweepTakes,
  unfinishedTakes,
} from '#utils/links/index.ts';
import type { RememberedLink, Take } from '#utils/links/index.ts';
import { createStoredList } from '#utils/private-storage/index.ts';
import { createStoredChunks, keptNameOf, type RemoteFile } from '#utils/remote/index.ts';

const NOW = Date.UTC(2026, 5, 10);
const DAY = 24 * 3_600_000;

const link = (change: Partial<RememberedLink> = {}): RememberedLink => ({
  url: 'https://ton.x.com/archive/1/a.zip',
  name: 'a.zip',
  part: 1,
  seenAt: NOW,
  expiresAt: NOW + 7 * DAY,
  from: 'download',
  ...change,
});

const FILE: RemoteFile = {
  url: 'https://ton.x.com/archive/1/a.zip',
  address: 'https://ton.x.com/signed/1',
  name: 'a.zip',
  size: 1e10,
  etag: '"a"',
};

const take = (change: Partial<Take> = {}): Take => ({
  parts: [{ file: FILE, held: [] }],
  spaces: ['one'],
  posts: true,
  isAll: false,
  expiresAt: NOW + DAY,
  ...change,
});

beforeEach(async () => {
  for (const name of ['links', 'takes', 'sentRequests'] as const) {
    await createStoredList(name, (row) => row).change(() => []);
  }
});

describe('rememberedLinks', () => {
  it('are kept until they end, the newest of a part alone', async () => {
    const newer = link({ url: 'https://ton.x.com/archive/2/a.zip', seenAt: NOW + 1 });
    await rememberedLinks.remember([link()], NOW);
    await rememberedLinks.remember([newer], NOW);
    await rememberedLinks.remember([link({ name: 'b.zip', url: 'https://ton.x.com/b', part: 2 })], NOW);

    expect(await rememberedLinks.list(NOW)).toMatchObject([{ name: 'b.zip' }, newer]);
    expect(await rememberedLinks.list(NOW + 7 * DAY)).toEqual([]);
  });

  it('are never of a host that is not one of X', async () => {
    await rememberedLinks.remember([link({ url: 'https://files.example/a.zip' })], NOW);
    await createStoredList('links', (row) => row).change(() => [link({ url: 'https://evil.example/' })]);

    expect(await rememberedLinks.list(NOW)).toEqual([]);
  });
});

describe('sentRequests', () => {
  it('list every request, the newest first', async () => {
    const log = noteRequests();
    const sent = [1, 2, 3].map((bytes) => ({ at: NOW + bytes, host: 'ton.x.com', bytes }));

    sent.forEach((each) => log.add(each));
    await log.end();

    expect(await sentRequests.list()).toEqual(sent.toReversed());
    await sentRequests.clear();
    expect(await sentRequests.list()).toEqual([]);
  });
});

describe('unfinishedTakes', () => {
  it('are found by their files until they have ended, without what was in memory', async () => {
    const held = [{ offset: 0, bytes: new Uint8Array(9) }];
    await unfinishedTakes.begin(take({ parts: [{ file: FILE, held }] }), NOW);

    expect(await unfinishedTakes.list(NOW)).toEqual([take()]);
    await unfinishedTakes.begin(take({ spaces: ['one', 'two'] }), NOW);
    expect(await unfinishedTakes.list(NOW)).toEqual([take({ spaces: ['one', 'two'] })]);
    expect(await unfinishedTakes.list(NOW + DAY)).toEqual([]);
    await unfinishedTakes.end(take());

    expect(await unfinishedTakes.list(NOW)).toEqual([]);
  });

  it('with a damaged row, or with a link that is not one of X, are left out', async () => {
    const foreign = take({ parts: [{ file: { ...FILE, url: 'https://evil.example/a.zip' }, held: [] }] });
    await createStoredList('takes', (row) => row).change(() => [foreign, { ...take(), spaces: 7 }, 'x']);

    expect(await unfinishedTakes.list(NOW)).toEqual([]);
  });
});

describe('sweepTakes', () => {
  it('removes what was kept of takes that have ended, and nothing else', async () => {
    await deleteDB('afterspace-taking');
    const kept = keptNameOf(FILE) ?? '';
    const chunks = createStoredChunks();
    await chunks.put(kept, 0, new Uint8Array(3));
    await chunks.put('of another file', 0, new Uint8Array(3));
    await unfinishedTakes.begin(take(), NOW);

    await sweepTakes(NOW);
    expect(await chunks.files()).toEqual([kept]);
    await sweepTakes(NOW + DAY);

    expect(await chunks.files()).toEqual([]);
    await chunks.close();
  });
});
