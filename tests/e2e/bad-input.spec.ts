import { expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslate } from '#utils/i18n/index.ts';
import { useChromium } from '../harness/session.ts';
import { writeZip, type ZipEntry } from '../fixtures/zip/write-zip.ts';
import { waitForImport, importStatus, rows } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
const t = createTranslate('en', { en: [readFileSync('locales/en/errors.ftl', 'utf8')], es: [] });

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  await page.close();
});

const manifestWith = (types: object): ZipEntry => ({
  name: 'data/manifest.js',
  data: `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: { accountId: '1' }, dataTypes: types })}`,
});
const zipOf = (...entries: ZipEntry[]): Buffer => Buffer.from(writeZip({ entries }));

const CASES: { code: string; name: string; bytes: () => Buffer }[] = [
  {
    code: 'not-a-zip',
    name: 'holiday.zip',
    bytes: () => Buffer.from('This is a text file with another name.'),
  },
  {
    code: 'not-an-x-archive',
    name: 'photos.zip',
    bytes: () => zipOf({ name: 'photos/beach.txt', data: 'sand' }),
  },
  {
    code: 'no-spaces',
    name: 'quiet.zip',
    bytes: () => zipOf(manifestWith({ spacesMetadata: { files: [] } })),
  },
  { code: 'spaces-left-out', name: 'left-out.zip', bytes: () => zipOf(manifestWith({ tweets: {} })) },
  {
    code: 'truncated',
    name: 'cut-off.zip',
    bytes: () => readFileSync(sample().zip).subarray(0, 20_000),
  },
];

for (const { code, name, bytes } of CASES) {
  test(`${name} is refused as ${code} with an explanation, and the library does not change`, async () => {
    const path = join(sample().folder, name);
    await writeFile(path, bytes());
    const page = await session().browser.open('library.html');
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
    const before = await rows(page);

    await page.getByTestId('pick-files').setInputFiles(path);
    await waitForImport(page, 'failed');

    expect(await importStatus(page)).toMatchObject({ code });
    await expect(page.getByTestId('import-status')).toContainText(t(`error-${code}-title`));
    await expect(page.getByTestId('import-status')).toContainText(t(`error-${code}-help`));
    expect(await rows(page)).toEqual(before);
  });
}
