import { expect, test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import type { PlayerSettings } from '#utils/engine/index.ts';
import { useChromium } from '../harness/session.ts';
import { placeIn, placesAcross, STRETCHES, writeChangingStaircase } from './changing-staircase.ts';
import { importEnds } from './library-page.ts';
import { ask, passes, tolds, type Told } from './listening.ts';
import { hear, STEP_LEFT, type Staircase } from './staircase.ts';

const SEEKS = 24;
/** Seconds before and behind a change. */
const AROUND = 1.5;
/** Seconds: a player that began anew at a change would be silent for longer. */
const SILENT = 0.25;
/** Such a player would be silent each time; a busy machine that falters is so now and then. */
const PASSES = 6;

const session = useChromium({ hasSound: true });
let staircase: Staircase;
let page: Page;

test.beforeAll(async () => {
  staircase = await writeChangingStaircase();
  page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(staircase.zip);
  await importEnds(page, 'done');
  await page.getByTestId('recording').getByRole('button').click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');
});

test.afterAll(() => rm(staircase.folder, { recursive: true }));

test('a recording whose rate and channels change midway is as long as all its frames', async () => {
  const seconds = STRETCHES.at(-1)?.to.toFixed(3);

  await expect(page.getByTestId('recording')).toHaveAttribute('data-seconds', seconds ?? '');
  await expect(page.getByTestId('recording')).toHaveAttribute('data-state', 'complete');
});

for (const [i, { clip, rate, from }] of STRETCHES.entries()) {
  if (i === 0) continue;
  test(`it plays on through the change to ${clip} at ${rate} Hz: no stop, no way back, nothing silent`, async () => {
    const { sound, browser } = session();
    const room = await browser.attachTo('offscreen.html');
    const place = placeIn(i, 0, 4);

    /** Plays across the change once. */
    const pass = async () => {
      await page.evaluate(ask('seek', staircase.space, from - 2 * AROUND));
      // A beginning is slow on a busy machine; what is looked at is the change.
      await room.evaluate(passes(from - AROUND));
      const heardFrom = sound.now();
      const told = await room.evaluate<Told[]>(tolds(from + AROUND));
      const silent = sound.now() - heardFrom - sound.soundingSince(heardFrom);
      await room.evaluate(passes(place.at));
      const { delay } = await hear(sound, place.frequency);
      const stops = told.filter(({ state }) => state !== 'playing');
      return { told, isSmooth: stops.length === 0 && silent < SILENT && delay < STEP_LEFT };
    };

    let isSmooth = false;
    for (let passed = 0; passed < PASSES && !isSmooth; passed += 1) {
      const { told, ...played } = await pass();
      expect(told.filter(({ position }, n) => position < (told[n - 1]?.position ?? 0))).toEqual([]);
      isSmooth = played.isSmooth;
    }
    expect(isSmooth).toBe(true);
  });
}

test('a seek across the changes leads to what lies there, at its own pitch', async () => {
  const { sound, browser } = session();
  const wrong: string[] = [];

  for (const { at, frequency } of placesAcross(SEEKS)) {
    await page.evaluate(ask('seek', staircase.space, at));
    const { delay, others } = await hear(sound, frequency);
    if (delay > STEP_LEFT) wrong.push(`${at} s: ${others.join(', ')} Hz, not ${frequency}`);
  }

  expect(wrong).toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('the boost lifts a quiet voice by far, and more than a loud one; the volume works as without it', async () => {
  const { sound } = session();
  /** Decibels below full scale, of a loud voice and of a quiet one. */
  const levels = async (settings: Partial<PlayerSettings>): Promise<{ loud: number; quiet: number }> => {
    await page.evaluate(ask('adjust', settings));
    const levelIn = async (stretch: number, step: number): Promise<number> => {
      const { at, frequency } = placeIn(stretch, 1, step);
      await page.evaluate(ask('seek', staircase.space, at));
      await hear(sound, frequency);
      // The loudest of some moments: where the machine falters there is silence between.
      const moments = [await sound.listen(0.1), await sound.listen(0.1), await sound.listen(0.1)];
      return 20 * Math.log10(Math.max(...moments.map(({ rms }) => rms)));
    };
    // Not the same tone, which the one before could be taken for.
    return { loud: await levelIn(1, 3), quiet: await levelIn(2, 5) };
  };

  const plain = await levels({});
  const boosted = await levels({ boost: true });
  const softer = await levels({ volume: 0.25 });
  const again = await levels({ boost: false, volume: 1 });

  expect(boosted.quiet - plain.quiet).toBeGreaterThan(15);
  expect(boosted.quiet - plain.quiet).toBeGreaterThan(boosted.loud - plain.loud + 6);
  // A tone that fills the scale has −3 dB: nothing is cut off.
  expect(boosted.loud).toBeLessThan(-4);
  // A quarter of the amplitude is 12 dB less; ahead of what evens it out it would be 3.
  expect(Math.abs(boosted.loud - softer.loud - 12)).toBeLessThan(4);
  expect(Math.abs(boosted.quiet - softer.quiet - 12)).toBeLessThan(4);
  expect(Math.abs(again.loud - plain.loud)).toBeLessThan(4);
  expect(Math.abs(again.quiet - plain.quiet)).toBeLessThan(4);
});
