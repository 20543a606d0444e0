import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSampleArchive, sampleSpaces } from '../fixtures/archive/index.ts';
import { buildSpaceAudio, GUESTS } from '../fixtures/audio/index.ts';
import { useChromium } from '../harness/session.ts';
import { waitForImport } from './library-page.ts';
import { callEngine, playedBetween, skippedBetween } from './engine-scripts.ts';
import { listenFor, stepAt, STEP_REMAINING } from './staircase.ts';

const SECONDS = 48;
const [ANA] = GUESTS;
const TURNS = [
  { speaker: 'host', from: 0, to: 16 },
  { speaker: ANA.handle, from: 28, to: 34 },
  { speaker: 'host', from: 42, to: 46 },
];

const session = useChromium({ hasAudio: true });
let folder: string;
let space: string;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-ways-'));
  const now = Date.now();
  const [model] = sampleSpaces(now, SECONDS / 60);
  space = model.id;
  const { bytes } = buildSpaceAudio({
    duration: SECONDS,
    startedAt: model.startedAt,
    guests: [ANA],
    hostClip: 'staircase',
    turns: TURNS,
  });
  const zip = await buildSampleArchive(folder, {
    now,
    spaces: [model],
    audio: [{ space, part: 0, bytes, isDeflated: false }],
  });
  page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(page, 'done');
  await page.goto(session().browser.url(`library.html#/recordings/${space}`));
  await expect(page.getByTestId('lane')).toHaveCount(2);
});

test.beforeEach(() => page.evaluate(callEngine('play', space, 0)));

test.afterEach(() => page.evaluate(callEngine('pause')));

test.afterAll(() => rm(folder, { recursive: true }));

const player = () => page.getByTestId('player');
const position = async (): Promise<number> => Number(await player().getAttribute('data-position'));
const state = (now: string) => expect(player()).toHaveAttribute('data-state', now);

/** Unfolds the panel with what is set seldom. */
async function openPanel(): Promise<void> {
  const panel = page.locator('.player-more');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
}

test('skipping silence saves the time that the page promises', async () => {
  const { browser } = session();
  const engine = await browser.attachTo('offscreen.html');
  await page.getByTestId('speed').selectOption('3');
  await openPanel();
  await page.getByTestId('skip-silence').check();
  // Who speaks when may still be on its way.
  await expect(page.locator('.player-note')).toContainText(/\d/);
  const [promised = 'nothing'] = /\d+/.exec(await page.locator('.player-note').innerText()) ?? [];

  await page.evaluate(callEngine('seek', space, 0));
  const skipped = await engine.evaluate<number>(skippedBetween(1, 43, 3));
  await openPanel();
  await page.getByTestId('skip-silence').uncheck();
  await page.getByTestId('speed').selectOption('1');

  expect(Number(promised)).toBeGreaterThan(14);
  // The silence after the last turn is outside the measured range, and the time that a skip takes counts against it.
  expect(skipped).toBeGreaterThan(Number(promised) - 6);
  expect(skipped).toBeLessThan(Number(promised) + 1);
});

test('at double speed the position moves twice as fast, and the pitch stays', async () => {
  const { browser, audio } = session();
  const engine = await browser.attachTo('offscreen.html');
  const step = stepAt(0, 5);
  await page.getByTestId('speed').selectOption('2');

  await page.evaluate(callEngine('seek', space, step.at));
  const { delay } = await listenFor(audio, step.frequency);
  const rates: number[] = [];
  // A busy machine is sometimes slower, never faster.
  while (rates.length < 6 && !rates.some((rate) => rate > 1.8)) {
    await page.evaluate(callEngine('seek', space, 0));
    const played = await engine.evaluate<{ media: number; clock: number }>(playedBetween(1, 9));
    rates.push(played.media / played.clock);
  }
  await page.getByTestId('speed').selectOption('1');

  expect(delay).toBeLessThan(STEP_REMAINING);
  expect(Math.max(...rates)).toBeGreaterThan(1.8);
  expect(Math.max(...rates)).toBeLessThan(2.2);
});

test('listening to one speaker skips to their turns, and ends after the last', async () => {
  const only = page.locator(`[data-speaker="${ANA.handle}"] button[aria-pressed]`);

  await only.click();
  await expect.poll(position).toBeGreaterThan(27);
  await page.getByTestId('speed').selectOption('3');
  await state('paused');
  await page.getByTestId('speed').selectOption('1');
  await only.click();

  expect(await position()).toBeGreaterThan(34);
  expect(await position()).toBeLessThan(37);
});

test('the sleep timer pauses the player and is then off', async () => {
  await openPanel();
  await page.getByTestId('sleep').selectOption('in 15');
  await expect(page.getByTestId('sleep')).not.toHaveValue('0');

  await page.evaluate(callEngine('adjust', { sleepAt: Date.now() + 500 }));

  await state('paused');
  await expect(page.getByTestId('sleep')).toHaveValue('0');
});

test('playback continues at its position when the boost is turned on and off', async () => {
  const { audio } = session();
  for (const [isOn, step] of [
    [true, 4],
    [false, 2],
  ] as const) {
    const target = stepAt(0, step);
    await openPanel();
    await page.getByTestId('boost').setChecked(isOn);
    await page.evaluate(callEngine('seek', space, target.at));
    expect((await listenFor(audio, target.frequency)).delay).toBeLessThan(STEP_REMAINING);
  }
});

test('keys play, pause and seek from anywhere in the page', async () => {
  await page.getByRole('heading', { level: 1 }).focus();

  await page.keyboard.press('Space');
  await state('paused');
  const start = await position();
  const moves = [
    ['l', 30],
    ['j', -15],
    ['ArrowRight', 5],
    ['ArrowLeft', -5],
    ['.', 1],
    [',', -1],
  ] as const;
  let expected = start;
  for (const [key, seconds] of moves) {
    await page.keyboard.press(key);
    expected += seconds;
    await expect.poll(position).toBeCloseTo(expected, 1);
  }
  await page.keyboard.press('k');

  await state('playing');
  expect(session().browser.errors).toEqual([]);
});

test('keys typed into a field do not reach the player', async () => {
  await page.evaluate(callEngine('pause'));
  await state('paused');
  const before = await position();
  await page.getByTestId('add-bookmark').click();
  await page.getByTestId('tab-bookmarks').click();
  const note = page.getByTestId('bookmark').getByRole('textbox');
  await note.focus();

  await page.keyboard.type('j k, l. b <>');
  for (const key of ['ArrowLeft', 'ArrowRight', 'Space']) await page.keyboard.press(key);

  await expect(note).toHaveValue('j k, l. b <> ');
  await state('paused');
  expect(await position()).toBe(before);
  await expect(page.getByTestId('bookmark')).toHaveCount(1);
  await expect(page.getByTestId('speed')).toHaveValue('1');
});
