import { expect, test, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

/** The older recording is the longer one. */
const space = (): string => sample().truth.at(-1)?.space ?? '';

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.close();
});

async function openRecording(): Promise<Page> {
  const page = await session().browser.open(`library.html#/recordings/${space()}`);
  await expect(page.getByTestId('export-m4a')).toBeEnabled();
  await expect(page.getByTestId('turns')).toBeVisible();
  return page;
}

const selected = async (page: Page): Promise<[number, number]> => {
  const band = page.getByTestId('selection');
  return [Number(await band.getAttribute('data-from')), Number(await band.getAttribute('data-to'))];
};

const selectedFrom = async (page: Page): Promise<number> => (await selected(page))[0];

test('the best forty seconds become a file that is ready to post in four steps, by mouse as by keyboard', async () => {
  const page = await openRecording();
  const byMouse = countSteps(page);
  const first = session().browser.downloads.next();
  await byMouse.click(page.getByTestId('make-clip'));
  await byMouse.click(page.getByTestId('lively').first());
  await byMouse.click(page.getByTestId('export-video'));
  expect((await first).name).toMatch(/\.mp4$/);
  expect(byMouse.steps).toBeLessThanOrEqual(4);
  const [from, to] = await selected(page);
  expect(to - from).toBeGreaterThan(20);
  await page.close();

  const again = await openRecording();
  await again.getByTestId('make-clip').focus();
  const byKeyboard = countSteps(again);
  const second = session().browser.downloads.next();
  await byKeyboard.press('Enter');
  await again.getByTestId('lively').first().focus();
  await byKeyboard.press('Enter');
  await again.getByTestId('export-video').focus();
  await byKeyboard.press('Enter');
  expect((await second).name).toMatch(/\.mp4$/);
  expect(byKeyboard.steps).toBeLessThanOrEqual(4);
  await again.close();
});

test('a clip is chosen by turn, bookmark, lines and handles, heard in a loop, kept and quoted', async () => {
  const page = await openRecording();
  const turn = page.getByTestId('turn').nth(2);
  const start = Number(await turn.getAttribute('data-from'));

  await turn.getByRole('button').click({ button: 'right' });
  await page.getByTestId('clip-turn').click();
  await expect.poll(() => selectedFrom(page)).toBeCloseTo(start, 2);

  // A handle goes from pause to pause and from turn to turn.
  const handle = page.getByRole('slider', { name: 'Start of the selection' });
  await handle.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => selectedFrom(page)).toBeLessThan(start - 0.05);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => selectedFrom(page)).toBeCloseTo(start, 2);

  await page.getByTestId('add-bookmark').click();
  await page.getByTestId('tab-bookmarks').click();
  await page.getByTestId('clip-around').click();
  await expect.poll(() => selected(page)).toEqual([0, 40]);

  const words = [
    [10, 'One line'],
    [13, 'Another line'],
    [16, 'The last line'],
  ] as const;
  const srt = words.map(([at, text], i) => `${i + 1}\n00:00:${at},000 --> 00:00:${at + 3},000\n${text}\n`);
  writeFileSync(join(sample().folder, 'lines.srt'), srt.join('\n'));
  await page.getByTestId('tab-transcript').click();
  await page.getByTestId('pick-transcript').setInputFiles(join(sample().folder, 'lines.srt'));
  await page.getByTestId('cue').nth(0).getByRole('button').click({ button: 'right' });
  await page.getByTestId('clip-from-moment').click();
  await page.getByTestId('cue').nth(1).getByRole('button').click({ button: 'right' });
  await page.getByTestId('clip-to-moment').click();
  await expect.poll(() => selected(page)).toEqual([10, 16]);
  await session().browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByTestId('copy-quote').click();
  const quote = await page.evaluate(() => navigator.clipboard.readText());
  expect(quote).toMatch(/One line/);
  expect(quote).toMatch(/Another line[^]*https:\/\/x\.com\/i\/spaces\//);
  expect(quote).not.toMatch(/last/);

  await page.getByTestId('clip-keep').click();
  const draft = page.getByTestId('clip-draft');
  await draft.getByRole('textbox').fill('Two lines');
  await draft.getByRole('textbox').blur();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await importAndWait(page, sample().zip);
  await page.reload();
  await expect(draft.getByRole('textbox')).toHaveValue('Two lines');
  await draft.getByRole('button').last().click();
  await expect(draft).toHaveCount(0);
  await page.getByTestId('toast-action').click();
  await expect(draft.getByRole('textbox')).toHaveValue('Two lines');

  // It is heard again and again, until Space pauses it.
  await draft.getByRole('button').first().click();
  await page.getByTestId('clip-to').fill('11.5');
  await handle.focus();
  await page.keyboard.press('Space');
  const player = page.getByTestId('player');
  await expect(player).toHaveAttribute('data-state', 'playing');
  const positions = await page.evaluate(async () => {
    const bar = document.querySelector<HTMLElement>('[data-testid="player"]');
    const seen: number[] = [];
    const begun = performance.now();
    while (performance.now() - begun < 6000) {
      seen.push(Number(bar?.dataset['position']));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return seen;
  });
  expect(Math.max(...positions)).toBeLessThan(13);
  expect(positions.filter((at, i) => at < (positions[i - 1] ?? at) - 0.5).length).toBeGreaterThan(1);
  await page.keyboard.press('Space');
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.close();
});
