import { expect, test, type Locator, type Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { countSteps, type Person } from './count-steps.ts';
import { useSampleLibrary } from './sample-library.ts';

const session = useChromium();
const { newest } = useSampleLibrary(session);

const rowOf = (page: Page): Locator =>
  page.locator(`[data-testid="recording"][data-space="${newest().space}"]`);
const player = (page: Page): Locator => page.getByTestId('player');

/** The list, with the focus on its first row, where Esc leads from everywhere. */
async function openList(): Promise<{ page: Page; person: Person }> {
  const page = await session().browser.open('library.html');
  await rowOf(page).getByRole('link').focus();
  return { page, person: countSteps(page) };
}

async function pause(page: Page): Promise<void> {
  await page.getByTestId('play').click();
  await expect(player(page)).toHaveAttribute('data-state', 'paused');
  await page.close();
}

test('a recording is renamed in two steps, by mouse as by keyboard', async () => {
  const { browser } = session();
  const page = await browser.open(`library.html#/recordings/${newest().space}`);
  const byMouse = countSteps(page);
  await byMouse.click(page.getByRole('button', { name: 'Rename' }).first());
  await byMouse.type('Renamed by mouse');
  await expect(page.getByTestId('title')).toHaveText('Renamed by mouse');
  expect(byMouse.steps).toBe(2);

  await rowOf(page).getByRole('link').focus();
  const byKeyboard = countSteps(page);
  await byKeyboard.press('F2');
  await byKeyboard.type('Renamed by keyboard');

  await expect(page.getByTestId('title')).toHaveText('Renamed by keyboard');
  await expect(rowOf(page)).toContainText('Renamed by keyboard');
  expect(byKeyboard.steps).toBe(2);
  await page.close();
});

test('a guest is heard in two steps from the list, by mouse as by keyboard', async () => {
  const mouse = await openList();
  const lane = mouse.page.locator('[data-testid="lane"]:not([data-speaker="mirador_live"])').first();
  await mouse.person.click(rowOf(mouse.page).getByRole('link'));
  await mouse.person.click(lane.getByRole('button').last());
  await expect
    .poll(async () => Number(await player(mouse.page).getAttribute('data-position')))
    .toBeGreaterThan(1);
  expect(mouse.person.steps).toBe(2);
  await mouse.page.close();

  const { page, person } = await openList();
  await person.press('Enter');
  await expect(page.getByTestId('lane')).toHaveCount(3);
  await person.press('2');

  await expect(page.getByTestId('lane').nth(1).locator('[aria-pressed="true"]')).toHaveCount(1);
  expect(person.steps).toBe(2);
  await page.keyboard.press('2');
  await page.close();
});

test('yesterday’s recording goes on where it stopped in one step, by mouse as by keyboard', async () => {
  const first = await session().browser.open(`library.html#/recordings/${newest().space}`);
  await first.getByTestId('seek').fill('40');
  await expect(rowOf(first)).toHaveAttribute('data-heard', 'begun');
  await first.close();

  for (const way of ['mouse', 'keyboard'] as const) {
    const { page, person } = await openList();
    if (way === 'mouse') await person.click(rowOf(page).getByRole('button').first());
    else await person.press('Space');

    await expect(player(page)).toHaveAttribute('data-state', 'playing');
    await expect(player(page)).toHaveAttribute('data-space', newest().space);
    expect(Number(await player(page).getAttribute('data-position'))).toBeGreaterThanOrEqual(40);
    expect(person.steps).toBe(1);
    await pause(page);
  }
});

test('forty seconds are selected and heard in three steps from the list, by mouse as by keyboard', async () => {
  for (const way of ['mouse', 'keyboard'] as const) {
    const { page, person } = await openList();
    if (way === 'mouse') {
      await person.click(rowOf(page).getByRole('link'));
      await person.click(page.getByTestId('make-clip'));
      await person.click(page.getByTestId('play-selection'));
    } else {
      await person.press('Enter');
      await expect(page.getByTestId('lane')).toHaveCount(3);
      await person.press('[');
      await person.press('Space');
    }

    await expect(page.getByTestId('selection')).toBeVisible();
    await expect(player(page)).toHaveAttribute('data-state', 'playing');
    expect(person.steps).toBe(3);
    await pause(page);
  }
});

test('the settings are one step from the popup, by mouse as by keyboard', async () => {
  const { browser } = session();
  for (const page of browser.context.pages()) await page.goto('about:blank');
  // The popup shows them in the library's tab, if there is one.
  const library = await browser.open('library.html');
  for (const byMouse of [true, false]) {
    await library.goto(browser.url('library.html#/'));
    const popup = await browser.open('popup.html');
    const person = countSteps(popup);
    await expect(popup.getByTestId('recording').first()).toBeVisible();

    // The popup closes as soon as the library is shown, which may be before the key is released.
    const closed = popup.waitForEvent('close');

    if (byMouse) await person.click(popup.getByRole('link', { name: 'Settings' }));
    else await person.press('Control+,').catch(() => closed);
    await closed;

    await expect(library).toHaveURL(browser.url('library.html#/settings'));
    await expect(library.getByRole('heading', { level: 1, name: 'General' })).toBeVisible();
    expect(person.steps).toBe(1);
  }
});
