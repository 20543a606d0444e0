import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample, type Sample } from '../harness/journey/sample.ts';
import { useChromium } from '../harness/session.ts';
import { importEnds } from './library-page.ts';

const session = useChromium();
let folder: string;
let sample: Sample;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-player-'));
  sample = await makeSample(folder);
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample.zip);
  await importEnds(page, 'done');
  await page.close();
});

test.afterAll(() => rm(folder, { recursive: true }));

const PLAYER = `document.querySelector('[data-testid="player"]')`;
const positionIn = `Number(${PLAYER}?.dataset.position)`;

/** Resolves, in the engine room, when the player tells a position past `seconds`. */
const passes = (seconds: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  channel.onmessage = ({ data }) => {
    if (data.player?.position > ${seconds}) {
      channel.close();
      resolve(data.player.position);
    }
  };
})`;

test('what the popup plays goes on for 40 s after it has closed, with no page open', async () => {
  const { browser } = session();
  const popup = await browser.openPopup();
  await popup.click({ css: '[data-testid="recording"] button' });
  await popup.waitFor(`${PLAYER}?.dataset.state === 'playing'`);
  const start = await popup.evaluate<number>(positionIn);

  await popup.close();
  for (const page of browser.context.pages()) await page.goto('about:blank');
  const room = await browser.attachTo('offscreen.html');
  await room.evaluate(passes(start + 40));

  const later = await browser.openPopup();
  const position = await later.waitFor<number>(`${PLAYER}?.dataset.state === 'playing' && ${positionIn}`);
  expect(position).toBeGreaterThan(start + 40);
  expect(await later.evaluate(`${PLAYER}.dataset.space`)).toBe(sample.truth[0]?.space);
  await later.click({ testId: 'play' });
  await later.waitFor(`${PLAYER}.dataset.state === 'paused'`);
  await later.close();
});

test('pause holds the place, seek moves it, and every page shows the same', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const other = await browser.open('library.html');
  const player = page.getByTestId('player');
  await page.getByTestId('recording').nth(1).getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-state', 'playing');
  await expect(other.getByTestId('player')).toHaveAttribute('data-state', 'playing');

  await page.getByTestId('play').click();
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.getByTestId('seek').fill('120');

  await expect(player).toHaveAttribute('data-position', /^120(\.0\d*)?$/);
  await expect(other.getByTestId('player')).toHaveAttribute('data-position', /^120(\.0\d*)?$/);
  await expect(other.getByTestId('player')).toHaveAttribute('data-space', sample.truth[1]?.space ?? '');
  expect(browser.errors).toEqual([]);
});

test('a recording goes on where it was left', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const player = page.getByTestId('player');
  const [first, second] = [page.getByTestId('recording').nth(0), page.getByTestId('recording').nth(1)];
  await first.getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-space', sample.truth[0]?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'playing');

  await second.getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-state', 'playing');

  await expect(player).toHaveAttribute('data-space', sample.truth[1]?.space ?? '');
  expect(Number(await player.getAttribute('data-position'))).toBeGreaterThanOrEqual(120);
  await page.getByTestId('play').click();
});
