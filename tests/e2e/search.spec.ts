import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleSpace } from '../fixtures/archive/index.ts';
import type { Guest } from '../fixtures/audio/index.ts';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { countSteps } from './count-steps.ts';
import { holdLibrary } from './hold-library.ts';
import { importAndWait } from './library-page.ts';
import { useSample } from './sample.ts';
import { shortSpaces, writeShortSpaces } from './short-spaces.ts';

const session = useChromium();
const sample = useSample();

const COUNT = 1000;
const HOURS = 3_600_000;
const spaces = shortSpaces(COUNT, 18 * HOURS);
const ANA: Guest = { userId: '77', handle: 'ana_mx', clip: 'ana' };

/** Somebody speaks in every tenth of them. */
const withAna = spaces.filter((_, i) => i % 10 === 3);
const inMarch = withAna.filter(({ startedAt }) => new Date(startedAt).getMonth() === 2);

/** The newest recording of the sample. */
const spoken = (): string => sample().truth[0]?.space ?? '';
const PHRASE = 'los mapas libres';
const SAID_AT = 40;

const list = (page: Page): Locator => page.getByTestId('recordings');
const field = (page: Page): Locator => page.getByTestId('search');

const guestsOf = (space: SampleSpace): Guest[] => (withAna.includes(space) ? [ANA] : []);

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await importAndWait(page, [await writeShortSpaces(sample().folder, spaces, guestsOf), sample().zip]);
  await attach(page);
  await page.close();
});

/** A line every four seconds; a phrase begins in one of them and ends in the next. */
async function attach(page: Page): Promise<void> {
  const path = join(sample().folder, 'said.vtt');
  const time = (at: number) => `00:00:${String(at).padStart(2, '0')}.000`;
  const lines = Array.from({ length: 14 }, (_, i) => {
    const said =
      i * 4 === SAID_AT ? 'Hablemos de los mapas' : i * 4 === SAID_AT + 4 ? 'libres, por fin' : `Línea ${i}`;
    return `${time(i * 4)} --> ${time(i * 4 + 4)}\n${said}\n`;
  });
  writeFileSync(path, `WEBVTT\n\n${lines.join('\n')}`);
  await page.goto(session().browser.url(`library.html#/recordings/${spoken()}`));
  await page.getByTestId('pick-transcript').setInputFiles(path);
  await expect(page.getByTestId('transcript')).toHaveAttribute('data-count', '14');
}

async function openList(): Promise<Page> {
  const page = await session().browser.open('library.html');
  await expect(list(page)).toHaveAttribute('data-count', String(COUNT + 2));
  return page;
}

test('somebody’s recordings in March are found among 1,000 in two steps, by mouse as by keyboard', async () => {
  for (const way of ['mouse', 'keyboard'] as const) {
    const page = await openList();
    const person = countSteps(page);
    if (way === 'mouse') await person.click(field(page));
    else await person.press('/');
    await person.type('@ana_mx march');

    await expect(list(page)).toHaveAttribute('data-count', String(inMarch.length));
    await expect(page.getByTestId('recording').first().getByRole('link')).toBeFocused();
    await expect(page.getByTestId('recording').first()).toHaveAttribute('data-space', inMarch[0]?.id ?? '');
    expect(person.steps).toBe(2);
    await page.close();
  }
});

test('what somebody said is heard in three steps, by mouse as by keyboard', async () => {
  for (const way of ['mouse', 'keyboard'] as const) {
    const page = await openList();
    const hit = page.getByTestId('hit');
    const person = countSteps(page);
    if (way === 'mouse') await person.click(field(page));
    else await person.press('Control+k');
    await person.type(PHRASE);
    await expect(hit).toBeFocused();
    if (way === 'mouse') await person.click(hit);
    else await person.press('Enter');

    const player = page.getByTestId('player');
    await expect(player).toHaveAttribute('data-state', 'playing');
    await expect(player).toHaveAttribute('data-space', spoken());
    await expect
      .poll(async () => Number(await player.getAttribute('data-position')))
      .toBeGreaterThanOrEqual(SAID_AT);
    expect(await hit.getAttribute('data-at')).toBe(String(SAID_AT));
    await expect(hit.locator('mark')).toHaveText(['los', 'mapas', 'libres']);
    expect(person.steps).toBe(3);
    await page.getByTestId('play').click();
    await expect(player).toHaveAttribute('data-state', 'paused');
    await page.close();
  }
});

test('the address keeps the query, and the open recording shows all hits', { tag: '@more' }, async () => {
  const page = await openList();
  await field(page).fill('linea');
  await expect(list(page)).toHaveAttribute('data-count', '1');
  await expect(page.getByTestId('hit')).toHaveCount(3);
  await expect(page).toHaveURL(/#\/\?q=linea$/);

  await page.getByTestId('recording').getByRole('link').click();

  await expect(page).toHaveURL(new RegExp(`#/recordings/${spoken()}\\?q=linea$`));
  await expect(page.getByTestId('timeline-hit')).toHaveCount(12);
  await page.reload();
  await expect(page.getByTestId('timeline-hit')).toHaveCount(12);
  await expect(field(page)).toHaveValue('linea');
  await expect(page.locator('[data-testid="cue"] mark').first()).toHaveText('Línea');
  await page.goBack();
  await expect(page).toHaveURL(/#\/\?q=linea$/);
  await expect(list(page)).toHaveAttribute('data-count', '1');
  await field(page).press('Escape');
  await expect(list(page)).toHaveAttribute('data-count', String(COUNT + 2));
  await page.close();
});

test('filters are set and taken away, and another order has one heading', { tag: '@more' }, async () => {
  const page = await openList();

  await field(page).fill('ana_mx');
  await page.getByTestId('suggestion').filter({ hasText: '@ana_mx' }).click();
  await expect(list(page)).toHaveAttribute('data-count', String(withAna.length));
  await page.getByTestId('filters').click();
  await page.getByTestId('sort-oldest').click();

  await expect(page.getByTestId('recording').first()).toHaveAttribute('data-space', withAna.at(-1)?.id ?? '');
  await expect(list(page).getByRole('heading', { level: 2 })).toHaveText(['Oldest first']);
  await expect(page).toHaveURL(/#\/\?person=ana_mx&sort=oldest$/);
  await page.reload();
  await expect(list(page)).toHaveAttribute('data-count', String(withAna.length));
  // Names in sentences are isolated by marks that cannot be seen.
  await page.getByRole('button', { name: /^Remove the filter .*@ana_mx/ }).click();
  await page.getByRole('button', { name: /^Remove the filter .*Oldest first/ }).click();
  await expect(page).toHaveURL(/#\/$/);
  await expect(list(page)).toHaveAttribute('data-count', String(COUNT + 2));
  await page.close();
});

test('axe finds nothing in what was found, nor where nothing was', { tag: '@more' }, async () => {
  const page = await openList();
  await field(page).fill('linea');
  await expect(page.getByTestId('hit')).toHaveCount(3);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.getByTestId('recording').getByRole('link').click();
  await expect(page.getByTestId('timeline-hit')).toHaveCount(12);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.goto(session().browser.url('library.html#/?q=nowhere&heard=no&sort=title'));
  await expect(page.getByText('Nothing found')).toBeVisible();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.close();
});

test('a command is found by its name', { tag: '@more' }, async () => {
  const page = await openList();
  const person = countSteps(page);

  await person.press('Control+k');
  await person.type('settings');

  await expect(page.getByRole('heading', { level: 1, name: 'General' })).toBeVisible();
  expect(person.steps).toBe(2);
  await page.close();
});

test('a change elsewhere changes what is found', { tag: '@more' }, async () => {
  const [page, other] = [await openList(), await openList()];
  await field(page).fill('qubit');
  await expect(page.getByText('Nothing found')).toBeVisible();

  await other.getByTestId('recording').first().getByRole('link').focus();
  await other.keyboard.press('F2');
  await other.keyboard.type('About Qubits');
  await other.keyboard.press('Enter');

  await expect(list(page)).toHaveAttribute('data-count', '1');
  await expect(page.getByTestId('recording').locator('mark')).toHaveText('Qubit');
  await Promise.all([page.close(), other.close()]);
});

test('the popup searches, too', { tag: '@more' }, async () => {
  const page = await session().browser.open('popup.html');
  await expect(page.getByTestId('recording').first()).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type(PHRASE);

  await expect(list(page)).toHaveAttribute('data-count', '1');
  await expect(page.getByTestId('hit')).toHaveAttribute('data-at', String(SAID_AT));
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveAttribute('data-count', String(COUNT + 2));
  await page.close();
});

test(
  'what is typed as soon as the popup opens is searched, and is no key of the player',
  { tag: '@more' },
  async () => {
    const other = await session().browser.open('library.html#/settings');
    await other.evaluate(holdLibrary);
    const page = await session().browser.open('popup.html');
    await expect(page.getByRole('heading', { name: 'Afterspace' })).toBeVisible();

    await page.keyboard.press('/');
    await page.keyboard.type('los mapas');
    await expect(field(page)).toHaveCount(0);
    await other.evaluate('releaseLibrary()');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(' libres');

    await expect(field(page)).toHaveValue(PHRASE);
    await expect(page.getByTestId('hit')).toHaveAttribute('data-at', String(SAID_AT));
    const player = page.getByTestId('player');
    await expect(player).toHaveAttribute('data-state', 'paused');
    expect(Number(await player.getAttribute('data-position'))).toBeLessThan(SAID_AT);
    await Promise.all([page.close(), other.close()]);
  },
);

test(
  'a search whose worker has ended goes on, and one that cannot index says so',
  { tag: '@more' },
  async () => {
    const page = await openList();
    const started = page.waitForEvent('worker', (worker) => worker.url().includes('search-worker'));
    await field(page).fill(PHRASE);
    await expect(page.getByTestId('hit')).toHaveAttribute('data-at', String(SAID_AT));

    const [next] = await Promise.all([page.waitForEvent('worker'), (await started).evaluate('self.close()')]);
    await field(page).fill('linea');
    await expect(list(page).getByTestId('hit')).toHaveCount(3);

    // The browser's own answer where the disk is full.
    await next.evaluate(`(() => {
    const { put } = IDBObjectStore.prototype;
    globalThis.mend = () => { IDBObjectStore.prototype.put = put; };
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  })()`);
    const path = join(sample().folder, 'later.vtt');
    writeFileSync(path, 'WEBVTT\n\n00:01.000 --> 00:02.000\nquokka zibeline\n');
    await page.goto(session().browser.url(`library.html#/recordings/${sample().truth[1]?.space ?? ''}`));
    await page.getByTestId('pick-transcript').setInputFiles(path);
    await field(page).fill('quokka');
    const failure = page.getByTestId('search-failure');
    await expect(failure).toHaveAttribute('data-code', 'index-full');
    await expect(failure).toContainText('no space to search all transcripts');
    expect(await violationsInBothThemes(page)).toEqual([]);

    await next.evaluate('mend()');
    await failure.getByRole('button', { name: 'Search again' }).click();
    await expect(list(page).getByTestId('hit')).toHaveAttribute('data-at', '1');
    await expect(failure).toHaveCount(0);
    await page.close();
  },
);

test('hostile texts are searched and shown as what they are', { tag: '@more' }, async () => {
  const page = await openList();
  const title = '<img src=x onerror=alert(1)> \u202eevil "quoted';
  await page.getByTestId('recording').first().getByRole('link').focus();
  await page.keyboard.press('F2');
  await page.keyboard.insertText(title);
  await page.keyboard.press('Enter');

  for (const text of [
    '<img src=x',
    'onerror',
    '\u202eevil',
    '"quoted',
    '%',
    '"',
    '@',
    '\\',
    'x'.repeat(1000),
  ]) {
    await field(page).fill(text);
    await expect(field(page)).toHaveValue(text);
    await page.reload();
    await expect(field(page)).toHaveValue(text);
  }
  await field(page).fill('onerror');
  await expect(page.getByTestId('recording').locator('mark')).toHaveText('onerror');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await page.close();
});
