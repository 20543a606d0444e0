import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { importAndWait, rows } from './library-page.ts';
import { shortSpaces, writeShortSpaces } from './short-spaces.ts';

const session = useChromium();
const DAY = 24 * 3600_000;
const SPACES = shortSpaces(150, 3 * DAY);
let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frame-'));
  const page = await session().browser.open('library.html');
  await importAndWait(page, await writeShortSpaces(folder, SPACES));
  await page.getByTestId('import-status').getByRole('button', { name: 'Dismiss' }).click();
  await page.close();
});

test.afterAll(() => rm(folder, { recursive: true }));

async function openLibrary(width = 1280, height = 832): Promise<Page> {
  const page = await session().browser.open('library.html');
  await page.setViewportSize({ width, height });
  await expect(page.getByTestId('recording').first()).toBeVisible();
  return page;
}

/** The scroller that the list is in. */
const scrollTop = (page: Page): Promise<number> =>
  page.locator('.library-list').evaluate((list) => list.scrollTop);

/** Rows that are wholly between the head and the player. */
const wholeRows = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const top = document.querySelector('.library-head')?.getBoundingClientRect().bottom ?? 0;
    const bottom = document.querySelector('[data-testid="player"]')?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll('[data-testid="recording"]')].filter((row) => {
      const box = row.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    }).length;
  });

test('a window of 832 pixels shows nine rows of 64, under their months', async () => {
  const page = await openLibrary();

  const heights = await page
    .getByTestId('recording')
    .evaluateAll((all) => [...new Set(all.map((row) => row.getBoundingClientRect().height))]);

  expect(heights).toEqual([64]);
  await expect.poll(() => wholeRows(page)).toBeGreaterThanOrEqual(9);
  await expect(page.getByRole('heading', { name: 'November 2026' })).toBeVisible();
  expect((await rows(page))[0]).toMatchObject({ space: SPACES[0]?.id, heard: 'no' });
  await page.close();
});

test('the head of the list is one line also with long words, and a transcript is attached at the end of its row', async () => {
  const page = await openLibrary();
  await page.evaluate(() => {
    // As in French, with a large library.
    for (const [element, words] of [
      ['h1', 'Vos enregistrements'],
      ['p', '10 000 enregistrements'],
    ] as const) {
      const found = document.querySelector(`.library-list-head ${element}`);
      if (found) found.textContent = words;
    }
  });
  const head = await page.locator('.library-list-head').evaluate((found) => ({
    heading: (found.querySelector('h1')?.scrollWidth ?? 0) - (found.querySelector('h1')?.clientWidth ?? 0),
    height: found.getBoundingClientRect().height,
    beyond: found.scrollWidth - found.clientWidth,
  }));

  expect(head).toMatchObject({ heading: 0, beyond: 0 });
  expect(head.height).toBeLessThan(56);
  await page.getByTestId('recording').first().getByRole('link').click();
  const ends = await page.locator('.transcript-tools').evaluate((tools) => {
    const picker = tools.querySelector('.transcript-picker');
    return [tools, picker].map((each) => each?.getBoundingClientRect().right);
  });
  expect(ends[1]).toBe(ends[0]);
  await page.close();
});

test('the list keeps its place and its selection while recordings open and close', async () => {
  const page = await openLibrary();
  await page.locator('.library-list').evaluate((list) => list.scrollTo(0, 3000));
  const shown = page.getByTestId('recording').filter({ visible: true });
  await expect.poll(async () => (await rows(page)).some(({ space }) => space === SPACES[45]?.id)).toBe(true);

  await page.locator(`.recording[data-space="${SPACES[45]?.id}"] a`).click();

  await expect(page.locator('.library-detail h1')).toBeVisible();
  expect(await scrollTop(page)).toBeGreaterThan(2500);
  await expect(shown.locator('[aria-current="true"]')).toHaveCount(1);
  const before = await scrollTop(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/$/);
  expect(await scrollTop(page)).toBe(before);
  await page.close();
});

test('in a narrow window list, recording and back are pages, and the list is where it was', async () => {
  const page = await openLibrary(800, 700);
  await page.locator('.library-list').evaluate((list) => list.scrollTo(0, 2000));
  const link = page.locator(`.recording[data-space="${SPACES[32]?.id}"] a`);
  await expect(link).toBeInViewport();

  await link.click();

  await expect(page.locator('.library-detail h1')).toBeVisible();
  await expect(link).not.toBeVisible();
  await page.goBack();
  await expect(link).toBeInViewport();
  expect(await scrollTop(page)).toBe(2000);
  await page.close();
});

test('the keyboard reaches every row of a long list from one tab stop', async () => {
  const page = await openLibrary();
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-space]')?.dataset['space']);
  await page.locator(`.recording[data-space="${SPACES[0]?.id}"] a`).focus();

  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(SPACES[1]?.id);
  await page.keyboard.press('End');
  await expect.poll(focused).toBe(SPACES.at(-1)?.id);
  await expect(page.locator(`.recording[data-space="${SPACES.at(-1)?.id}"]`)).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect.poll(focused).toBe(SPACES.at(-9)?.id);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`#/recordings/${SPACES.at(-9)?.id}$`));
  await page.close();
});

test('Tab reaches player and settings before the list, and passes the list in one step', async () => {
  const page = await openLibrary();
  const order: string[] = [];
  for (let i = 0; i < 16 && order.at(-1) !== 'row 2'; i += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        if (element?.closest('[data-testid="recording"]')) return 'row';
        if (element?.closest('[data-testid="player"]')) return 'player';
        return element?.getAttribute('href') ?? element?.textContent ?? '';
      }),
    );
  }

  expect(order.indexOf('#/settings')).toBeLessThan(order.indexOf('player'));
  expect(order.indexOf('player')).toBeLessThan(order.indexOf('row'));
  expect(order.filter((stop) => stop === 'row')).toHaveLength(1);
  await page.close();
});

test('a low window shows what plays, since when, and how to stop it', async () => {
  const page = await openLibrary(1000, 480);

  const player = page.getByTestId('player');
  await expect(player.getByTestId('play')).toBeVisible();
  await expect(player.getByRole('link')).toBeVisible();
  await expect(player.getByText('0:00')).toBeVisible();
  await expect(player.getByTestId('seek')).not.toBeVisible();
  expect(((await player.boundingBox())?.height ?? 0) <= 60).toBe(true);
  await page.close();
});

test('there is one player, of 68 pixels, at the foot of every view', async () => {
  const page = await openLibrary();
  for (const hash of ['#/', `#/recordings/${SPACES[0]?.id}`, '#/settings', '#/imports']) {
    await page.goto(session().browser.url(`library.html${hash}`));
    await expect(page.getByTestId('player')).toHaveCount(1);
    const box = await page.getByTestId('player').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(832);
    expect(box?.height).toBe(68);
  }
  await page.close();
});
