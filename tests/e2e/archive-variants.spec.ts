import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_ARCHIVE, libraryOf } from '../fixtures/archive/any-archive.ts';
import { useChromium } from '../harness/session.ts';
import { expectedStatus, writeFiles } from './archive-variants.ts';
import { importAndWait, clearLibrary, importStatus, rows } from './library-page.ts';

const session = useChromium();
let folder: string;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-any-'));
  page = await session().browser.open('library.html');
});

test.afterAll(() => rm(folder, { recursive: true }));

for (const [index, archive] of ANY_ARCHIVE.entries()) {
  test(`imports ${archive.what}`, async () => {
    await clearLibrary(page);
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');

    for (const [number, files] of archive.imports.entries()) {
      const { input, paths } = await writeFiles(files, join(folder, `${index}-${number}`));
      await importAndWait(page, paths, input);
    }

    expect(await importStatus(page)).toMatchObject(expectedStatus(archive));
    const expected = libraryOf(archive);
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(expected.length));
    const shown = (await rows(page)).map((row) => `${row['space']} ${row['state']}`);
    expect(shown.toSorted()).toEqual(expected);
  });
}

test('none of them causes an error in the extension', () => {
  expect(session().browser.errors).toEqual([]);
});
