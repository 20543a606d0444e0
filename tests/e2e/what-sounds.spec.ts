import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { importEnds } from './library-page.ts';
import { ask, passes } from './listening.ts';
import { hear, placeOf, randomPlaces, STEP_LEFT, writeStaircase, type Staircase } from './staircase.ts';

const SECONDS = 1200;
/** Three frames that nothing decodes, two of them in a row, at 60 s and 100 s. */
const BROKEN = [2812, 2813, 4687];
const SEEKS = 100;

const session = useChromium({ hasSound: true });
let staircase: Staircase;
let page: Page;

test.beforeAll(async () => {
  staircase = await writeStaircase(SECONDS, BROKEN);
  page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(staircase.zip);
  await importEnds(page, 'done');
  await page.getByTestId('recording').getByRole('button').click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
});

test.afterAll(async () => rm(staircase.folder, { recursive: true }));

test('after each of 100 random seeks what is heard is what lies there', async () => {
  const { sound } = session();
  const delays: number[] = [];
  const wrong: string[] = [];

  for (const { at, frequency } of randomPlaces(SECONDS, SEEKS)) {
    await page.evaluate(ask('seek', staircase.space, at));
    const { delay, others } = await hear(sound, frequency);
    delays.push(delay);
    if (delay > STEP_LEFT) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  // Were the place off by half a second, the step would be heard so much later, each time.
  expect(delays.sort((a, b) => a - b)[SEEKS / 2]).toBeLessThan(0.5);
});

test('frames that nothing decodes are passed, and the place stays true', async () => {
  const { sound, browser } = session();
  const room = await browser.attachTo('offscreen.html');
  const behind = placeOf(7, 5);

  await page.evaluate(ask('seek', staircase.space, 58.5));
  await room.evaluate(passes(behind.at));
  const { delay } = await hear(sound, behind.frequency);

  expect(delay).toBeLessThan(STEP_LEFT);
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
  expect(browser.errors).toEqual([]);
});
