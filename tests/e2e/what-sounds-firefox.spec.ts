import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { useFirefox } from '../harness/session.ts';
import { ask } from './listening.ts';
import { hear, randomPlaces, STEP_LEFT, writeStaircase, type Staircase } from './staircase.ts';

const SECONDS = 1200;

const session = useFirefox({ hasSound: true });
let staircase: Staircase;

test.beforeAll(async () => {
  staircase = await writeStaircase(SECONDS);
});

test.afterAll(async () => rm(staircase.folder, { recursive: true }));

test('in Firefox, too, what is heard after a seek is what lies there', async () => {
  const { browser, sound } = session();
  const library = await browser.open('library.html');
  await library.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
  await library.setFiles('[data-testid="pick-files"]', [staircase.zip]);
  await library.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 1`);
  await library.evaluate(ask('play', staircase.space));
  const wrong: string[] = [];

  for (const { at, frequency } of randomPlaces(SECONDS, 20)) {
    await library.evaluate(ask('seek', staircase.space, at));
    const { delay, others } = await hear(sound, frequency);
    if (delay > STEP_LEFT) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});
