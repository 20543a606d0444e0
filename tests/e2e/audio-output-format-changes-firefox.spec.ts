import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { useFirefox } from '../harness/session.ts';
import {
  stepsAcrossRanges,
  FORMAT_RANGES,
  writeStaircaseWithFormatChanges,
} from './staircase-format-changes.ts';
import { callEngine, playerReportsUntil, type PlayerReport } from './engine-scripts.ts';
import { listenFor, STEP_REMAINING, type Staircase } from './staircase.ts';
import { openEmptyLibraryInFirefox } from './library-page.ts';

const SEEKS = 12;
/** Seconds before and after a change. */
const AROUND = 2.5;

const session = useFirefox({ hasAudio: true });
let staircase: Staircase;

test.beforeAll(async () => {
  staircase = await writeStaircaseWithFormatChanges();
});

test.afterAll(() => rm(staircase.folder, { recursive: true }));

test('in Firefox, playback continues through changes of rate and channels, and seeks across them', async () => {
  const { browser, audio } = session();
  const library = await openEmptyLibraryInFirefox(browser);
  await library.setFiles('[data-testid="pick-files"]', [staircase.zip]);
  await library.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 1`);
  await library.evaluate(callEngine('play', staircase.space));

  for (const { from } of FORMAT_RANGES.slice(1)) {
    await library.evaluate(callEngine('seek', staircase.space, from - AROUND));
    const reports = await library.evaluate<PlayerReport[]>(playerReportsUntil(from + AROUND));
    expect(reports.filter(({ state }) => state !== 'playing')).toEqual([]);
    expect(reports.filter(({ position }, n) => position < (reports[n - 1]?.position ?? 0))).toEqual([]);
  }
  const wrong: string[] = [];
  for (const { at, frequency } of stepsAcrossRanges(SEEKS)) {
    await library.evaluate(callEngine('seek', staircase.space, at));
    const { delay, others } = await listenFor(audio, frequency);
    if (delay > STEP_REMAINING) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});
