import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
const newest = (): string => sample().truth[0]?.space ?? '';

const HOSTILE = [
  '# Worth hearing',
  '- **first** and *second*',
  '[a page](https://example.com/) [a script](javascript:alert(1)) [data](data:text/html,x)',
  '![far away](https://example.com/a.png)',
  '<img src=x onerror="document.title=1"><script>document.title = 2</script>',
  '\u202Egnihtemos',
].join('\n\n');

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.close();
});

test('a note is Markdown without HTML, images and addresses that are not of the web @more', async () => {
  const page = await session().browser.open(`library.html#/recordings/${newest()}`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByTestId('tab-notes').click();
  await page.getByTestId('note-edit').click();
  await page.getByTestId('note-input').fill(HOSTILE);
  await page.keyboard.press('Control+Enter');

  const note = page.getByTestId('note');
  await expect(note.getByRole('heading', { name: 'Worth hearing' })).toBeVisible();
  await expect(note.locator('strong')).toHaveText('first');
  await expect(note.locator('img, script')).toHaveCount(0);
  await expect(note.getByRole('link', { name: 'a page' })).toHaveAttribute('rel', 'noopener noreferrer');
  const addresses = await note
    .locator('a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(addresses).toEqual(['https://example.com/', 'https://example.com/a.png']);
  await expect(note).toContainText('<script>document.title = 2</script>');
  expect(requests.filter((url) => url.includes('example.com'))).toEqual([]);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.reload();
  await page.getByTestId('tab-notes').click();
  await expect(page.getByTestId('note').locator('strong')).toHaveText('first');
  await page.close();
});

test('a note of a megabyte, and tags that are hostile, keep every screen usable @more', async () => {
  const page = await session().browser.open(`library.html#/recordings/${newest()}`);
  await page.getByTestId('tab-notes').click();
  const tag = `${'long '.repeat(20_000)}<b>\u202E`;
  await page.getByTestId('tag-input').fill(tag);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('tag')).toHaveCount(1);
  await page.getByTestId('note-edit').click();
  await page.getByTestId('note-input').fill('*a_'.repeat(350_000));
  await page.getByTestId('note-done').click();
  await expect(page.getByTestId('note')).toContainText('*a_*a_');

  for (const path of ['library.html', 'popup.html', `library.html#/recordings/${newest()}`]) {
    const screen = await session().browser.open(path);
    await expect(screen.getByTestId('recording').first()).toBeVisible();
    const overflows = await screen.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflows).toBe(false);
    await screen.close();
  }
  const download = session().browser.downloads.next();
  await page.getByTestId('export-notes').evaluate((item) => item instanceof HTMLElement && item.click());
  expect(await readFile((await download).path, 'utf8')).toContain('#');
  await page.getByTestId('tag').getByRole('button').click();
  await expect(page.getByTestId('tag')).toHaveCount(0);
  await page.close();
});

test('the bookmarks of all recordings are in one view, played from there, and saved as one file @more', async () => {
  const page = await session().browser.open(`library.html#/recordings/${newest()}`);
  await page.getByTestId('seek').fill('12');
  await page.getByTestId('add-bookmark').click();
  await page.getByTestId('tab-bookmarks').click();
  await page.getByTestId('bookmark').getByRole('textbox').fill('=1+1 [x](y)');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'All bookmarks' }).click();

  const list = page.getByTestId('all-bookmarks');
  await expect(list).toHaveAttribute('data-count', '1');
  await expect(list.getByTestId('bookmark')).toContainText('=1+1 [x](y)');
  await list.getByRole('button', { name: /^Play from/ }).click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
  await page.getByTestId('play').click();

  expect(await violationsInBothThemes(page)).toEqual([]);
  const markdown = session().browser.downloads.next();
  await page.getByTestId('save-bookmarks').click();
  expect(await readFile((await markdown).path, 'utf8')).toContain(String.raw`- 0:12 =1+1 \[x\](y)`);
  const table = session().browser.downloads.next();
  await page.getByTestId('save-bookmarks-csv').click();
  expect(await readFile((await table).path, 'utf8')).toContain("'=1+1 [x](y)");
  await page.close();
});
