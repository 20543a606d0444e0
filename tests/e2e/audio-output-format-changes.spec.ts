import { expect, test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import type { PlayerSettings } from '#utils/engine/index.ts';
import { useChromium } from '../harness/session.ts';
import {
  stepInRange,
  stepsAcrossRanges,
  FORMAT_RANGES,
  writeStaircaseWithFormatChanges,
} from './staircase-format-changes.ts';
import { waitForImport } from './library-page.ts';
import { callEngine, positionPasses, playerReportsUntil, type PlayerReport } from './engine-scripts.ts';
import { listenFor, STEP_REMAINING, type Staircase } from './staircase.ts';

const SEEKS = 24;
/** Seconds before and after a change. */
const AROUND = 1.5;
/** In seconds. A player that restarted at a change would be silent for longer. */
const MAX_SILENCE = 0.25;
/** A player that restarts would be silent each time, a busy machine only now and then. */
const ATTEMPTS = 6;

const session = useChromium({ hasAudio: true });
let staircase: Staircase;
let page: Page;

test.beforeAll(async () => {
  staircase = await writeStaircaseWithFormatChanges();
  page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(staircase.zip);
  await waitForImport(page, 'done');
  await page.getByTestId('recording').getByRole('button').click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
});

test.afterAll(() => rm(staircase.folder, { recursive: true }));

test('a recording whose rate and channels change is as long as all its frames', async () => {
  const seconds = FORMAT_RANGES.at(-1)?.to.toFixed(3);

  await expect(page.getByTestId('recording')).toHaveAttribute('data-seconds', seconds ?? '');
  await expect(page.getByTestId('recording')).toHaveAttribute('data-state', 'complete');
});

for (const [i, { clip, rate, from }] of FORMAT_RANGES.entries()) {
  if (i === 0) continue;
  test(`playback continues through the change to ${clip} at ${rate} Hz without stop, jump or silence`, async () => {
    const { audio, browser } = session();
    const engine = await browser.attachTo('offscreen.html');
    const step = stepInRange(i, 0, 4);

    /** Plays across the change once. */
    const attempt = async () => {
      await page.evaluate(callEngine('seek', staircase.space, from - 2 * AROUND));
      // The start may be slow on a busy machine. Only the change is of interest.
      await engine.evaluate(positionPasses(from - AROUND));
      const since = audio.now();
      const reports = await engine.evaluate<PlayerReport[]>(playerReportsUntil(from + AROUND));
      const silent = audio.now() - since - audio.audibleSince(since);
      await engine.evaluate(positionPasses(step.at));
      const { delay } = await listenFor(audio, step.frequency);
      const stops = reports.filter(({ state }) => state !== 'playing');
      return { reports, isSmooth: stops.length === 0 && silent < MAX_SILENCE && delay < STEP_REMAINING };
    };

    let isSmooth = false;
    for (let attempts = 0; attempts < ATTEMPTS && !isSmooth; attempts += 1) {
      const { reports, ...played } = await attempt();
      expect(reports.filter(({ position }, n) => position < (reports[n - 1]?.position ?? 0))).toEqual([]);
      isSmooth = played.isSmooth;
    }
    expect(isSmooth).toBe(true);
  });
}

test('a seek across the changes plays the right audio at the right pitch', async () => {
  const { audio, browser } = session();
  const wrong: string[] = [];

  for (const { at, frequency } of stepsAcrossRanges(SEEKS)) {
    await page.evaluate(callEngine('seek', staircase.space, at));
    const { delay, others } = await listenFor(audio, frequency);
    if (delay > STEP_REMAINING) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('the boost raises a quiet voice more than a loud one, and the volume works as without it', async () => {
  const { audio } = session();
  /** Decibels below full scale, of a loud voice and of a quiet one. */
  const levels = async (settings: Partial<PlayerSettings>): Promise<{ loud: number; quiet: number }> => {
    await page.evaluate(callEngine('adjust', settings));
    const levelIn = async (stretch: number, step: number): Promise<number> => {
      const { at, frequency } = stepInRange(stretch, 1, step);
      await page.evaluate(callEngine('seek', staircase.space, at));
      await listenFor(audio, frequency);
      // The loudest of three measurements, since a busy machine may leave gaps.
      const moments = [await audio.listen(0.1), await audio.listen(0.1), await audio.listen(0.1)];
      return 20 * Math.log10(Math.max(...moments.map(({ rms }) => rms)));
    };
    // Two different tones, so that the first is not mistaken for the second.
    return { loud: await levelIn(1, 3), quiet: await levelIn(2, 5) };
  };

  const plain = await levels({});
  const boosted = await levels({ boost: true });
  const softer = await levels({ volume: 0.25 });
  const again = await levels({ boost: false, volume: 1 });

  expect(boosted.quiet - plain.quiet).toBeGreaterThan(15);
  expect(boosted.quiet - plain.quiet).toBeGreaterThan(boosted.loud - plain.loud + 6);
  // A sine at full scale has −3 dB, so nothing is clipped.
  expect(boosted.loud).toBeLessThan(-4);
  // A quarter of the amplitude is 12 dB less. Before the compressor it would be 3 dB less.
  expect(Math.abs(boosted.loud - softer.loud - 12)).toBeLessThan(4);
  expect(Math.abs(boosted.quiet - softer.quiet - 12)).toBeLessThan(4);
  expect(Math.abs(again.loud - plain.loud)).toBeLessThan(4);
  expect(Math.abs(again.quiet - plain.quiet)).toBeLessThan(4);
});
