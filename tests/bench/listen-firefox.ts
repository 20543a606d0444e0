import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../e2e/listening.ts';
import { randomPlaces, writeStaircase } from '../e2e/staircase.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { freshBuild } from '../harness/fresh-build.ts';
import { startSound } from '../harness/sound.ts';
import { startStandIn } from '../harness/x/index.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS } from './rounds.ts';
import { formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';

const HOURS = 5;
const SECONDS = HOURS * 3600;
const FIRST_SOUND = 500;
const PATIENCE = 60_000;

/** From asking to sounding in Firefox, in a recording of five hours, each time in a background that starts anew. */
export async function listenInFirefox(_bench: Bench, folder: string): Promise<Section> {
  const [standIn, sound] = [await startStandIn(), await startSound()];
  const staircase = await writeStaircase(SECONDS);
  const browser = await launchFirefox({
    extensionDir: freshBuild('firefox').folder,
    standIn,
    downloadsDir: join(folder, 'firefox-downloads'),
    env: sound.env,
  });
  const answers: number[] = [];
  const heard: number[] = [];
  try {
    const library = await browser.open('library.html');
    await library.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
    await library.setFiles('[data-testid="pick-files"]', [staircase.zip]);
    await library.waitFor(
      `document.querySelector('[data-testid="import-status"]').dataset.state === 'done'`,
      PATIENCE,
    );
    for (const { at } of randomPlaces(SECONDS, ROUNDS)) {
      await browser.background.terminate();
      await browser.background.wake();
      await sound.until('silent');
      const start = performance.now();
      const sounding = sound.until('sounding').then(() => performance.now() - start);
      answers.push(await library.evaluate<number>(ask('play', staircase.space, at)));
      heard.push(await sounding);
    }
  } finally {
    await browser.close();
    await sound.close();
    await standIn.close();
    await rm(staircase.folder, { recursive: true });
  }
  return {
    title: `Listening to a recording of ${HOURS} hours in Firefox`,
    about:
      'At a random position, in a background page that was just started: from the page’s request to the reply, and to the end of the first tenth of a second with audio in it, in a recording of the sound device.',
    head: ['first audio', 'median', 'most'],
    rows: [
      ['answered', formatTime(median(answers)), formatTime(Math.max(...answers))],
      ['heard', formatTime(median(heard)), formatTime(Math.max(...heard))],
    ],
    goals: [
      {
        goal: `first audio ≤ ${formatTime(FIRST_SOUND)}`,
        measured: `${formatTime(median(heard))} heard`,
        isMet: median(heard) <= FIRST_SOUND,
      },
    ],
    notes: [],
  };
}
