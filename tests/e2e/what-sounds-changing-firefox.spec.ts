import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { useFirefox } from '../harness/session.ts';
import { placesAcross, STRETCHES, writeChangingStaircase } from './changing-staircase.ts';
import { ask, tolds, type Told } from './listening.ts';
import { hear, STEP_LEFT, type Staircase } from './staircase.ts';

const SEEKS = 12;
/** Seconds before and behind a change. */
const AROUND = 2.5;

const session = useFirefox({ hasSound: true });
let staircase: Staircase;

test.beforeAll(async () => {
  staircase = await writeChangingStaircase();
});

test.afterAll(() => rm(staircase.folder, { recursive: true }));

test('in Firefox, too, it plays on through changes of rate and of channels, and seeks across them', async () => {
  const { browser, sound } = session();
  const library = await browser.open('library.html');
  await library.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
  await library.setFiles('[data-testid="pick-files"]', [staircase.zip]);
  await library.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 1`);
  await library.evaluate(ask('play', staircase.space));

  for (const { from } of STRETCHES.slice(1)) {
    await library.evaluate(ask('seek', staircase.space, from - AROUND));
    const told = await library.evaluate<Told[]>(tolds(from + AROUND));
    expect(told.filter(({ state }) => state !== 'playing')).toEqual([]);
    expect(told.filter(({ position }, n) => position < (told[n - 1]?.position ?? 0))).toEqual([]);
  }
  const wrong: string[] = [];
  for (const { at, frequency } of placesAcross(SEEKS)) {
    await library.evaluate(ask('seek', staircase.space, at));
    const { delay, others } = await hear(sound, frequency);
    if (delay > STEP_LEFT) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});
