import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { violationsOf } from './axe.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();
const space = (): string => sample().truth[0]?.space ?? '';
const HANDLE = 'ana_de_noche';

const laneOf = (page: Page): Locator =>
  page.locator(`[data-testid="lane"][data-speaker="${HANDLE}"]`).getByRole('button').first();

/** By which texts are found in a page. */
const SIGN = 'gnpexe';
const HOSTILE = [
  `</title><img src=x onerror="hacked()"><script>hacked()</script>`,
  `\u202e${SIGN}\u202c \u2066שלום עולם مرحبا {name} \${name} =1+1 \0\u001b[31m`,
  `${'W'.repeat(150)} e${'\u0301'.repeat(300)}`,
].join(' ');

/** What is wrong with how a page shows it. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((sign) => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px too wide`);
    if (document.querySelector('img[src="x"], script:not([src])')) faults.push('markup');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { data = '', parentElement } = node instanceof Text ? node : {};
      // What a sentence has as a variable is between invisible isolates.
      const isIsolated = /\u2068[^\u2069]*$/.test(data.slice(0, data.indexOf(sign)));
      if (!data.includes(sign) || isIsolated || parentElement?.closest('bdi, [dir="auto"]')) continue;
      faults.push(`not isolated: ${parentElement?.outerHTML.slice(0, 120) ?? ''}`);
    }
    return faults;
  }, SIGN);

/** The texts are written where people write them. */
async function write(page: Page): Promise<void> {
  const path = join(sample().folder, 'hostile.json');
  const segments = [
    { start: 1, end: 9, text: HOSTILE, speaker: HOSTILE },
    { start: 10, end: 20, text: HOSTILE },
  ];
  writeFileSync(path, JSON.stringify({ segments }));
  await page.getByTestId('pick-transcript').setInputFiles(path);
  await expect(page.getByTestId('transcript')).toHaveAttribute('data-count', '2');
  await page.getByTestId('title').press('F2');
  await page.getByTestId('title-input').fill(HOSTILE);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('title')).toContainText(SIGN);
  await laneOf(page).focus();
  await page.keyboard.press('F2');
  await page.getByTestId('dialog-field').fill(HOSTILE);
  await page.keyboard.press('Enter');
  await page.getByTestId('add-bookmark').click();
  await page.getByTestId('tab-bookmarks').click();
  await page.getByTestId('bookmark').getByRole('textbox').fill(HOSTILE);
  await page.keyboard.press('Enter');
  await page.getByTestId('tab-notes').click();
  await page.getByTestId('tag-input').fill(HOSTILE);
  await page.keyboard.press('Enter');
  await page.getByTestId('note-edit').click();
  await page.getByTestId('note-input').fill(HOSTILE);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('note')).toContainText(SIGN);
}

/** Each opens a screen, or what can be opened in one, in a page that shows the open recording. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  transcript: (page) => page.getByTestId('tab-transcript').click(),
  chapters: (page) => page.getByTestId('tab-chapters').click(),
  bookmarks: (page) => page.getByTestId('tab-bookmarks').click(),
  notes: (page) => page.getByTestId('tab-notes').click(),
  details: (page) => page.getByTestId('tab-details').click(),
  'the menu of a lane': async (page) => {
    await laneOf(page).click({ button: 'right' });
    await expect(page.getByTestId('context-menu')).toBeVisible();
  },
  'a name in a dialog': async (page) => {
    await page.getByTestId('name-person').click();
    await expect(page.getByTestId('dialog-field')).toHaveValue(new RegExp(SIGN));
  },
  'the title as a field': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByTestId('title').press('F2');
    await expect(page.getByTestId('title-input')).toHaveValue(new RegExp(SIGN));
  },
  people: (page) => go(page, 'people'),
  person: (page) => go(page, `people/${HANDLE}`),
  'all bookmarks': (page) => go(page, 'bookmarks'),
  list: (page) => go(page, ''),
  filters: async (page) => {
    await page.getByTestId('search').focus();
    await page.getByTestId('filters').click();
    await expect(page.getByRole('menuitemradio', { name: new RegExp(SIGN) }).first()).toBeVisible();
  },
  'a filter that holds': async (page) => {
    await page
      .getByRole('menuitemradio', { name: new RegExp(SIGN) })
      .last()
      .click();
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '1');
  },
  'what a search finds': async (page) => {
    await page.keyboard.press('Escape');
    await go(page, '');
    await page.getByTestId('search').fill(SIGN);
    await expect(page.getByTestId('hit').first()).toContainText(SIGN);
    await expect(page.getByTestId('suggestion').first()).toContainText(SIGN);
  },
  'the menu of a row': async (page) => {
    await page.getByTestId('search').fill('');
    await page.getByTestId('recording').first().getByRole('link').click({ button: 'right' });
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  },
  'the tags of a selection': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByTestId('recording').first().getByRole('link').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('t');
    await expect(page.getByTestId('tag-input').last()).toBeFocused();
  },
  queue: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByTestId('selection-more').click();
    await page.getByTestId('selection-queue-end').click();
    await page.getByTestId('up-next').locator('summary').click();
    await expect(page.getByTestId('queued').filter({ hasText: SIGN })).toHaveCount(1);
  },
  'a recording that was deleted': async (page) => {
    await page.getByTestId('queue-clear').click();
    await page.getByTestId('recording').first().getByRole('link').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect(page.getByTestId('toast')).toContainText(SIGN);
  },
};

const go = async (page: Page, hash: string): Promise<void> => {
  await page.goto(session().browser.url(`library.html#/${hash}`));
};

test('texts that are hostile are shown as what they are on every screen, and break none', async () => {
  const { browser } = session();
  const first = await browser.open('library.html');
  await importAndWait(first, sample().zip);
  await go(first, `recordings/${space()}`);
  await write(first);
  await first.close();

  for (const width of [1280, 360]) {
    const page = await browser.open(`library.html#/recordings/${space()}`);
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByTestId('title')).toContainText(SIGN);
    for (const [screen, open] of Object.entries(SCREENS)) {
      await open(page);
      expect({ screen, width, faults: await faultsOf(page) }).toEqual({ screen, width, faults: [] });
    }
    await page.getByTestId('toast-action').click();
    await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
    await page.close();
  }

  const popup = await browser.open('popup.html');
  await popup.setViewportSize({ width: 384, height: 600 });
  await expect(popup.getByTestId('recording').filter({ hasText: '</title>' }).first()).toBeVisible();
  expect(await faultsOf(popup)).toEqual([]);
  await popup.getByTestId('search').fill(SIGN);
  await expect(popup.getByTestId('hit').first()).toContainText(SIGN);
  expect(await faultsOf(popup)).toEqual([]);
  expect(await violationsOf(popup)).toEqual([]);
  expect(browser.errors).toEqual([]);
});
