import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { exportFiles } from './export-files.ts';
import { importAndWait, rows } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.close();
});

const sumOf = (all: Record<string, string | undefined>[]): number =>
  all.reduce((sum, { bytes = '0' }) => sum + Number(bytes), 0);

const shown = (page: Page): Promise<Record<string, string | undefined>> =>
  page.getByTestId('storage').evaluate((element) => Object.assign({}, element.dataset));

const bytesOf = async (page: Page, part: string): Promise<number> =>
  Number(await page.getByTestId(`storage-${part}`).getAttribute('data-bytes'));

/** What is free on the disk is said by the browser: in these tests it says something else. */
async function openWithFreeDisk(free: number, hash: string): Promise<Page> {
  const page = await session().browser.open('about:blank');
  await page.addInitScript((quota) => {
    navigator.storage.estimate = async () => ({ usage: 5, quota: quota + 5 });
  }, free);
  await page.goto(session().browser.url(`library.html${hash}`));
  return page;
}

test('what is used is seen in two steps, by mouse as by keyboard, and each large recording leads to its page', async () => {
  const page = await session().browser.open('library.html');
  await expect(page.getByTestId('recording')).not.toHaveCount(0);
  const listed = await rows(page);
  const mouse = countSteps(page);
  await mouse.click(page.getByRole('link', { name: 'Settings' }).first());
  await mouse.click(page.getByRole('link', { name: 'Storage' }));

  await expect(page.getByTestId('storage')).toHaveAttribute('data-recordings', String(listed.length));
  expect(mouse.steps).toBe(2);
  expect(Number((await shown(page))['bytes'])).toBe(sumOf(listed));
  const years = page.getByTestId('storage-years').getByRole('listitem');
  expect(sumOf(await years.evaluateAll((all) => all.map((each) => ({ bytes: each.dataset['bytes'] }))))).toBe(
    sumOf(listed),
  );

  await page.goto(session().browser.url('library.html'));
  await expect(page.getByTestId('recording')).not.toHaveCount(0);
  const keys = countSteps(page);
  await keys.press('/');
  await keys.type('Storage');
  await expect(page.getByTestId('storage')).toBeVisible();
  expect(keys.steps).toBe(2);

  const [largest] = [...listed].sort((a, b) => Number(b['bytes']) - Number(a['bytes']));
  await page.getByTestId('storage-largest').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`#/recordings/${largest?.['space']}$`));
  await page.close();
});

test('space is freed of what was chosen, and no recording of the list is touched', async () => {
  const page = await session().browser.open('library.html');
  await expect(page.getByTestId('recording')).not.toHaveCount(0);
  const [deleted, ...kept] = await rows(page);
  await page.getByTestId('recording').first().getByRole('link').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(kept.length));
  await page.goto(session().browser.url(`library.html#/recordings/${kept[0]?.['space']}`));
  await expect(page.getByTestId('waveform')).toHaveAttribute('data-source', 'audio');
  await page.evaluate(leaveExport, `${Date.now()}-left`);
  await page.goto(session().browser.url('library.html#/settings/storage'));
  await expect(page.getByTestId('storage-deleted')).toHaveAttribute('data-bytes', deleted?.['bytes'] ?? '');
  const [derived, exports] = [await bytesOf(page, 'derived'), await bytesOf(page, 'exports')];
  expect([derived > 0, exports]).toEqual([true, 9]);

  await page.getByTestId('free-space').click();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByTestId('free-space-yes').click();

  await expect(page.getByTestId('space-freed')).toHaveAttribute('data-bytes', String(derived + exports));
  await expect.poll(() => exportFiles(page)).toEqual([]);
  await expect.poll(() => bytesOf(page, 'derived')).toBe(0);
  await page.getByTestId('free-deleted').click();
  await page.getByTestId('question-yes').click();
  await expect(page.getByTestId('space-freed')).toHaveAttribute('data-bytes', deleted?.['bytes'] ?? '');
  await expect(page.getByTestId('free-deleted')).toHaveCount(0);
  await expect(page.getByTestId('storage')).toHaveAttribute('data-bytes', String(sumOf(kept)));
  await page.goto(session().browser.url('library.html'));
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(kept.length));
  await expect
    .poll(() => rows(page))
    .toMatchObject(kept.map(({ space, bytes, state }) => ({ space, bytes, state })));
  await page.close();
});

/** Leaves a file there, as an export does that has been saved. Runs in the page. */
async function leaveExport(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('exports', { create: true });
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write('left over');
  await stream.close();
}

test(
  'a disk that is almost full is said so once in the library, and in the settings as long as it is',
  { tag: '@more' },
  async () => {
    const page = await openWithFreeDisk(1.9e9, '');
    await page.getByTestId('low-disk').getByRole('button').click();
    await expect(page.getByTestId('low-disk')).toHaveCount(0);
    await page.reload();
    await expect(page.getByTestId('recording')).not.toHaveCount(0);
    await expect(page.getByTestId('low-disk')).toHaveCount(0);

    await page.goto(session().browser.url('library.html#/settings/storage'));
    await expect(page.getByTestId('low-disk')).toBeVisible();
    expect(await shown(page)).toMatchObject({ free: '1900000000' });
    await page.close();
    const fixed = await openWithFreeDisk(10 * 1024 ** 3, '#/settings/storage');
    await expect(fixed.getByTestId('storage')).toBeVisible();
    expect((await shown(fixed))['free']).toBeUndefined();
    await fixed.close();
  },
);

for (const direction of ['ltr', 'rtl']) {
  test(
    `axe finds nothing in the section about storage, and nothing is beyond 360 px, ${direction}`,
    { tag: '@more' },
    async () => {
      const page = await openWithFreeDisk(1e9, '#/settings/storage');
      await expect(page.getByTestId('storage-largest')).toBeVisible();
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);

      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(widthOutside)).toBe(0);
      for (const button of ['erase-all', 'free-space']) {
        await page.getByTestId(button).click();
        expect(await violationsInBothThemes(page)).toEqual([]);
        expect(await page.evaluate(widthOutside)).toBe(0);
        await page.keyboard.press('Escape');
      }
      await page.close();
    },
  );
}

/** Pixels of the page that are beyond its window. Runs in the page. */
function widthOutside(): number {
  const detail = document.querySelector('.library-detail');
  const beyond = [document.documentElement, detail].map((each) =>
    each ? each.scrollWidth - each.clientWidth : 0,
  );
  return Math.max(...beyond);
}
