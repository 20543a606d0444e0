import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import {
  importAndWait,
  clearLibrary,
  waitForImport,
  importStatus,
  openEmptyLibrary,
  rows,
} from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

const expected = () =>
  sample().truth.map(({ space, seconds, bytes }) => ({
    space,
    seconds: seconds.toFixed(3),
    bytes: String(bytes),
    state: 'complete',
  }));

test('the recordings of a dropped ZIP are imported, newest first and exact to the frame', async () => {
  const { browser, x } = session();
  const page = await openEmptyLibrary(browser);
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');

  await browser.drop(page, 'main', [sample().zip]);
  await waitForImport(page, 'done');

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect.poll(() => rows(page)).toMatchObject(expected());
  expect(await importStatus(page)).toMatchObject({ new: '2', kept: '0', missing: '0', progress: '1' });
  expect(x.refusals).toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('a second import of the same ZIP adds nothing', async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);

  await importAndWait(page, sample().zip);

  expect(await importStatus(page)).toMatchObject({ state: 'done', new: '0', kept: '2' });
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
});

test('an import continues after the page that started it is closed', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const watching = await browser.open('library.html');
  await clearLibrary(watching);

  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await expect(page.getByTestId('import-status')).not.toHaveAttribute('data-state', 'idle');
  await page.close();

  await expect(watching.getByTestId('recordings')).toHaveAttribute('data-count', '2');
});

test('a truncated ZIP is imported up to its end, including the start of the last recording', async () => {
  const zip = await readFile(sample().zip);
  const cut = join(sample().folder, 'cut off.zip');
  await writeFile(cut, zip.subarray(0, zip.length * 0.7));
  const page = await session().browser.open('library.html');
  await clearLibrary(page);

  await page.getByTestId('pick-files').setInputFiles(cut);
  await waitForImport(page, 'done');

  expect(await importStatus(page)).toMatchObject({ new: '2', partial: '1', damaged: '0' });
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  const [newer, older] = await rows(page);
  expect(older).toMatchObject({ ...expected()[1] });
  expect(newer?.['state']).toBe('partial');
  expect(Number(newer?.['seconds'])).toBeGreaterThan(20);
});

const MAKERS = [
  {
    name: 'Info-ZIP',
    make: (zip: string, from: string) => execFileSync('zip', ['-qr', zip, '.'], { cwd: from }),
  },
  {
    name: 'Python’s zipfile',
    make: (zip: string, from: string) =>
      execFileSync('python3', ['-m', 'zipfile', '-c', zip, 'data/'], { cwd: from }),
  },
];

for (const { name, make } of MAKERS) {
  test(`a ZIP repacked by ${name} has the same recordings`, async () => {
    const unpacked = join(sample().folder, name);
    execFileSync('unzip', ['-q', sample().zip, '-d', unpacked]);
    const zip = join(sample().folder, `${name}.zip`);
    make(zip, unpacked);
    const page = await session().browser.open('library.html');
    await clearLibrary(page);

    await page.getByTestId('pick-files').setInputFiles(zip);
    await waitForImport(page, 'done');

    expect(await importStatus(page)).toMatchObject({ new: '2', kept: '0' });
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
    await expect.poll(() => rows(page)).toMatchObject(expected());
  });
}
