import { describe, expect, it } from 'vitest';
import { layoutOf, looksLikeXArchive } from '#utils/archive/index.ts';

const NAMES = [
  'Your archive.html',
  'assets/js/runtime.js',
  'data/account.js',
  'data/direct-messages.js',
  'data/manifest.js',
  'data/periscope-account-information.js',
  'data/spaces-metadata.js',
  'data/spaces_media/',
  'data/spaces_media/space-1RDGlyZoMdRJL_0.ts',
  'data/tweets.js',
];

function rename(change: (name: string) => string): string[] {
  return NAMES.map(change);
}

const looks = (names: string[], head: string): Promise<boolean> =>
  looksLikeXArchive(layoutOf(names), async () => head);

describe.each([
  ['as X makes it', NAMES],
  ['in a folder', rename((name) => `My archive/twitter/${name}`)],
  [
    'in capitals',
    rename((name) => name.replace(/^[^/]*\.(js|html)$|data\/[\w-]+(?=[./])/, (part) => part.toUpperCase())),
  ],
  ['with only data/', NAMES.filter((name) => name.startsWith('data/'))],
  ['with the contents of data/ at its root', rename((name) => name.replace(/^data\//, ''))],
  [
    'with what macOS adds',
    [
      ...rename((name) => `__MACOSX/._${name}`),
      ...NAMES,
      'data/.DS_Store',
      'data/spaces_media/._space-1_0.ts',
    ],
  ],
])('an archive %s', (_, names) => {
  it('has its files found', () => {
    const layout = layoutOf(names);

    const found = [
      layout.manifest,
      layout.account,
      layout.periscopeAccount,
      ...layout.spacesMetadata,
      ...layout.tweets,
    ];
    expect(found.map((file) => file?.name.toLowerCase().split('/').at(-1))).toEqual([
      'manifest.js',
      'account.js',
      'periscope-account-information.js',
      'spaces-metadata.js',
      'tweets.js',
    ]);
    expect(layout.audio).toMatchObject([{ spaceId: '1RDGlyZoMdRJL', part: 0 }]);
    expect(layout.attachments).toEqual([]);
  });

  it('returns the index of each file among the names', () => {
    const { manifest, audio } = layoutOf(names);

    for (const file of [manifest, ...audio]) expect(names[file?.index ?? -1]).toBe(file?.name);
  });
});

describe('layoutOf', () => {
  it.each([
    ['Open mic: maps [1RDGlyZoMdRJL].m4a', 'Open mic: maps'],
    ['Open mic [live] [1RDGlyZoMdRJL] (1).m4a', 'Open mic [live]'],
    ['(ana_de_noche)Open mic - part-1RDGlyZoMdRJL.m4a', 'Open mic - part'],
    ['Downloads/Open mic-1RDGlyZoMdRJL.mp4', 'Open mic'],
    ['[1RDGlyZoMdRJL].m4a', undefined],
    ['1RDGlyZoMdRJL.aac', undefined],
    ['1RDGlyZoMdRJL_master.m4a', undefined],
    ['Maps (1RDGlyZoMdRJL).m4a', 'Maps'],
    ['(ana)Maps_1RDGlyZoMdRJL_merged.mp4', 'Maps'],
    ['[2026-05-01] Maps.1RDGlyZoMdRJL.m4a', '[2026-05-01] Maps'],
    ['Maps [1RDGlyZoMdRJL].f234.m4a', 'Maps'],
    ['Maps [1RDGlyZoMdRJL] - Copy.m4a', 'Maps'],
  ])('finds id and title in the names of other programs: %s', (name, title) => {
    const { audio } = layoutOf([name]);

    expect(audio).toEqual([
      { index: 0, name, spaceId: '1RDGlyZoMdRJL', part: 0, ...(title !== undefined && { title }) },
    ]);
  });

  it.each([
    'talk 1764500000000.m4a',
    'talk_1rdglyzomdrjl.m4a',
    'x1RDGlyZoMdRJL.m4a',
    '1RDGlyZoMdRJLx.m4a',
    'talk [dQw4w9WgXcQ].m4a',
    'talk-2026.m4a',
    'talk [1080p].mp4',
    'notes [1RDGlyZoMdRJL].txt',
  ])('takes %s for no Space', (name) => {
    expect(layoutOf([name]).audio).toEqual([]);
  });

  it.each([
    ['data/spaces_media/space-1RDGlyZoMdRJL_0.ts', '1RDGlyZoMdRJL', 0],
    ['space-1RDGlyZoMdRJL_12.ts', '1RDGlyZoMdRJL', 12],
    ['Downloads/space-1RDGlyZoMdRJL_1 (2).ts', '1RDGlyZoMdRJL', 1],
    ['space-1RDGlyZoMdRJL.m4a', '1RDGlyZoMdRJL', 0],
    ['SPACES_MEDIA/SPACE-1RDGlyZoMdRJL_0.TS', '1RDGlyZoMdRJL', 0],
    ['data/spaces_media/space-1RDGlyZoMdRJL_0 (keep).ts', '1RDGlyZoMdRJL', 0],
    ['data/spaces_media/space-1RDGlyZoMdRJL_0 2.ts', '1RDGlyZoMdRJL', 0],
    ['data/spaces_media/space-1RDGlyZoMdRJL_1 copy.ts', '1RDGlyZoMdRJL', 1],
    ['data/spaces_media/space-1RDGlyZoMdRJL_1 - Kopie (2).ts', '1RDGlyZoMdRJL', 1],
    ['data/spaces_media/space-1RDGlyZoMdRJL_2_old.ts', '1RDGlyZoMdRJL', 2],
    ['data/spaces_media/Copy of space-1RDGlyZoMdRJL_2.ts', '1RDGlyZoMdRJL', 2],
    ['my space-1RDGlyZoMdRJL_1.ts', '1RDGlyZoMdRJL', 1],
    ['data/spaces_media/space-1RDGlyZoMdRJL_2のコピー.ts', '1RDGlyZoMdRJL', 2],
  ])('recognises %s as audio', (name, spaceId, part) => {
    expect(layoutOf([name]).audio).toEqual([{ index: 0, name, spaceId, part }]);
  });

  it('orders parts by their numbers, of scripts and of audio', () => {
    const names = [
      'tweets-part10.js',
      'tweets-part2.js',
      'tweets.js',
      'space-a_10.ts',
      'space-a_9.ts',
      'space-a_0.ts',
    ];

    const { tweets, audio } = layoutOf(names.map((name) => `data/${name}`));

    expect(tweets.map(({ index }) => index)).toEqual([2, 1, 0]);
    expect(audio.map(({ part }) => part)).toEqual([0, 9, 10]);
  });

  it('lists everything else in spaces_media, with its Space where its name has one', () => {
    const { attachments } = layoutOf(['data/spaces_media/space-1RDG_0.vtt', 'data/spaces_media/notes.txt']);

    expect(attachments).toEqual([
      { index: 0, name: 'data/spaces_media/space-1RDG_0.vtt', spaceId: '1RDG' },
      { index: 1, name: 'data/spaces_media/notes.txt' },
    ]);
  });

  it('prefers files in data/, then those that are nested least', () => {
    const names = ['account.js', 'backup/old/data/account.js', 'backup/data/account.js', 'data/account.js'];

    expect(layoutOf(names).account?.index).toBe(3);
    expect(layoutOf(names.slice(0, 3)).account?.index).toBe(2);
  });

  it('leaves out other people’s words and names that are only similar', () => {
    const { tweets, spacesMetadata, audio } = layoutOf([
      'data/deleted-tweets.js',
      'data/tweetdeck.js',
      'data/spaces-metadata.json.txt',
      'data/tweets_media/inner-space-1_0.ts',
    ]);

    expect([tweets, spacesMetadata, audio]).toEqual([[], [], []]);
  });

  it('reads 200,000 names in less than a second', () => {
    const names = Array.from({ length: 200_000 }, (_, n) => `assets/images/twemoji/${n}.svg`);
    const begin = performance.now();

    const { audio } = layoutOf([...names, ...NAMES]);

    expect(audio).toHaveLength(1);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

describe('looksLikeXArchive', () => {
  it.each([
    ['a manifest of X', ['data/manifest.js'], 'window.__THAR_CONFIG = {'],
    ['a script of X', ['data/like.js'], 'window.YTD.like.part0 = [ ]'],
    ['a script of X with a BOM', ['like.js'], '\uFEFFwindow.YTD.like.part0 = [ ]'],
    ['audio alone', ['spaces_media/space-1_0.ts'], ''],
    ['anything beneath spaces_media', ['data/spaces_media/notes.txt'], ''],
  ])('recognises an archive by %s', async (_, names, head) => {
    expect(await looks(names, head)).toBe(true);
  });

  it.each([
    ['a manifest of something else', ['data/manifest.js'], 'window.config = {}'],
    ['a text that speaks of it', ['data/readme.js'], '// not window.YTD.like'],
    ['images', ['a.jpg', 'b.jpg'], 'window.YTD.like.part0'],
    ['nothing', [], ''],
  ])('does not recognise one by %s', async (_, names, head) => {
    expect(await looks(names, head)).toBe(false);
  });

  it('reads a few scripts of many', async () => {
    const names = Array.from({ length: 5000 }, (_, n) => `js/${n}.js`);
    let reads = 0;

    await looksLikeXArchive(layoutOf(names), async () => String(reads++));

    expect(reads).toBeLessThan(20);
  });
});
