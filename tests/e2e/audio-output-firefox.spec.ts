import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { useFirefox } from '../harness/session.ts';
import { callEngine } from './engine-scripts.ts';
import { listenFor, randomSteps, STEP_REMAINING, writeStaircase, type Staircase } from './staircase.ts';
import { openEmptyLibraryInFirefox } from './library-page.ts';

const SECONDS = 1200;

const session = useFirefox({ hasAudio: true });
let staircase: Staircase;

test.beforeAll(async () => {
  staircase = await writeStaircase(SECONDS);
});

test.afterAll(async () => rm(staircase.folder, { recursive: true }));

test('in Firefox, the audio after a seek is the audio at that position', async () => {
  const { browser, audio } = session();
  const library = await openEmptyLibraryInFirefox(browser);
  await library.setFiles('[data-testid="pick-files"]', [staircase.zip]);
  await library.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 1`);
  await library.evaluate(callEngine('play', staircase.space));
  const wrong: string[] = [];

  for (const { at, frequency } of randomSteps(SECONDS, 20)) {
    await library.evaluate(callEngine('seek', staircase.space, at));
    const { delay, others } = await listenFor(audio, frequency);
    if (delay > STEP_REMAINING) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});
