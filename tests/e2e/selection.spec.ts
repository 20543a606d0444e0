import { expect, test, type Locator, type Page } from '@playwright/test';
import JSZip from 'jszip';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { exportFiles } from './export-files.ts';
import { importAndWait } from './library-page.ts';
import { countSteps, type Person } from './count-steps.ts';
import { shortSpaces, writeShortSpaces } from './short-spaces.ts';

const session = useChromium();
const SPACES = shortSpaces(8, 3600_000);

test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'selection-'));
  const page = await session().browser.open('library.html');
  await importAndWait(page, await writeShortSpaces(folder, SPACES));
  await rm(folder, { recursive: true });
  await page.close();
});

const rows = (page: Page): Locator => page.getByTestId('recording');
const selected = (page: Page): Locator => page.locator('[data-testid="recording"][data-selected="true"]');

/** The list of eight, with the focus on its first row. */
async function openList(): Promise<{ page: Page; person: Person }> {
  const page = await session().browser.open('library.html');
  await rows(page).first().getByRole('link').focus();
  return { page, person: countSteps(page) };
}

async function selectFive(page: Page, person: Person, way: 'mouse' | 'keyboard'): Promise<void> {
  if (way === 'mouse') {
    await rows(page).first().hover();
    await person.click(rows(page).first().getByTestId('select'));
    await person.shiftClick(rows(page).nth(4).getByRole('link'));
  } else {
    await person.hold('ArrowDown', 4);
  }
  await expect(selected(page)).toHaveCount(5);
}

test('five recordings are saved in at most four steps, by mouse as by keyboard', async () => {
  for (const way of ['mouse', 'keyboard'] as const) {
    const { page, person } = await openList();
    await selectFive(page, person, way);
    const download = session().browser.downloads.next();
    if (way === 'mouse') {
      await person.click(page.getByTestId('selection-save'));
      await person.click(page.getByTestId('selection-m4a'));
    } else {
      await person.press('e');
      await person.press('Enter');
    }
    const { path, name } = await download;

    expect(person.steps).toBeLessThanOrEqual(4);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d 5 recordings( \(\d\))?\.zip$/);
    const { files } = await JSZip.loadAsync(await readFile(path), { checkCRC32: true });
    const names = Object.keys(files);
    expect(names).toHaveLength(5);
    expect(new Set(names).size).toBe(5);
    for (const each of names) expect(each).toMatch(/^2026-1[01]-\d\d .*\.m4a$/);
    await expect(page.getByTestId('export-status')).toHaveAttribute('data-state', 'done');
    await expect.poll(() => exportFiles(page)).toEqual([]);
    await page.close();
  }
});

test('five recordings are deleted and restored in at most four steps, by mouse as by keyboard', async () => {
  for (const way of ['mouse', 'keyboard'] as const) {
    const { page, person } = await openList();
    await selectFive(page, person, way);
    if (way === 'mouse') await person.click(page.getByTestId('selection-delete'));
    else await person.press('Delete');
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '3');

    if (way === 'mouse') await person.click(page.getByTestId('toast-action'));
    else await person.press('Control+z');

    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '8');
    expect(person.steps).toBeLessThanOrEqual(4);
    await page.close();
  }
});

test('axe finds nothing in a selection, its tags and the queue @more', async () => {
  const { page, person } = await openList();
  await selectFive(page, person, 'keyboard');
  expect(await violationsInBothThemes(page)).toEqual([]);

  await page.keyboard.press('t');
  await expect(page.getByTestId('tag-input')).toBeFocused();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(5);

  await page.getByTestId('selection-more').click();
  await page.getByTestId('selection-queue-end').click();
  await page.getByTestId('up-next').locator('summary').click();
  await expect(page.getByTestId('queued')).toHaveCount(5);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByTestId('queue-clear').click();
  await page.close();
});

test('what is selected is summed up, and reached with Ctrl, Shift and X @more', async () => {
  const { page } = await openList();
  const bar = page.getByTestId('selection-bar');
  const sum = bar.locator('.selection-sum');

  await rows(page)
    .nth(1)
    .getByRole('link')
    .click({ modifiers: ['ControlOrMeta'] });
  await rows(page)
    .nth(3)
    .getByRole('link')
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(selected(page)).toHaveCount(2);
  const bytes = await selected(page).evaluateAll((all) =>
    all.reduce((total, row) => total + Number(row instanceof HTMLElement ? row.dataset['bytes'] : 0), 0),
  );
  await expect(sum).toHaveAttribute('data-bytes', String(bytes));
  await expect(sum).toHaveAttribute('data-count', '2');

  await rows(page).nth(5).getByRole('link').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toHaveCount(4);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press('Control+a');
  await expect(selected(page)).toHaveCount(8);
  await expect(sum).toHaveAttribute('data-count', '8');

  await page.keyboard.press('Escape');

  await expect(selected(page)).toHaveCount(0);
  await expect(bar).toHaveCount(0);
  await page.close();
});

test('what is selected is tagged, made a favourite and set to heard, each with one way back @more', async () => {
  const { page, person } = await openList();
  await selectFive(page, person, 'keyboard');

  await page.keyboard.press('t');
  await page.getByTestId('tag-input').fill('<b>Weekly</b>, \u202Eradio');
  await page.keyboard.press('Enter');
  await expect(page.locator('.recording-tags')).toHaveCount(5);
  await expect(page.locator('.recording-tags').first()).toHaveText('<b>Weekly</b>, radio');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.recording-tags')).toHaveCount(0);

  await page.keyboard.press('f');
  await expect(page.locator('.recording-star')).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.recording-star')).toHaveCount(0);

  await page.keyboard.press('h');
  await expect(page.locator('[data-testid="recording"][data-heard="yes"]')).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-testid="recording"][data-heard="yes"]')).toHaveCount(0);
  await page.close();
});

test('the originals of several recordings can be imported again @more', async () => {
  const { page, person } = await openList();
  await selectFive(page, person, 'keyboard');
  const download = session().browser.downloads.next();
  await page.getByTestId('selection-save').click();
  await page.getByTestId('selection-original').click();
  const { path } = await download;

  await importAndWait(page, path);

  await expect(page.getByTestId('import-status')).toHaveAttribute('data-kept', '5');
  await page.close();
});
