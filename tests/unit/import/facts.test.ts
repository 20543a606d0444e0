import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { openAudio } from '#utils/library/repositories/audio.ts';
import { runImport } from '#utils/import/run-import.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const spaceId = '1ypKdEXvkMLGW';
const startedAt = Date.UTC(2026, 5, 1, 19);
const endedAt = startedAt + 60_000;
const WEEK = 7 * 24 * 3600 * 1000;

const sound = buildSpaceAudio(
  { duration: 24, startedAt: startedAt + 500, guests: [], turns: [{ speaker: 'host', from: 1, to: 20 }] },
  { parts: 2 },
);
const [firstHalf = sound.bytes, secondHalf = sound.bytes] = sound.parts;

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
const media = (bytes: Uint8Array = sound.bytes, part = 0): ZipEntry => ({
  name: `data/spaces_media/space-${spaceId}_${part}.ts`,
  data: bytes,
});

let opening: Promise<Database>;
let names = 0;
let now = endedAt;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`facts-${names}`);
});

/** Imports each of them by itself, a week after the one before. */
async function importing(...archives: ZipEntry[][]): Promise<void> {
  for (const entries of archives) {
    now += WEEK;
    const source = sourceOf(writeZip({ entries }), 'part.zip');
    await runImport([{ source, path: source.name }], {
      opening,
      library: createLibraryWriter(opening),
      signal: new AbortController().signal,
      onProgress: () => {},
      estimate: async () => ({ quota: 1e9, usage: 0 }),
      now,
    });
  }
}

const found = () => createRecordings(opening).find(spaceId);

async function bytesKept(): Promise<number> {
  const rows = await (await opening).getAll('bytes');
  return rows.reduce((sum, blob) => sum + blob.size, 0);
}

describe('what is known of a Space', () => {
  const S = [media()];
  const M = [metadata];
  const T = [account, tweets, media()];

  it.each([
    ['sound, metadata, posts', [S, M, T]],
    ['sound, posts, metadata', [S, T, M]],
    ['metadata, sound, posts', [M, S, T]],
    ['metadata, posts, sound', [M, T, S]],
    ['posts, sound, metadata', [T, S, M]],
    ['posts, metadata, sound', [T, M, S]],
  ])('is all there in the end, whatever comes first: %s', async (_order, archives) => {
    await importing(...archives);

    const recordings = createRecordings(opening);
    expect(await recordings.list()).toMatchObject([
      {
        spaceId,
        startedAt,
        endedAt,
        account: { id: '42', handle: 'mirador' },
        titleOffer: 'Radio night',
        state: 'complete',
        bytes: sound.bytes.length,
        speakers: [{ handle: 'mirador', isHost: true }],
      },
    ]);
    expect(await recordings.timeline(spaceId)).toMatchObject([{ handle: 'mirador' }]);
    expect((await recordings.facts(spaceId)).metadata?.raw).toEqual({ spacesMetadata: entry });
    expect(await bytesKept()).toBe(sound.bytes.length);
  });

  it('is found across parts of one import, the sound’s first', async () => {
    const parts = [[media()], [account, metadata]].map((entries, i) => {
      const source = sourceOf(writeZip({ entries }), `${i}.zip`);
      return { source, path: source.name };
    });

    await runImport(parts, {
      opening,
      library: createLibraryWriter(opening),
      signal: new AbortController().signal,
      onProgress: () => {},
      estimate: async () => ({ quota: 1e9, usage: 0 }),
      now,
    });

    expect(await found()).toMatchObject({
      account: { handle: 'mirador' },
      speakers: [{ handle: 'mirador' }],
    });
  });

  it('is not forgotten when a later archive tells less', async () => {
    await importing([account, metadata, tweets, media()]);
    const before = await found();
    const { endedAt: _endedAt, creatorUserId: _creator, ...live } = entry;

    await importing([media()], [script('spaces-metadata', [{ spacesMetadata: live }]), media()]);

    expect(await found()).toEqual(before);
  });

  it('leaves the person’s own words, and when the recording came', async () => {
    await importing([media()]);
    const importedAt = now;
    await createRecordings(opening).rename(spaceId, 'Mine');

    await importing([account, metadata, tweets]);

    expect(await found()).toMatchObject({ title: 'Mine', titleOffer: 'Radio night', importedAt });
  });

  it('leaves a Space to the account that created it, when another’s archive names it too', async () => {
    const other = script('account', [{ account: { accountId: '7', username: 'guest' } }]);

    await importing([other, metadata], [account, media()], [other, metadata]);

    expect(await found()).toMatchObject({
      account: { handle: 'mirador' },
      speakers: [{ handle: 'mirador' }],
    });
  });

  it('does not make a damaged copy whole', async () => {
    await importing([{ ...media(), lie: { crc: 1 } }], [account, metadata]);

    expect(await found()).toMatchObject({ state: 'damaged', account: { handle: 'mirador' } });
  });
});

describe('parts of a Space’s sound that come apart', () => {
  it.each([
    ['in order', [[media(firstHalf, 0)], [media(secondHalf, 1)]]],
    ['out of order', [[media(secondHalf, 1)], [media(firstHalf, 0)]]],
    ['one of them twice', [[media(firstHalf, 0)], [media(secondHalf, 1)], [media(firstHalf, 0)]]],
  ])('are one recording: %s', async (_how, archives) => {
    await importing(...archives);

    expect(await found()).toMatchObject({ state: 'complete', bytes: sound.bytes.length });
    expect((await openAudio(opening, spaceId)).duration).toBeCloseTo(sound.seconds, 6);
    expect(await bytesKept()).toBe(sound.bytes.length);
  });

  it('are each kept in the better copy', async () => {
    const cut = secondHalf.slice(0, secondHalf.length >> 1);

    await importing([media(firstHalf, 0), media(cut, 1)], [media(secondHalf, 1)]);

    expect(await found()).toMatchObject({ state: 'complete', bytes: sound.bytes.length });
    expect(await bytesKept()).toBe(sound.bytes.length);
  });

  it('are not added to a copy that holds the same sound in one, also where no tag tells the time', async () => {
    const silence = { duration: 24, startedAt, guests: [], turns: [] };
    const { bytes, parts } = buildSpaceAudio(silence, { parts: 2, isTagged: false });

    await importing(
      [media(bytes)],
      parts.map((part, i) => media(part, i)),
    );

    expect(await bytesKept()).toBe(bytes.length);
  });

  it('are not added to a copy that holds the same sound in one', async () => {
    await importing([media()], [media(firstHalf, 0), media(secondHalf, 1)]);

    expect((await found())?.duration).toBeCloseTo(sound.seconds, 6);
    expect(await bytesKept()).toBe(sound.bytes.length);
  });
});
