import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { useChromium } from '../harness/session.ts';
import { THEMES, violationsOf } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

const HANDLE = 'ana_de_noche';
const newest = (): string => sample().truth[0]?.space ?? '';

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, sample().zip);
  await page.close();
});

const laneOf = (page: Page): Locator =>
  page.locator(`[data-testid="lane"][data-speaker="${HANDLE}"]`).getByRole('button').first();

async function openRecording(): Promise<Page> {
  const page = await session().browser.open(`library.html#/recordings/${newest()}`);
  await expect(laneOf(page)).toBeVisible();
  return page;
}

async function openPerson(key = HANDLE): Promise<Page> {
  const page = await session().browser.open(`library.html#/people/${key}`);
  await expect(page.getByTestId('person')).toBeVisible();
  return page;
}

async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.getByTestId('title-input').fill(name);
  await page.keyboard.press('Enter');
}

test('somebody is named in three steps, by mouse as by keyboard, and is called so everywhere', async () => {
  const page = await openRecording();
  const byMouse = countSteps(page);
  await byMouse.rightClick(laneOf(page));
  await byMouse.click(page.getByTestId('name-person'));
  await byMouse.type('Ana Torres');

  await expect(laneOf(page)).toHaveText('Ana Torres');
  expect(byMouse.steps).toBe(3);
  await expect(page.getByTestId('recording').first()).toContainText('Ana Torres');
  await expect(page.getByTestId('turns')).toContainText('Ana Torres');
  const popup = await session().browser.open('popup.html');
  await expect(popup.getByTestId('recording').first()).toContainText('Ana Torres');
  await popup.close();
  const download = session().browser.downloads.next();
  await page.getByTestId('export-notes').click();
  expect(readFileSync((await download).path, 'utf8')).toContain('**Ana Torres** (@ana\\_de\\_noche)');

  await laneOf(page).focus();
  const byKeyboard = countSteps(page);
  await byKeyboard.press('F2');
  await byKeyboard.type('Ana T.');

  await expect(laneOf(page)).toHaveText('Ana T.');
  await expect(laneOf(page)).toHaveAccessibleName(/Ana T.*@ana_de_noche/);
  expect(byKeyboard.steps).toBe(2);
  await page.close();
});

test('a moment is copied in two steps, by mouse as by keyboard', { tag: '@more' }, async () => {
  const { browser } = session();
  const page = await openRecording();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = (): Promise<string> => page.evaluate('navigator.clipboard.readText()');
  const turn = page.getByTestId('turn').nth(1).getByRole('button');
  const byMouse = countSteps(page);
  await byMouse.rightClick(turn);
  await byMouse.click(page.getByTestId('copy-this-moment'));

  await expect(page.getByTestId('toast')).toContainText('Copied');
  expect(await copied()).toMatch(
    /^0:10 @ben_of_leith\nOpen mic.*, \w+day, .*\nhttps:\/\/x\.com\/i\/spaces\/\w+$/,
  );
  expect(byMouse.steps).toBe(2);

  await turn.focus();
  const byKeyboard = countSteps(page);
  await byKeyboard.press('ArrowDown');
  await expect(page.getByTestId('turn').nth(2).getByRole('button')).toBeFocused();
  await byKeyboard.press('c');

  await expect.poll(copied).toMatch(/^0:22 @mirador_live\n/);
  expect(byKeyboard.steps).toBe(2);
  await page.close();
});

test(
  'the key for context menus opens the menu of a line, and Escape leads back',
  { tag: '@more' },
  async () => {
    const page = await openRecording();
    const turn = page.getByTestId('turn').nth(1).getByRole('button');
    await turn.focus();

    await page.keyboard.press('Shift+F10');
    await expect(page.getByTestId('context-menu')).toBeVisible();
    await expect(page.getByTestId('play-moment')).toBeFocused();
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsOf(page, { within: '[data-testid="context-menu"]' })).toEqual([]);
    }
    await page.keyboard.press('Escape');

    await expect(page.getByTestId('context-menu')).toHaveCount(0);
    await expect(turn).toBeFocused();
    await page.close();
  },
);

test('an address with a time opens a recording there, and plays nothing', { tag: '@more' }, async () => {
  const page = await session().browser.open(`library.html#/recordings/${newest()}?t=41.5`);

  await expect(page.getByTestId('player')).toHaveAttribute('data-position', /^41\.5/);
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'paused');
  await page.close();
});

test(
  'one person is heard across all recordings, also when the page is closed',
  { tag: '@more' },
  async () => {
    const page = await openPerson();
    await expect(page.getByTestId('appearance')).toHaveCount(2);
    await expect(page.getByTestId('person-turn').first()).toBeVisible();
    await page.getByTestId('speed').selectOption('3');

    await page.getByTestId('play-person').click();
    const player = page.getByTestId('player');
    await expect(player).toHaveAttribute('data-state', 'playing');
    await expect(player).toHaveAttribute('data-space', newest());
    await page.goto('about:blank');
    const popup = await session().browser.open('popup.html');

    await expect(popup.getByTestId('player')).toHaveAttribute('data-space', sample().truth[1]?.space ?? '');
    await expect(popup.getByTestId('player')).toHaveAttribute('data-state', 'playing');
    await popup.getByTestId('play').click();
    await popup.close();
    await page.close();
  },
);

test('handles are joined, and parted again', { tag: '@more' }, async () => {
  const page = await openPerson('ben_of_leith');
  const alone = Number(await page.getByTestId('person').getAttribute('data-seconds'));
  await page.getByTestId('person-more').click();
  await page.getByTestId('join-person').click();
  await page.getByTestId('dialog-field').fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('dialog-field')).toBeVisible();
  await page.getByTestId('dialog-field').fill('mirador_live');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#\/people\/mirador_live$/);
  await expect(page.getByTestId('person')).toContainText('@ben_of_leith');
  expect(Number(await page.getByTestId('person').getAttribute('data-seconds'))).toBeGreaterThan(alone);
  await page.getByTestId('part-person').click();

  await page.goto(session().browser.url('library.html#/people/ben_of_leith'));
  await expect(page.locator('[data-testid="person"][data-person="ben_of_leith"]')).toHaveAttribute(
    'data-seconds',
    alone.toFixed(3),
  );
  await page.close();
});

/** Pixels of the page that are beyond its window. Runs in the page. */
function widthOutside(): number {
  const detail = document.querySelector('.library-detail');
  const beyond = [document.documentElement, detail].map((each) =>
    each ? each.scrollWidth - each.clientWidth : 0,
  );
  return Math.max(...beyond);
}

test('a hostile name is text on every page, and pushes nothing off it', { tag: '@more' }, async () => {
  const page = await openPerson();
  await page.setViewportSize({ width: 360, height: 740 });
  await rename(page, `<img src=x onerror=alert(1)>\u202E${'W'.repeat(1_000_000)}`);

  await expect(page.getByTestId('title')).toContainText('<img src=x');
  for (const hash of ['people', `people/${HANDLE}`, `recordings/${newest()}`]) {
    await page.goto(session().browser.url(`library.html#/${hash}`));
    await expect(page.locator('.library-detail')).toContainText('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
    await expect.poll(() => page.evaluate(widthOutside)).toBe(0);
  }
  await page.close();
});

for (const language of ['en', 'ar']) {
  test(`axe finds nothing on the pages about people, ${language}`, { tag: '@more' }, async () => {
    const page = await openPerson();
    await page.evaluate(
      (dir) => document.documentElement.setAttribute('dir', dir),
      language === 'ar' ? 'rtl' : 'ltr',
    );
    for (const hash of [`people/${HANDLE}`, 'people', 'people/nobody_here']) {
      await page.goto(session().browser.url(`library.html#/${hash}`));
      await expect(page.locator('.library-detail h1')).toBeAttached();
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violationsOf(page)).toEqual([]);
      }
    }
    await page.close();
  });
}

test(
  'a transcript that is dropped on an open recording is attached, and looked at before it replaces one',
  { tag: '@more' },
  async () => {
    const { browser } = session();
    const path = `${sample().folder}/words.srt`;
    writeFileSync(path, '1\r\n00:00:10,000 --> 00:00:20,000\r\nLas palabras\r\n');
    const page = await openRecording();

    await browser.drop(page, 'main', [path]);

    await expect(page.getByTestId('cue')).toHaveCount(1);
    await expect(page.getByTestId('toast')).toContainText('words.srt');
    await page.getByTestId('toast-action').click();
    await expect(page.getByTestId('cue')).toHaveCount(0);

    await browser.drop(page, 'main', [path]);
    await expect(page.getByTestId('cue')).toHaveCount(1);
    await page.getByTestId('tab-notes').click();
    writeFileSync(
      path,
      '1\r\n00:00:11,000 --> 00:00:12,000\r\nOtras\r\n\r\n2\r\n00:00:13,000 --> 00:00:14,000\r\npalabras\r\n',
    );
    await browser.drop(page, 'main', [path]);
    const preview = page.getByTestId('transcript-preview');
    await expect(preview).toHaveAttribute('data-count', '2');
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    await expect(page.getByTestId('cue')).toHaveText([/Las palabras/]);
    await browser.drop(page, 'main', [path]);
    await page.getByRole('button', { name: 'Replace', exact: true }).last().click();
    await expect(page.getByTestId('cue')).toHaveText([/Otras/, /palabras/]);
    await page.getByTestId('toast-action').click();
    await expect(page.getByTestId('cue')).toHaveText([/Las palabras/]);
    await page.close();
  },
);

test(
  'deleting the recordings removes the person, and undoing brings them back',
  { tag: '@more' },
  async () => {
    const page = await openPerson();
    const rows = page.getByTestId('recording');
    await rows.first().getByRole('link').focus();
    await page.keyboard.press('Delete');
    await expect(page.getByTestId('person')).toHaveAttribute('data-count', '1');
    await rows.first().getByRole('link').focus();
    await page.keyboard.press('Delete');

    await page.goto(session().browser.url(`library.html#/people/${HANDLE}`));
    await expect(page.getByTestId('person-not-found')).toBeVisible();
    await page.getByTestId('toast-action').click();
    await expect(page.getByTestId('person')).toHaveAttribute('data-count', '1');
    await page.close();
  },
);
