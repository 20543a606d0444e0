import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { callEngine } from '../e2e/engine-scripts.ts';
import { randomSteps, writeStaircase } from '../e2e/staircase.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { ensureBuild } from '../harness/ensure-build.ts';
import { startAudioOutput } from '../harness/audio-output.ts';
import { startStandIn } from '../harness/x/index.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS } from './rounds.ts';
import { formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';

const HOURS = 5;
const SECONDS = HOURS * 3600;
const FIRST_AUDIO = 500;
const TIMEOUT = 60_000;

/** From the request to the first audio in Firefox, in a recording of five hours, each time after a restart of the background. */
export async function listenInFirefox(_bench: Bench, folder: string): Promise<Section> {
  const [standIn, audio] = [await startStandIn(), await startAudioOutput()];
  const staircase = await writeStaircase(SECONDS);
  const browser = await launchFirefox({
    extensionDir: ensureBuild('firefox').folder,
    standIn,
    downloadsDir: join(folder, 'firefox-downloads'),
    env: audio.env,
  });
  const answers: number[] = [];
  const heard: number[] = [];
  try {
    const library = await browser.open('library.html');
    await library.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
    await library.setFiles('[data-testid="pick-files"]', [staircase.zip]);
    await library.waitFor(
      `document.querySelector('[data-testid="import-status"]').dataset.state === 'done'`,
      TIMEOUT,
    );
    for (const { at } of randomSteps(SECONDS, ROUNDS)) {
      await browser.background.terminate();
      await browser.background.wake();
      await audio.until('silent');
      const start = performance.now();
      const heardAfter = audio.until('audible').then(() => performance.now() - start);
      answers.push(await library.evaluate<number>(callEngine('play', staircase.space, at)));
      heard.push(await heardAfter);
    }
  } finally {
    await browser.close();
    await audio.close();
    await standIn.close();
    await rm(staircase.folder, { recursive: true });
  }
  return {
    title: `Listening to a recording of ${HOURS} hours in Firefox`,
    about:
      'At a random position, in a background page that was just started: from the page’s request to the reply, and to the end of the first tenth of a second with audio in it, in a recording of the sound device.',
    head: ['first audio', 'median', 'slowest'],
    rows: [
      ['answered', formatTime(median(answers)), formatTime(Math.max(...answers))],
      ['heard', formatTime(median(heard)), formatTime(Math.max(...heard))],
    ],
    goals: [
      {
        goal: `first audio ≤ ${formatTime(FIRST_AUDIO)}`,
        measured: `${formatTime(median(heard))} heard`,
        isMet: median(heard) <= FIRST_AUDIO,
      },
    ],
    notes: [],
  };
}
