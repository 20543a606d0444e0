import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { manifest, media } from '../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZip, type ZipEntry } from '../fixtures/zip/write-zip.ts';
import { useChromium } from '../harness/session.ts';
import { importAndWait, importStatus, openEmptyLibrary, rows } from './library-page.ts';

const session = useChromium();
const startedAt = Date.UTC(2026, 5, 1, 19);
const audio = [0, 1, 2].map((hour) =>
  buildSpaceAudio({ duration: 60, startedAt: startedAt + hour * 3_600_000, guests: [], turns: [] }),
);
const SPACES = ['1aaa', '1bbb', '1ccc'];
const entries = [manifest, ...audio.map(({ bytes }, i) => media(bytes, 0, SPACES[i]))];
const archive = writeZip({ entries });
const MIB = 1024 * 1024;

let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-zips-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** How many rows of bytes nothing refers to, and how many bytes there are. */
const stored = (page: Page): Promise<{ uncommitted: number; bytes: number }> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await done(indexedDB.open('afterspace'));
    const transaction = database.transaction(['bytes', 'uncommitted']);
    const uncommitted = await done(transaction.objectStore('uncommitted').count());
    const chunks: (Blob | ArrayBuffer)[] = await done(transaction.objectStore('bytes').getAll());
    database.close();
    return { uncommitted, bytes: new Blob(chunks).size };
  });

async function expectAll(page: Page): Promise<void> {
  expect(await importStatus(page)).toMatchObject({ state: 'done', new: '3', partial: '0', damaged: '0' });
  const found = async () => (await rows(page)).map(({ space, state }) => `${space} ${state}`).toSorted();
  await expect.poll(found).toEqual(SPACES.map((space) => `${space} complete`));
  const bytes = audio.reduce((sum, each) => sum + each.bytes.length, 0);
  expect(await stored(page)).toEqual({ uncommitted: 0, bytes });
}

for (const isDeflated of [false, true]) {
  test(`an archive inside a ${isDeflated ? 'deflated' : 'stored'} ZIP is imported, and nothing stays of it`, async () => {
    const inner: ZipEntry = { name: 'Takeout/twitter-2026-06-04-abc.zip', data: archive, isDeflated };
    const page = await openEmptyLibrary(session().browser);

    await importAndWait(page, await file(`outer-${isDeflated}.zip`, writeZip({ entries: [inner] })));

    await expectAll(page);
    await page.close();
  });
}

test('a split ZIP is one file, and one part of it names the others', async () => {
  const size = Math.ceil(archive.length / 3);
  const parts = await Promise.all(
    [0, 1, 2].map((i) =>
      file(`twitter.zip.00${i + 1}`, archive.slice(i * size, Math.min(archive.length, (i + 1) * size))),
    ),
  );
  const page = await openEmptyLibrary(session().browser);

  await importAndWait(page, parts.slice(0, 1));

  expect(await importStatus(page)).toMatchObject({ state: 'failed', code: 'unsupported-zip' });
  await expect(page.getByTestId('import-status')).toContainText('twitter.zip.002');

  await importAndWait(page, parts.toReversed());

  await expectAll(page);
  await page.close();
});

test('gigabytes of zeros are reported within seconds, and not stored', async () => {
  const stated = { method: 8, size: 2 ** 31, crc: 1 };
  const zeros = { data: deflateRawSync(Buffer.alloc(256 * MIB)), lie: stated, localLie: stated };
  const names = ['data/spaces_media/notes.pdf', 'data/tweets.js', 'data/spaces-metadata.js'];
  const hostile = names.map((name): ZipEntry => ({ ...zeros, name }));
  const page = await openEmptyLibrary(session().browser);
  const path = await file('zeros.zip', writeZip({ entries: [...entries, ...hostile] }));

  await importAndWait(page, path);

  await expectAll(page);
  await page.getByRole('link', { name: 'See the full report' }).click();
  for (const name of names) await expect(page.getByTestId('report')).toContainText(name);
  await expect(page.getByTestId('report')).toContainText('Something in this ZIP is far too large');
  await page.close();
});
