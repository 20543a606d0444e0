import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { importAndWait } from './library-page.ts';
import { shortSpaces, writeShortSpaces } from './short-spaces.ts';

const session = useChromium();
const SPACES = shortSpaces(4, 3600_000);
const idOf = (i: number): string => SPACES[i]?.id ?? '';

test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'queue-'));
  const page = await session().browser.open('library.html');
  await importAndWait(page, await writeShortSpaces(folder, SPACES));
  await rm(folder, { recursive: true });
  await page.close();
});

const player = (page: Page): Locator => page.getByTestId('player');
const queued = (page: Page): Locator => page.getByTestId('queued');
const queuedIds = (page: Page): Promise<(string | null)[]> =>
  queued(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-space')));

test('the list plays to its end, also while no page is open', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const other = await browser.open('popup.html');
  await page.getByTestId('play-all').click();
  await expect(player(page)).toHaveAttribute('data-state', 'playing');
  await page.close();
  await other.close();

  const again = await browser.open('library.html');

  const last = again.locator(`[data-testid="recording"][data-space="${idOf(3)}"]`);
  await expect(last).toHaveAttribute('data-heard', 'yes');
  await expect(again.locator('[data-testid="recording"][data-heard="yes"]')).toHaveCount(4);
  await expect(again.getByTestId('up-next')).toHaveAttribute('data-count', '0');
  await again.close();
});

test('what is next is reordered by keyboard and mouse, taken out, cleared, and kept for the next page @more', async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('recording').first().getByRole('link').focus();
  await page.keyboard.press('Control+a');
  await page.getByTestId('selection-more').click();
  await page.getByRole('menuitem', { name: 'Add to the queue' }).click();
  await page.keyboard.press('Escape');
  await page.getByTestId('up-next').locator('summary').click();
  await expect(queued(page)).toHaveCount(4);
  const order = await queuedIds(page);

  await queued(page).first().getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => queuedIds(page)).toEqual([order[1], order[0], order[2], order[3]]);
  await expect(queued(page).nth(1).getByRole('button').first()).toBeFocused();

  await queued(page).nth(3).dragTo(queued(page).first());
  await expect.poll(() => queuedIds(page)).toEqual([order[3], order[1], order[0], order[2]]);

  await queued(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(queued(page)).toHaveCount(3);

  const other = await session().browser.open('library.html');
  await expect(other.getByTestId('up-next')).toHaveAttribute('data-count', '3');
  await other.close();

  await page.getByTestId('queue-clear').click();
  await expect(queued(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(queued(page)).toHaveCount(3);
  await page.close();
});
