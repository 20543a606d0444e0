import { describe, expect, it } from 'vitest';
import type { AnyFile } from '../../fixtures/archive/any-archive.ts';
import { buildSpaceAudio, conversation, GUESTS } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const ID = '1RDGlyZoMdRJL';
const STARTED = Date.UTC(2026, 1, 2);
const script = { duration: 30, startedAt: STARTED, guests: GUESTS, turns: conversation(30) };
const { bytes: audio, seconds } = buildSpaceAudio(script);

const ytd = (type: string, items: unknown[]): string => `window.YTD.${type}.part0 = ${JSON.stringify(items)}`;
const metadata: ZipEntry = {
  name: 'data/spaces-metadata.js',
  data: ytd('spaces_metadata', [
    {
      spacesMetadata: {
        id: ID,
        creatorUserId: '7',
        createdAt: new Date(STARTED).toISOString(),
        endedAt: new Date(STARTED + 30_000).toISOString(),
      },
    },
  ]),
};
const inMedia = (name: string): ZipEntry => ({ name: `data/spaces_media/${name}`, data: audio });
const file = (path: string, bytes: Uint8Array<ArrayBuffer> = audio): AnyFile => ({ path, bytes });

describe('audio in spaces_media', () => {
  it.each([`space-${ID}_0 (keep).ts`, `space-${ID}_0 2.ts`, `space-${ID}_0 copy.ts`])(
    'is that of its Space, whatever its name ends in: %s',
    async (name) => {
      const library = createTestLibrary();

      const { counts } = await library.importing([[metadata, inMedia(name)]]);

      expect(counts).toMatchObject({ new: 1, missing: 0 });
      expect(await library.list()).toMatchObject([{ spaceId: ID, state: 'complete', bytes: audio.length }]);
    },
  );

  it('is one recording where it is there twice', async () => {
    const library = createTestLibrary();

    await library.importing([[metadata, inMedia(`space-${ID}_0.ts`), inMedia(`space-${ID}_0 copy.ts`)]]);

    expect(await library.list()).toMatchObject([{ spaceId: ID, state: 'complete', bytes: audio.length }]);
    expect(await library.countBytesIds()).toBe(1);
  });
});

describe('a file of another program', () => {
  const named = [`Open mic [${ID}].m4a`, `(ana)Open mic-${ID}.m4a`].map((name) => [name]);

  it.each(named)('is the recording of its Space, with its title, before the metadata: %s', async (name) => {
    const library = createTestLibrary();

    await library.importing([file(name)]);
    await library.importing([[metadata]]);

    expect(await library.list()).toMatchObject([
      { spaceId: ID, kind: 'space', titleOffer: 'Open mic', state: 'complete' },
    ]);
  });

  it.each(named)('is the recording of its Space, with its title, after the metadata: %s', async (name) => {
    const library = createTestLibrary();

    await library.importing([[metadata]]);
    await library.importing([file(name)]);

    expect(await library.list()).toMatchObject([
      { spaceId: ID, kind: 'space', titleOffer: 'Open mic', state: 'complete' },
    ]);
  });
});

describe('posts', () => {
  const link = `https://x.com/i/spaces/${ID}`;
  const createdAt = new Date(STARTED).toISOString();

  it.each<[string, ZipEntry, string]>([
    [
      'of a community',
      {
        name: 'data/community-tweet.js',
        data: ytd('community_tweet', [
          {
            tweet: {
              full_text: 'Maps at night https://t.co/a',
              entities: { urls: [{ expanded_url: link }] },
            },
          },
        ]),
      },
      'Maps at night',
    ],
    [
      'that are long, with the link beyond their cut',
      {
        name: 'data/note-tweet.js',
        data: ytd('note_tweet', [
          {
            noteTweet: {
              noteTweetId: '1',
              createdAt,
              core: {
                text: `A long post about maps ${link}`,
                urls: [{ expandedUrl: link, shortUrl: 'https://t.co/a' }],
              },
            },
          },
        ]),
      },
      'A long post about maps',
    ],
    [
      'in several parts that were joined',
      {
        name: 'data/tweets.js',
        data: `${ytd('tweets', [{ tweet: { full_text: 'Nothing' } }])}\n${ytd('tweets', [
          { tweet: { full_text: `In part two ${link}` } },
        ]).replace('part0', 'part1')}`,
      },
      'In part two',
    ],
  ])('%s offer a title', async (_, posts, title) => {
    const library = createTestLibrary();

    await library.importing([[metadata, posts, inMedia(`space-${ID}_0.ts`)]]);

    expect(await library.list()).toMatchObject([{ titleOffer: title }]);
  });
});

describe('audio with nothing of X’s', () => {
  const idOf = async (files: (AnyFile | readonly ZipEntry[])[]): Promise<string[]> => {
    const library = createTestLibrary();
    await library.importing(files);
    return (await library.list()).map(({ spaceId }) => spaceId);
  };

  it('is imported from a folder and from a ZIP as the file alone is', async () => {
    const alone = await idOf([file('talk.aac')]);

    expect(alone).toEqual([expect.stringMatching(/^sound-/)]);
    expect(await idOf([file('x/talk.aac'), file('x/notes.txt', new TextEncoder().encode('Hola'))])).toEqual(
      alone,
    );
    expect(
      await idOf([
        [
          { name: 'talk.aac', data: audio },
          { name: 'readme.txt', data: 'Hola' },
        ],
      ]),
    ).toEqual(alone);
    await expect(idOf([file('x/notes.txt', new TextEncoder().encode('Hola'))])).rejects.toMatchObject({
      code: 'not-an-x-archive',
    });
  });

  it('is one recording where a stream’s pieces lie loose in a folder', async () => {
    const starts = Array.from(audio.keys()).filter(
      (at) => String.fromCharCode(...audio.subarray(at, at + 3)) === 'ID3' && audio[at + 9] === 0x3f,
    );
    const pieces = starts.map((from, i) =>
      file(`space/chunk_${i + 1}_a.aac`, audio.slice(from, starts[i + 1])),
    );
    const library = createTestLibrary();

    await library.importing(pieces.toReversed());

    expect(pieces.length).toBeGreaterThan(9);
    expect(await library.list()).toMatchObject([
      { duration: seconds, bytes: audio.length, state: 'complete' },
    ]);
  });
});
