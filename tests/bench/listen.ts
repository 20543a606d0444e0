import type { Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { callEngine } from '../e2e/engine-scripts.ts';
import { randomSteps, writeStaircase } from '../e2e/staircase.ts';
import { importInPage, openClearedLibrary } from './import-in-page.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS } from './rounds.ts';
import { formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';

const HOURS = 5;
const SECONDS = HOURS * 3600;
const SEEKS = 40;
const FIRST_AUDIO = 150;
const SEEK = 100;

/** From the request to the first audio, in a recording of five hours. */
export async function listen({ driver }: Bench): Promise<Section> {
  const { zip, space, folder } = await writeStaircase(SECONDS);
  try {
    const library = await openClearedLibrary(driver, true);
    await importInPage(library, zip, 1);
    const cold: number[] = [];
    const seeks: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await restartEngine(library);
      const [first, ...others] = randomSteps(SECONDS, SEEKS / ROUNDS + 1, round + 1);
      cold.push(await library.evaluate<number>(callEngine('play', space, first?.at)));
      for (const { at } of others) seeks.push(await library.evaluate<number>(callEngine('seek', space, at)));
    }
    await library.close();
    const slowest = seeks.sort((a, b) => a - b)[Math.floor(SEEKS * 0.95)] ?? 0;
    return {
      title: `Listening to a recording of ${HOURS} hours`,
      about:
        'From the page’s request to the reply that the audio element is playing: first at a random position, in an offscreen document that was just opened and has nothing in memory, then from there to other positions.',
      head: ['', 'median', 'slowest'],
      rows: [
        ['first audio', formatTime(median(cold)), formatTime(Math.max(...cold))],
        ['seek', formatTime(median(seeks)), formatTime(Math.max(...seeks))],
      ],
      goals: [
        {
          goal: `first audio ≤ ${formatTime(FIRST_AUDIO)}`,
          measured: formatTime(median(cold)),
          isMet: median(cold) <= FIRST_AUDIO,
        },
        {
          goal: `19 of 20 seeks < ${formatTime(SEEK)}`,
          measured: formatTime(slowest),
          isMet: slowest < SEEK,
        },
      ],
      notes: [],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Closes the engine, if it is open, and opens it again. */
async function restartEngine(library: Page): Promise<void> {
  await library.evaluate(`(async () => {
    if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
    await chrome.runtime.sendMessage({ id: 1, type: 'openEngine', timestamp: Date.now() });
  })()`);
}
