import { expect, test, type Page } from '@playwright/test';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBackup } from '../e2e/check-backup.ts';
import { kill } from '../e2e/kill-and-recover.ts';
import { readContent, type LibraryContent } from '../e2e/library-content.ts';
import { importAndWait } from '../e2e/library-page.ts';
import { writeLongArchive, type LongArchive } from '../e2e/long-archive.ts';
import { useRestartableChromium } from '../e2e/restartable-chromium.ts';

const chromium = useRestartableChromium();
let archive: LongArchive;
let content: LibraryContent;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const zip = join(chromium().folder, 'long.zip');
  archive = await writeLongArchive(zip, { recordings: 6, megabytes: 40 });
  const page = await openStorage();
  await importAndWait(page, zip);
  content = await page.evaluate(readContent);
  await page.close();
});

const openStorage = (): Promise<Page> => chromium().browser.open('library.html#/settings/storage');

/** Files that look like a whole backup. */
async function backups(): Promise<string[]> {
  const names = await readdir(chromium().folder);
  return names
    .filter((name) => /^Afterspace-backup.*\.(zip|afterspace)$/.test(name))
    .map((name) => join(chromium().folder, name));
}

/** Bytes of the file that is being saved, under whatever name, or of what it has become. */
async function savedBytes(): Promise<number> {
  const names = (await readdir(chromium().folder)).filter((name) => name !== 'long.zip');
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(chromium().folder, name)).then(
        (file) => (file.isFile() ? file.size : 0),
        () => 0,
      ),
    ),
  );
  return Math.max(0, ...sizes);
}

interface Moment {
  name: string;
  password?: string;
  /** Resolves when it has come, or is over. */
  comes(page: Page): Promise<unknown>;
  end(page: Page): Promise<unknown>;
}

/** Often enough: all of it may take a second. */
const OFTEN = { intervals: [5], timeout: 60_000 };

const read = (share: number) => (page: Page) =>
  page.waitForFunction(
    (from) => {
      const dialog = document.querySelector<HTMLElement>('[data-testid="backup-status"]');
      const progress = dialog?.querySelector('progress')?.value ?? 0;
      return dialog?.dataset['state'] === 'done' || progress >= from;
    },
    share,
    { polling: 5 },
  );
const saved = (share: number) => () =>
  expect.poll(savedBytes, OFTEN).toBeGreaterThanOrEqual(share * archive.bytes * archive.spaces.length);

const killed = (): Promise<void> => kill(chromium().browser);
const closed = (page: Page): Promise<void> => page.close();

const MOMENTS: Moment[] = [
  ...[0.05, 0.4, 0.8].map((share) => ({
    name: `killed when ${share} of it is read`,
    comes: read(share),
    end: killed,
  })),
  ...[0.01, 0.25, 0.5, 0.75, 0.98].map((share) => ({
    name: `killed when ${share} of it is saved`,
    comes: saved(share),
    end: killed,
  })),
  { name: 'killed while it is encrypted', password: 'sesame', comes: read(0.7), end: killed },
  { name: 'left by its page while it is read', comes: read(0.5), end: closed },
  { name: 'left by its page while it is saved', comes: saved(0.3), end: closed },
];

for (const { name, password, comes, end } of MOMENTS) {
  test(`a backup that is ${name} changes nothing in the library, and leaves no file that only looks whole`, async () => {
    const page = await openStorage();
    const before = await page.getByTestId('last-backup').getAttribute('data-at');
    await page.getByTestId('backup').click();
    if (password !== undefined) {
      await page.getByText('Set a password', { exact: true }).click();
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByLabel('The same password again').fill(password);
    }
    const come = comes(page);
    await page.getByTestId('backup-yes').click();
    await come;
    await end(page);

    if (end === killed) await chromium().launch();
    // A download may outlive its page.
    const worker = await chromium().browser.worker();
    const running = "chrome.downloads.search({ state: 'in_progress' }).then((all) => all.length)";
    await expect.poll(() => worker.evaluate(running)).toBe(0);
    const found = await backups();
    test.info().annotations.push({ type: 'whole files', description: String(found.length) });
    for (const path of found) expect(new Set(Object.values(checkBackup(path)))).toEqual(new Set(['ok']));
    const again = await openStorage();
    expect(await again.evaluate(readContent)).toEqual(content);
    const note = again.getByTestId('last-backup');
    await expect(note).toContainText(/\w/);
    if (found.length === 0) expect(await note.getAttribute('data-at')).toBe(before);
    await again.close();
    for (const path of found) await rm(path);
    await removeUnfinished();
  });
}

/** What the browser itself leaves of a download when it is killed. */
async function removeUnfinished(): Promise<void> {
  for (const name of await readdir(chromium().folder))
    if (name.endsWith('.crdownload')) await rm(join(chromium().folder, name));
}

test('after all of that a backup is made as ever', async () => {
  const page = await openStorage();
  const download = chromium().browser.downloads.next();
  await page.getByTestId('backup').click();
  await page.getByTestId('backup-yes').click();

  const outcomes = checkBackup((await download).path);

  expect(new Set(Object.values(outcomes))).toEqual(new Set(['ok']));
  expect(Object.keys(outcomes).filter((each) => each.includes('spaces_media/space-'))).toHaveLength(6);
  await page.close();
});
