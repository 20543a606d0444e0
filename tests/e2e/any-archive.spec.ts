import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_ARCHIVE, libraryOf } from '../fixtures/archive/any-archive.ts';
import { useChromium } from '../harness/session.ts';
import { endOf, layDown } from './any-archive-files.ts';
import { bringIn, emptyLibrary, importStatus, rows, welcomeIsShown } from './library-page.ts';

const session = useChromium();
let folder: string;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-any-'));
  await welcomeIsShown(session().browser);
  page = await session().browser.open('library.html');
});

test.afterAll(() => rm(folder, { recursive: true }));

for (const [index, archive] of ANY_ARCHIVE.entries()) {
  test(`takes ${archive.what}`, async () => {
    await emptyLibrary(page);
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');

    for (const [turn, files] of archive.imports.entries()) {
      const { input, paths } = await layDown(files, join(folder, `${index}-${turn}`));
      await bringIn(page, paths, input);
    }

    expect(await importStatus(page)).toMatchObject(endOf(archive));
    const expected = libraryOf(archive);
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(expected.length));
    const shown = (await rows(page)).map((row) => `${row['space']} ${row['state']}`);
    expect(shown.toSorted()).toEqual(expected);
  });
}

test('none of them has made any page of the extension complain', () => {
  expect(session().browser.errors).toEqual([]);
});
