import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { waitForImport } from './library-page.ts';
import { useSample } from './sample.ts';

test.use({ locale: 'ar-EG' });

const session = useChromium({ lang: 'ar-EG' });
const sample = useSample();
const WIDTHS = [1280, 360];

/** Opens the library in Arabic with the sample's two recordings, whose titles and names are left-to-right. */
async function openFilled(): Promise<Page> {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  return page;
}

/** Opens the first recording of the list. */
async function openRecording(page: Page): Promise<void> {
  await page.getByTestId('recording').first().getByRole('link').click();
  await expect(page.getByTestId('lane').first()).toBeVisible();
}

/** Pages that are wider than the window, and what axe finds in both themes. */
async function problemsOf(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    if (inner !== outer) found.push(['too wide', page.url(), inner, outer]);
  }
  return [...found, ...(await violationsInBothThemes(page))];
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

/** The left and right edges of an element in CSS pixels. */
async function sidesOf(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right) };
    });
}

test.describe('in Arabic', () => {
  test('every page is laid out from right to left, in wide and in narrow windows', async () => {
    const page = await openFilled();
    const { browser } = session();

    for (const hash of ['#/welcome', '#/', '#/settings', '#/imports']) {
      await page.goto(browser.url(`library.html${hash}`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[ء-ي]/);
      await openDetails(page);

      expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual(['ar', 'rtl']);
      expect(await problemsOf(page), hash).toEqual([]);
    }
    await page.close();
  });

  test('a recording fits wide and narrow windows', async () => {
    const page = await openFilled();
    await openRecording(page);
    await page.getByTestId('add-bookmark').click();
    await page.getByTestId('make-clip').click();

    for (const tab of ['transcript', 'chapters', 'bookmarks', 'notes', 'details']) {
      // The player's panel lies over what is below it.
      await page.locator('.player-more').evaluate((panel: HTMLDetailsElement) => (panel.open = false));
      await page.getByTestId(`tab-${tab}`).click();
      await openDetails(page);
      expect(await problemsOf(page), tab).toEqual([]);
    }
    await page.close();
  });

  test('the video of a clip is designed and saved by keyboard alone, in a narrow window', async () => {
    const page = await openFilled();
    await openRecording(page);
    await page.getByTestId('clip-from').fill('10');
    await page.getByTestId('clip-to').fill('14');
    const opener = page.getByTestId('preview-video');
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName(/[ء-ي]/);
    await expect(dialog.getByRole('img')).toHaveAccessibleName(/[ء-ي]/);

    expect(await problemsOf(page)).toEqual([]);
    // At the narrowest, what is focused is seen in whole.
    const names: string[] = [];
    for (let stop = 0; stop < 12; stop += 1) {
      const focused = dialog.locator(':focus');
      const box = await focused.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      names.push(
        await focused.evaluate(
          (element) =>
            element.ariaLabel ?? (element.textContent || element.closest('label')?.textContent || ''),
        ),
      );
      await page.keyboard.press('Tab');
      if ((await focused.count()) === 0) break;
    }
    for (const name of names) expect(name).toMatch(/[ء-ي]/);
    expect(names.length).toBeGreaterThanOrEqual(8);

    const designs = dialog.getByTestId('video-design').getByRole('radio');
    await designs.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(designs.nth(1)).toBeChecked();
    await page.keyboard.press('Space');
    await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
    await page.keyboard.press('Space');
    await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'paused');
    const download = session().browser.downloads.next();
    await dialog.getByTestId('video-save').focus();
    await page.keyboard.press('Enter');
    expect((await download).name).toMatch(/\.mp4$/);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await page.close();
  });

  test('time runs from left to right, and all timelines start at the same position', async () => {
    const page = await openFilled();
    await openRecording(page);

    const name = await sidesOf(page, '.lane-name');
    const lane = await sidesOf(page, '[data-testid="lane"] .lane-graphic');
    const waveform = await sidesOf(page, '[data-testid="waveform"]');
    const surface = await sidesOf(page, '.timeline-surface');

    expect(name.left).toBeGreaterThan(lane.right);
    expect([waveform, surface]).toEqual([lane, lane]);
    const directions = await page
      .locator('.lane-graphic, [data-testid="seek"], .player-times')
      .evaluateAll((elements) => [...new Set(elements.map((each) => getComputedStyle(each).direction))]);
    expect(directions).toEqual(['ltr']);
    await page.close();
  });

  test('a left-to-right title that is too long keeps its start', async () => {
    const page = await openFilled();
    await page.setViewportSize({ width: 360, height: 900 });
    const title = page.getByTestId('recording').first().locator('bdi').first();

    const { cut, start } = await title.evaluate((element) => {
      const first = document.createRange();
      first.setStart(element.firstChild ?? element, 0);
      first.setEnd(element.firstChild ?? element, 1);
      const box = element.getBoundingClientRect();
      return {
        cut: element.scrollWidth - element.clientWidth,
        start: first.getBoundingClientRect().left - box.left,
      };
    });

    expect(cut).toBeGreaterThan(0);
    expect(Math.abs(start)).toBeLessThan(2);
    await page.close();
  });

  test('the popup is laid out from right to left', async () => {
    const page = await openFilled();
    const popup = await session().browser.openPopup();
    await popup.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);

    expect(await popup.evaluate('document.dir')).toBe('rtl');
    expect(await popup.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await popup.close();
    await page.close();
  });
});
