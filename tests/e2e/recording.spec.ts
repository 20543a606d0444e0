import { expect, test, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { waitForImport } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  await page.close();
});

test.afterAll(() => expect(session().browser.errors).toEqual([]));

/** Opens the newest recording, once its turns are drawn. */
async function openRecording(width = 1280, height = 832): Promise<Page> {
  const page = await session().browser.open(`library.html#/recordings/${sample().truth[0]?.space}`);
  await page.setViewportSize({ width, height });
  await expect(page.getByTestId('turn').first()).toBeVisible();
  return page;
}

/** The ends of the selection, in seconds. */
async function selectionOf(page: Page): Promise<{ from: number; to: number }> {
  const { from, to } = await page
    .getByTestId('selection')
    .evaluate((element) => Object.assign({ from: '', to: '' }, element.dataset));
  return { from: Number(from), to: Number(to) };
}

/** A point of the timeline: `share` of its width, near its upper edge. */
async function pointAt(page: Page, share: number): Promise<[x: number, y: number]> {
  const box = await page.locator('.timeline-surface').boundingBox();
  if (!box) throw new Error('There is no timeline');
  return [box.x + share * box.width, box.y + 30];
}

test('two clicks select 40 seconds around the position and play them', async () => {
  const page = await openRecording();
  await page.getByTestId('seek').fill('50');

  await page.getByTestId('make-clip').click();
  await page.getByTestId('play-selection').click();

  await expect.poll(() => selectionOf(page)).toEqual({ from: 30, to: 70 });
  await expect(page.getByTestId('clip-from')).toHaveValue('0:30');
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
  expect(Number(await page.getByTestId('player').getAttribute('data-position'))).toBeGreaterThanOrEqual(30);
  await page.getByTestId('play').click();
  await page.close();
});

test('what is selected is played to its end and no further', async () => {
  const page = await openRecording();
  const player = page.getByTestId('player');
  await page.getByTestId('clip-from').fill('10');
  await page.getByTestId('clip-to').fill('12.5');

  await page.getByTestId('play-selection').click();

  await expect(player).toHaveAttribute('data-state', 'playing');
  await expect(player).toHaveAttribute('data-state', 'paused');
  const position = Number(await player.getAttribute('data-position'));
  expect(position).toBeGreaterThanOrEqual(12.5);
  expect(position).toBeLessThan(14);

  await page.getByTestId('seek').fill('11');
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('Space');

  await expect(player).toHaveAttribute('data-state', 'playing');
  await expect(player).toHaveAttribute('data-state', 'paused');
  expect(Number(await player.getAttribute('data-position'))).toBeLessThan(14);
  await page.close();
});

test('a drag selects, handles move by keys, and Escape clears before it goes back', async () => {
  const page = await openRecording();
  const seconds = sample().truth[0]?.seconds ?? 0;
  await page.mouse.move(...(await pointAt(page, 0.4)));
  await page.mouse.down();
  await page.mouse.move(...(await pointAt(page, 0.6)), { steps: 4 });
  await page.mouse.up();
  const dragged = await selectionOf(page);

  await page.getByRole('slider', { name: 'End of the selection' }).press('ArrowRight');
  const moved = await selectionOf(page);
  await page.keyboard.press('Escape');

  // It snaps to a turn within six pixels.
  expect(Math.abs(dragged.from - 0.4 * seconds)).toBeLessThan(2);
  expect(Math.abs(dragged.to - 0.6 * seconds)).toBeLessThan(2);
  expect(moved.from).toBe(dragged.from);
  expect(moved.to - dragged.to).toBeCloseTo(1, 2);
  await expect(page.getByTestId('selection')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/recordings\//);
  await page.close();
});

test('the timeline says when and who is under the pointer, and a click plays from there', async () => {
  const page = await openRecording();
  const [turn] = await page.getByTestId('turn').all();
  const from = Number(await turn?.getAttribute('data-from'));
  const name = (await turn?.locator('bdi').textContent()) ?? '';
  const seconds = sample().truth[0]?.seconds ?? 1;

  await page.mouse.move(...(await pointAt(page, (from + 1) / seconds)));
  await expect(page.locator('.ghost-line')).toContainText(name);
  await page.mouse.click(...(await pointAt(page, 0.5)));

  const player = page.getByTestId('player');
  await expect
    .poll(async () => Math.abs(Number(await player.getAttribute('data-position')) - seconds / 2))
    .toBeLessThan(1);
  await page.close();
});

test('keys go from turn to turn, to one speaker, and set the ends of a selection', async () => {
  const page = await openRecording();
  const player = page.getByTestId('player');
  const position = async () => Number(await player.getAttribute('data-position'));
  const starts = await page
    .getByTestId('turn')
    .evaluateAll((turns) => turns.map((turn) => Number(turn.getAttribute('data-from'))));
  await page.getByTestId('seek').fill('0');
  await page.getByRole('heading', { level: 1 }).click();

  await page.keyboard.press('n');
  await expect.poll(position).toBeCloseTo(starts.find((at) => at > 0.5) ?? -1, 1);
  await page.keyboard.press('[');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect.poll(position).toBeGreaterThan(5);
  await page.keyboard.press(']');
  await page.keyboard.press('2');

  const only = page.getByTestId('lane').nth(1).locator('button[aria-pressed]');
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('2');
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  const { from, to } = await selectionOf(page);
  expect(to).toBeGreaterThan(from);
  await page.close();
});

test('F2 renames in place, and Ctrl+Z brings the title back', async () => {
  const page = await openRecording();
  const title = page.getByTestId('title');
  const before = (await title.textContent()) ?? '';

  await page.keyboard.press('F2');
  await page.keyboard.type('Radio night');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Radio night');
  await page.keyboard.press('Control+z');

  await expect(title).toHaveText(before);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByTestId('title-input').fill('Another');
  await page.keyboard.press('Escape');
  await expect(title).toHaveText(before);
  await page.close();
});

test('menus stay in a window of 360 pixels, and work by keys', async () => {
  const page = await openRecording(360, 640);
  const button = page.getByTestId('more');

  await button.press('ArrowDown');
  const menu = page.getByRole('menu', { name: 'More' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  const box = await menu.boundingBox();
  await page.keyboard.press('End');
  await expect(menu.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');

  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  await expect(button).toBeFocused();
  await page.close();
});

test('axe finds nothing in any tab, in a menu, and while something is selected', async () => {
  const page = await openRecording();
  await page.getByTestId('make-clip').click();
  await page.getByTestId('add-bookmark').click();
  for (const tab of ['transcript', 'chapters', 'bookmarks', 'notes', 'details']) {
    await page.getByTestId(`tab-${tab}`).click();
    expect(await violationsInBothThemes(page), tab).toEqual([]);
  }
  await page.getByTestId('save').click();
  expect(await violationsInBothThemes(page), 'menu').toEqual([]);
  await page.close();
});
