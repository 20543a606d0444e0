import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_ARCHIVE, libraryOf } from '../fixtures/archive/any-archive.ts';
import type { FirefoxPage } from '../harness/firefox.ts';
import { useFirefox } from '../harness/session.ts';
import { expectedStatus, writeFiles } from './archive-variants.ts';
import { importInFirefox, clearDatabase } from './library-page.ts';

/**
 * One of each family: compression, parts, loose files, posts, false claims, and what is refused. No folders: WebDriver
 * cannot pick one in Firefox.
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

const waitForCount = (count: number): Promise<unknown> =>
  page.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '${count}'`);

test('every family has an archive', () => {
  expect(archives.map(({ what }) => what).toSorted()).toEqual(FAMILIES.toSorted());
});

for (const [index, archive] of archives.entries()) {
  test(`imports ${archive.what}`, async () => {
    await page.evaluate(clearDatabase);
    await waitForCount(0);

    for (const [number, files] of archive.imports.entries()) {
      const { input, paths } = await writeFiles(files, join(folder, `${index}-${number}`));
      await importInFirefox(page, paths, input);
    }

    const status = await page.evaluate(
      `({ ...document.querySelector('[data-testid="import-status"]').dataset })`,
    );
    expect(status).toMatchObject(expectedStatus(archive));
    const expected = libraryOf(archive);
    await waitForCount(expected.length);
    const shown = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[data-testid="recording"]')].map(({ dataset }) => dataset.space + ' ' + dataset.state)`,
    );
    expect(shown.toSorted()).toEqual(expected);
  });
}

test('none of them causes an error in the extension', async () => {
  expect(await session().browser.errors()).toEqual([]);
});
