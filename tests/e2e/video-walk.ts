import { expect } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeVideo, SHADES } from '../fixtures/audio/make-video.ts';
import { callEngine, POSITION } from './engine-scripts.ts';

/** A page of either browser. */
export interface VideoPage {
  evaluate<T>(expression: string): Promise<T>;
  waitFor(expression: string): Promise<unknown>;
}

export const SECONDS = 60;
export const SPACES = { stream: '1videots', file: '1videomp4', pieces: '1videofrag', other: '1videoother' };

/** Writes videos of each kind into a folder. Returns their paths. */
export async function writeVideos(folder: string): Promise<string[]> {
  const card = { seconds: SECONDS, card: SHADES };
  const files = {
    [`space-${SPACES.stream}_0.ts`]: makeVideo({ ...card, extension: 'ts' }),
    [`space-${SPACES.file}_0.mp4`]: makeVideo({ ...card, extension: 'mp4' }),
    [`space-${SPACES.pieces}_0.mp4`]: makeVideo({
      ...card,
      extension: 'mp4',
      output: ['-movflags', '+frag_keyframe+empty_moov+default_base_moof'],
    }),
    [`space-${SPACES.other}_0.ts`]: makeVideo({ seconds: 3, extension: 'ts', video: ['-c:v', 'mpeg2video'] }),
  };
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.values(files).map((bytes, i) => writeFile(paths[i] ?? '', bytes)));
  return paths;
}

const VIDEO = `document.querySelector('[data-testid="video"] video')`;

/** By how many seconds the video is off whenever the engine says where it is, the next 12 times. */
const OFFSETS = `new Promise((resolve) => {
  const offsets = [];
  const channel = new BroadcastChannel('afterspace-engine');
  channel.onmessage = ({ data: { player } }) => {
    if (player?.state !== 'playing') return;
    const since = ((Date.now() - player.reportedAt) / 1000) * player.rate;
    offsets.push(${VIDEO}.currentTime - player.position - since);
    if (offsets.length < 12) return;
    channel.close();
    resolve(offsets);
  };
})`;

/** The second whose shade the video shows. */
const SHOWN_SECOND = `(() => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  context.drawImage(${VIDEO}, 0, 0, 1, 1);
  return Math.round((context.getImageData(0, 0, 1, 1).data[1] * 219) / 255 / 5);
})()`;

const click = (testId: string): string => `document.querySelector('[data-testid="${testId}"]').click()`;

const MAX_ROUNDS = 3;

/**
 * Of twelve measurements in a row, ten are within a tenth of a second. A busy machine may be late, so this is tried again:
 * a video that does not follow never is.
 */
async function expectTogether(page: VideoPage, when: string): Promise<void> {
  const rounds: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const offsets = await page.evaluate<number[]>(OFFSETS);
    const sorted = offsets.map(Math.abs).sort((a, b) => a - b);
    if ((sorted[9] ?? Infinity) < 0.1) return;
    rounds.push(offsets.map((offset) => offset.toFixed(2)).join(' '));
  }
  throw new Error(`${when}, the video is not with the player: ${rounds.join(' | ')}`);
}

/** Opens a recording with video, and has it follow the player through all that a player does. */
export async function walkVideo(page: VideoPage, space: string): Promise<void> {
  await page.evaluate(`void (location.hash = '#/recordings/${space}')`);
  await page.waitFor(`${VIDEO}?.readyState >= 2 && !${VIDEO}.seeking`);
  expect(await page.evaluate(`${VIDEO}.muted && ${VIDEO}.paused`)).toBe(true);
  await page.evaluate(callEngine('seek', space, 0));

  await page.evaluate(click('play'));
  await page.waitFor(`${POSITION} > 2`);
  await expectTogether(page, 'playing');

  await page.evaluate(callEngine('seek', space, 25.5));
  await page.waitFor(`${POSITION} > 27`);
  await expectTogether(page, 'after a seek');

  await page.evaluate(callEngine('adjust', { rate: 1.5 }));
  await page.waitFor(`${POSITION} > 31`);
  await expectTogether(page, 'faster');
  await page.evaluate(callEngine('adjust', { rate: 1 }));

  await page.evaluate(callEngine('pause'));
  await page.evaluate(callEngine('seek', space, 12.52));
  await page.waitFor(`${VIDEO}.paused && !${VIDEO}.seeking && Math.abs(${VIDEO}.currentTime - 12.52) < 0.02`);
  await page.waitFor(`${SHOWN_SECOND} === 12`);
}

/** A video that no browser plays says so, and folding away is remembered. */
export async function walkOtherStates(page: VideoPage): Promise<void> {
  await page.evaluate(`void (location.hash = '#/recordings/${SPACES.other}')`);
  await page.waitFor(`document.querySelector('[data-testid="video"]')?.dataset.state === 'video-codec'`);
  expect(await page.evaluate(`document.querySelector('[data-testid="video"]').innerText`)).toContain(
    'The sound plays as always.',
  );

  await page.evaluate(`void (location.hash = '#/recordings/${SPACES.file}')`);
  await page.waitFor(`${VIDEO}?.readyState >= 2`);
  await page.evaluate(`document.querySelector('[data-testid="video"] summary').click()`);
  await page.waitFor(`${VIDEO}.getAttribute('src') === null`);
  await page.evaluate(`void (location.hash = '#/recordings/${SPACES.stream}')`);
  await page.waitFor(`document.querySelector('[data-testid="video"]')?.dataset.state === 'shown'`);
  expect(await page.evaluate(`document.querySelector('[data-testid="video"]').open`)).toBe(false);
  expect(await page.evaluate(`${VIDEO}.getAttribute('src')`)).toBe(null);
}
