import { describe, expect, it } from 'vitest';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { metadataEntry } from '../../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

const SPACE = '1ypKdEXvkMLGW';
const startedAt = Date.UTC(2026, 5, 1, 19);

const audioOf = (hostClip: 'host' | 'ana' | 'ben', duration: number, isTagged = true) => {
  const turns = [{ speaker: 'host', from: 0, to: duration }];
  return buildSpaceAudio({ duration, startedAt, guests: [], turns, hostClip }, { isTagged }).bytes;
};
const MINE = audioOf('host', 20);
const MINE_SHORTER = MINE.slice(0, MINE.length >> 1);
const THEIRS = audioOf('ana', 40);
const THEIRS_SHORTER = audioOf('ben', 10);

const account = (id: string): ZipEntry => ({
  name: 'data/account.js',
  data: `window.YTD.account.part0 = ${JSON.stringify([{ account: { accountId: id, username: `user${id}` } }])}`,
});
const media = (bytes: Uint8Array): ZipEntry => ({
  name: `data/spaces_media/space-${SPACE}_0.ts`,
  data: bytes,
});
const archive = (id: string, bytes: Uint8Array, creator = id): ZipEntry[] => [
  account(id),
  metadataEntry([{ spacesMetadata: { id: SPACE, creatorUserId: creator } }]),
  media(bytes),
];

async function libraryAfter(...archives: ZipEntry[][]): Promise<TestLibrary> {
  const library = createTestLibrary();
  for (const entries of archives) await library.importing([entries]);
  return library;
}

/** Keeps the header of each ADTS frame, and so its size. */
function withOtherPayloads(adts: Uint8Array): Uint8Array {
  const random = createRandom(9);
  const bytes = adts.slice();
  for (let at = 0; at + 7 <= bytes.length;) {
    const size =
      (((bytes[at + 3] ?? 0) & 3) << 11) | ((bytes[at + 4] ?? 0) << 3) | ((bytes[at + 5] ?? 0) >> 5);
    bytes.set(randomBytes(random, size - 7), at + 7);
    at += size;
  }
  return bytes;
}

/** Bytes of each recording, by id. */
const sizes = async (library: TestLibrary): Promise<Record<string, number>> =>
  Object.fromEntries((await library.list()).map(({ spaceId, bytes }) => [spaceId, bytes]));

describe('audio of another account under the same id', () => {
  it.each([
    ['longer', THEIRS],
    ['shorter', THEIRS_SHORTER],
  ])('never replaces a recording, and is one of its own: %s', async (_what, theirs) => {
    const library = await libraryAfter(archive('42', MINE));
    await library.recordings.rename(SPACE, 'Mine');

    const { counts } = await library.importing([archive('43', theirs)]);

    expect(counts).toMatchObject({ new: 1, replaced: 0, kept: 0 });
    expect(await sizes(library)).toEqual({ [SPACE]: MINE.length, [`${SPACE}~43`]: theirs.length });
    expect(await library.recordings.find(SPACE)).toMatchObject({ title: 'Mine', account: { id: '42' } });
    expect(await library.recordings.find(`${SPACE}~43`)).toMatchObject({
      kind: 'space',
      state: 'complete',
      account: { id: '43', handle: 'user43' },
    });
  });

  it('is known when the same archives are imported again, in any order', async () => {
    const library = await libraryAfter(archive('42', MINE), archive('43', THEIRS));

    const theirs = await library.importing([archive('43', THEIRS)]);
    const mine = await library.importing([archive('42', MINE)]);

    expect([theirs.counts.kept, mine.counts.kept]).toEqual([1, 1]);
    expect(await sizes(library)).toEqual({ [SPACE]: MINE.length, [`${SPACE}~43`]: THEIRS.length });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('is kept apart, by a number, if no archive names its owner', async () => {
    const library = await libraryAfter([media(MINE)], [media(THEIRS)], [media(THEIRS)]);

    expect(await sizes(library)).toEqual({ [SPACE]: MINE.length, [`${SPACE}~2`]: THEIRS.length });
  });

  it('is no recording of its own if it is the same audio, and no better', async () => {
    const library = await libraryAfter(archive('42', MINE), archive('43', MINE), archive('44', MINE_SHORTER));

    expect(await sizes(library)).toEqual({ [SPACE]: MINE.length });
    expect(await library.storedBytes()).toHaveLength(MINE.length);
  });

  it('does not replace the same audio, even if it is longer: nothing says that it belongs to this person', async () => {
    const library = await libraryAfter(archive('42', MINE_SHORTER), archive('43', MINE));

    expect(await sizes(library)).toEqual({ [SPACE]: MINE_SHORTER.length, [`${SPACE}~43`]: MINE.length });
  });

  it('counts as somebody else’s if X names another creator', async () => {
    const library = await libraryAfter(archive('42', MINE_SHORTER, '42'), archive('42', MINE, '43'));

    expect(await sizes(library)).toEqual({ [SPACE]: MINE_SHORTER.length, [`${SPACE}~42`]: MINE.length });
  });
});

describe('other audio of the same account under the same id', () => {
  it('replaces nothing', async () => {
    const library = await libraryAfter(
      archive('42', MINE),
      archive('42', THEIRS),
      archive('42', THEIRS_SHORTER),
    );

    expect(await sizes(library)).toEqual({
      [SPACE]: MINE.length,
      [`${SPACE}~42`]: THEIRS.length,
      [`${SPACE}~42~2`]: THEIRS_SHORTER.length,
    });
  });

  it('is found by its bytes, if all its frames have the sizes of the other one’s', async () => {
    const sound = audioOf('host', 20, false);

    const library = await libraryAfter(
      archive('42', sound.slice(0, sound.length >> 1)),
      archive('42', withOtherPayloads(sound)),
    );

    expect(Object.keys(await sizes(library))).toEqual([SPACE, `${SPACE}~42`]);
  });
});

describe('a better copy of the same audio', () => {
  it.each([
    ['cut short', MINE_SHORTER],
    ['without a piece from the middle', Buffer.concat([MINE.slice(0, 9000), MINE.slice(12_000)])],
    ['without its beginning', MINE.slice(MINE.length >> 1)],
  ])('replaces one that is %s, which goes to the trash and can be restored', async (_what, worse) => {
    const library = await libraryAfter(archive('42', worse), archive('42', MINE));
    const trash = createTrash(library.open);

    const replaced = await trash.list();
    await trash.restore(replaced[0]?.spaceId ?? '');

    expect(replaced).toHaveLength(1);
    expect(new Set(Object.values(await sizes(library)))).toEqual(new Set([MINE.length, worse.length]));
    expect(await library.recordings.find(SPACE)).toMatchObject({ state: 'complete', bytes: MINE.length });
  });
});
