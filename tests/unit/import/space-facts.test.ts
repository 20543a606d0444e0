import { describe, expect, it } from 'vitest';
import { openAudio } from '#utils/library/repositories/bytes/audio.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const spaceId = '1ypKdEXvkMLGW';
const startedAt = Date.UTC(2026, 5, 1, 19);
const endedAt = startedAt + 60_000;

const audio = buildSpaceAudio(
  { duration: 24, startedAt: startedAt + 500, guests: [], turns: [{ speaker: 'host', from: 1, to: 20 }] },
  { parts: 2 },
);
const [firstHalf = audio.bytes, secondHalf = audio.bytes] = audio.parts;

const script = (name: string, value: unknown): ZipEntry => ({
  name: `data/${name}.js`,
  data: `window.YTD.${name}.part0 = ${JSON.stringify(value)}`,
});
const entry = {
  id: spaceId,
  creatorUserId: '42',
  createdAt: new Date(startedAt).toISOString(),
  endedAt: new Date(endedAt).toISOString(),
  totalParticipated: '17',
};
const metadata = script('spaces-metadata', [{ spacesMetadata: entry }]);
const account = script('account', [{ account: { accountId: '42', username: 'mirador' } }]);
const tweets = script('tweets', [
  {
    tweet: {
      full_text: 'Radio night https://t.co/a',
      created_at: 'Mon Jun 01 18:55:00 +0000 2026',
      entities: { urls: [{ expanded_url: `https://x.com/i/spaces/${spaceId}` }] },
    },
  },
]);
const media = (bytes: Uint8Array = audio.bytes, part = 0): ZipEntry => ({
  name: `data/spaces_media/space-${spaceId}_${part}.ts`,
  data: bytes,
});

/** A library into which each of these archives has been imported by itself, one after the other. */
async function libraryAfter(...archives: ZipEntry[][]) {
  const library = createTestLibrary();
  for (const entries of archives) await library.importing([entries]);
  return { ...library, find: () => library.recordings.find(spaceId) };
}

describe('what is known about a Space', () => {
  const A = [media()];
  const M = [metadata];
  const T = [account, tweets, media()];

  it.each([
    ['audio, metadata, posts', [A, M, T]],
    ['audio, posts, metadata', [A, T, M]],
    ['metadata, audio, posts', [M, A, T]],
    ['metadata, posts, audio', [M, T, A]],
    ['posts, audio, metadata', [T, A, M]],
    ['posts, metadata, audio', [T, M, A]],
  ])('is complete in the end, whatever is imported first: %s', async (_order, archives) => {
    const library = await libraryAfter(...archives);

    expect(await library.list()).toMatchObject([
      {
        spaceId,
        startedAt,
        endedAt,
        account: { id: '42', handle: 'mirador' },
        titleOffer: 'Radio night',
        state: 'complete',
        bytes: audio.bytes.length,
        speakers: [{ handle: 'mirador', isHost: true }],
      },
    ]);
    expect(await library.recordings.timeline(spaceId)).toMatchObject([{ handle: 'mirador' }]);
    expect((await library.recordings.facts(spaceId)).metadata?.raw).toEqual({ spacesMetadata: entry });
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
  });

  it('is found across the parts of one import, even if the audio comes first', async () => {
    const library = await libraryAfter();

    await library.importing([[media()], [account, metadata]]);

    expect(await library.find()).toMatchObject({
      account: { handle: 'mirador' },
      speakers: [{ handle: 'mirador' }],
    });
  });

  it('is not forgotten when a later archive says less', async () => {
    const library = await libraryAfter([account, metadata, tweets, media()]);
    const before = await library.find();
    const { endedAt: _endedAt, creatorUserId: _creator, ...live } = entry;

    await library.importing([[media()]]);
    await library.importing([[script('spaces-metadata', [{ spacesMetadata: live }]), media()]]);

    expect(await library.find()).toEqual(before);
  });

  it('does not change the person’s own words, or the time of the import', async () => {
    const library = await libraryAfter([media()]);
    const importedAt = (await library.find())?.importedAt;
    await library.recordings.rename(spaceId, 'Mine');

    await library.importing([[account, metadata, tweets]]);

    expect(await library.find()).toMatchObject({ title: 'Mine', titleOffer: 'Radio night', importedAt });
  });

  it('names the account that created the Space, when another account’s archive has it too', async () => {
    const other = script('account', [{ account: { accountId: '7', username: 'guest' } }]);

    const library = await libraryAfter([other, metadata], [account, media()], [other, metadata]);

    expect(await library.find()).toMatchObject({
      account: { handle: 'mirador' },
      speakers: [{ handle: 'mirador' }],
    });
  });

  it('does not turn a damaged copy into a complete one', async () => {
    const library = await libraryAfter([{ ...media(), lie: { crc: 1 } }], [account, metadata]);

    expect(await library.find()).toMatchObject({ state: 'damaged', account: { handle: 'mirador' } });
  });
});

describe('parts of a Space’s audio from different archives', () => {
  it.each([
    ['in order', [[media(firstHalf, 0)], [media(secondHalf, 1)]]],
    ['out of order', [[media(secondHalf, 1)], [media(firstHalf, 0)]]],
    ['one of them twice', [[media(firstHalf, 0)], [media(secondHalf, 1)], [media(firstHalf, 0)]]],
  ])('become one recording: %s', async (_how, archives) => {
    const library = await libraryAfter(...archives);

    expect(await library.find()).toMatchObject({ state: 'complete', bytes: audio.bytes.length });
    expect((await openAudio(library.open, spaceId)).duration).toBeCloseTo(audio.seconds, 6);
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
  });

  it('are each stored in the better copy', async () => {
    const cut = secondHalf.slice(0, secondHalf.length >> 1);

    const library = await libraryAfter([media(firstHalf, 0), media(cut, 1)], [media(secondHalf, 1)]);

    expect(await library.find()).toMatchObject({ state: 'complete', bytes: audio.bytes.length });
    await library.emptyTrash();
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
  });

  it('are not added to a copy that has the same audio in one part, even without tags', async () => {
    const silence = { duration: 24, startedAt, guests: [], turns: [] };
    const { bytes, parts } = buildSpaceAudio(silence, { parts: 2, isTagged: false });

    const library = await libraryAfter(
      [media(bytes)],
      parts.map((part, i) => media(part, i)),
    );

    expect(await library.storedBytes()).toHaveLength(bytes.length);
  });

  it('are not added to a copy that has the same audio in one part', async () => {
    const library = await libraryAfter([media()], [media(firstHalf, 0), media(secondHalf, 1)]);

    expect((await library.find())?.duration).toBeCloseTo(audio.seconds, 6);
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
  });
});
