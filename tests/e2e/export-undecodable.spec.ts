import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { useChromium } from '../harness/session.ts';
import { probe } from '../harness/audio-files.ts';
import { waitForImport } from './library-page.ts';
import { writeStaircase, type Staircase } from './staircase.ts';

const SECONDS = 20;
const WAV_HEADER = 44;
const BROKEN = [0, 200, 201, 600];

const session = useChromium();
let staircase: Staircase;

test.beforeAll(async () => {
  staircase = await writeStaircase(SECONDS, BROKEN);
});

test.afterAll(async () => rm(staircase.folder, { recursive: true }));

test('undecodable frames become silence in a .wav, and everything else keeps its time', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(staircase.zip);
  await waitForImport(page, 'done');
  await page.getByTestId('recording').getByRole('link').click();
  await page.getByLabel('Format').selectOption('wav');

  const download = browser.downloads.next();
  await page.getByTestId('export-clip').click();
  const { path } = await download;

  const { duration, sample_rate: rate } = probe(path).streams[0] ?? {};
  const pcm = readFileSync(path).subarray(WAV_HEADER);
  const isSilent = (frame: number): boolean => {
    const bytes = pcm.length / Math.round((Number(duration) * Number(rate)) / 1024);
    return pcm.subarray(frame * bytes, (frame + 1) * bytes).every((byte) => byte === 0);
  };
  expect(Math.abs(Number(duration) - SECONDS)).toBeLessThan(1024 / 48000);
  const frames = Array.from({ length: 900 }, (_, frame) => frame);
  expect(frames.filter(isSilent)).toEqual(BROKEN);
});
