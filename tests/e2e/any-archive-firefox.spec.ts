import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_ARCHIVE, libraryOf } from '../fixtures/archive/any-archive.ts';
import type { FirefoxPage } from '../harness/firefox.ts';
import { useFirefox } from '../harness/session.ts';
import { endOf, layDown } from './any-archive-files.ts';
import { bringInto, clearStores } from './library-page.ts';

/**
 * One of each family: how it is packed, parts, what lies loose, posts, what lies, and what is refused. WebDriver cannot
 * pick a folder in Firefox.
 */
const FAMILIES = [
  'a ZIP, all stored',
  'a ZIP, all deflated',
  'data descriptors of ZIP64',
  'back-slashes',
  'metadata first, and its audio weeks later',
  'two parts in two ZIPs',
  'loose metadata and loose audio',
  'loose audio without a Space in its name',
  'an M4A',
  'tweets in parts',
  'entries that overlap',
  'a size that is too large',
  'a checksum that is wrong',
  'an archive that is encrypted',
  'zeros instead of metadata',
  'metadata nested without end',
  'markup and characters that turn text around',
  'a directory that is stated to be where nothing is',
  'an archive from which X left Spaces out',
  'text',
];
const archives = ANY_ARCHIVE.filter(({ what }) => FAMILIES.includes(what));

const session = useFirefox();
let folder: string;
let page: FirefoxPage;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-any-'));
  page = await session().browser.open('library.html');
});

test.afterAll(() => rm(folder, { recursive: true }));

const counted = (count: number): Promise<unknown> =>
  page.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '${count}'`);

test('every family is there', () => {
  expect(archives.map(({ what }) => what).toSorted()).toEqual(FAMILIES.toSorted());
});

for (const [index, archive] of archives.entries()) {
  test(`takes ${archive.what}`, async () => {
    await page.evaluate(clearStores);
    await counted(0);

    for (const [turn, files] of archive.imports.entries()) {
      const { input, paths } = await layDown(files, join(folder, `${index}-${turn}`));
      await bringInto(page, paths, input);
    }

    const status = await page.evaluate(
      `({ ...document.querySelector('[data-testid="import-status"]').dataset })`,
    );
    expect(status).toMatchObject(endOf(archive));
    const expected = libraryOf(archive);
    await counted(expected.length);
    const shown = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[data-testid="recording"]')].map(({ dataset }) => dataset.space + ' ' + dataset.state)`,
    );
    expect(shown.toSorted()).toEqual(expected);
  });
}

test('none of them has made any page of the extension complain', async () => {
  expect(await session().browser.errors()).toEqual([]);
});
