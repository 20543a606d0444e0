import { expect, it } from 'vitest';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const csv: ZipEntry = { name: 'tweets.csv', data: '"tweet_id","timestamp","text"\n"1","2016-03-01","hi"\n' };
const index: ZipEntry = { name: 'data/js/tweet_index.js', data: 'var tweet_index =  [ {"month" : 3} ]' };
const month: ZipEntry = { name: 'data/js/tweets/2016_03.js', data: 'Grailbird.data.tweets_2016_03 =\n [ ]' };

it.each<[string, ZipEntry[]]>([
  ['all of it', [csv, index, month]],
  ['its table of posts', [csv]],
  [
    'its scripts, in a folder',
    [index, month].map((entry) => ({ ...entry, name: `old/${String(entry.name)}` })),
  ],
])('an archive of 2016 is one of X, without Spaces: %s', async (_, entries) => {
  const library = createTestLibrary();

  await expect(library.importing([entries])).rejects.toMatchObject({ code: 'no-spaces' });

  expect(await library.report()).toMatchObject({ failed: 'no-spaces' });
});

it('a ZIP of a website is not', async () => {
  const site = [
    { name: 'data/js/app.js', data: 'var app = {}' },
    { name: 'best-tweets.csv', data: '1,2' },
  ];

  await expect(createTestLibrary().importing([site])).rejects.toMatchObject({ code: 'not-an-x-archive' });
});

const manifestOf = (isPartialArchive: boolean): ZipEntry => ({
  name: 'data/manifest.js',
  data: `window.__THAR_CONFIG = ${JSON.stringify({ archiveInfo: { isPartialArchive }, dataTypes: { tweets: {} } })}`,
});

it('a part without the type of Spaces says that another part may have them', async () => {
  const library = createTestLibrary();

  const importing = library.importing([[manifestOf(true)]]);

  await expect(importing).rejects.toMatchObject({ code: 'no-spaces', reason: 'another-part' });
  expect(await library.report()).toMatchObject({ failed: 'no-spaces', reason: 'another-part' });
});

it('a whole archive without the type of Spaces says that X left them out', async () => {
  const importing = createTestLibrary().importing([[manifestOf(false)]]);

  await expect(importing).rejects.toMatchObject({ code: 'spaces-left-out' });
});
