import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { waitForImport } from './library-page.ts';
import { callEngine, positionPasses } from './engine-scripts.ts';
import {
  listenFor,
  stepAt,
  randomSteps,
  STEP_REMAINING,
  writeStaircase,
  type Staircase,
} from './staircase.ts';

const SECONDS = 1200;
/** Three undecodable frames: two in a row at 60 s, and one at 100 s. */
const BROKEN = [2812, 2813, 4687];
const SEEKS = 100;

const session = useChromium({ hasAudio: true });
let staircase: Staircase;
let page: Page;

test.beforeAll(async () => {
  staircase = await writeStaircase(SECONDS, BROKEN);
  page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(staircase.zip);
  await waitForImport(page, 'done');
  await page.getByTestId('recording').getByRole('button').click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
});

test.afterAll(async () => rm(staircase.folder, { recursive: true }));

test('the audio after each of 100 random seeks is the audio at that position', async () => {
  const { audio } = session();
  const delays: number[] = [];
  const wrong: string[] = [];

  for (const { at, frequency } of randomSteps(SECONDS, SEEKS)) {
    await page.evaluate(callEngine('seek', staircase.space, at));
    const { delay, others } = await listenFor(audio, frequency);
    delays.push(delay);
    if (delay > STEP_REMAINING) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  // If positions were off by half a second, each tone would be heard that much later.
  expect(delays.sort((a, b) => a - b)[SEEKS / 2]).toBeLessThan(0.5);
});

test('undecodable frames are skipped, and the position stays right', async () => {
  const { audio, browser } = session();
  const engine = await browser.attachTo('offscreen.html');
  const after = stepAt(7, 5);

  await page.evaluate(callEngine('seek', staircase.space, 58.5));
  await engine.evaluate(positionPasses(after.at));
  const { delay } = await listenFor(audio, after.frequency);

  expect(delay).toBeLessThan(STEP_REMAINING);
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
  expect(browser.errors).toEqual([]);
});
