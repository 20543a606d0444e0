import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { probe } from '../harness/audio-files.ts';
import { violationsInBothThemes } from './axe.ts';
import { waitForImport } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

/** The number of cues, one every four seconds. */
const CUES = 200;
const WORDS = Array.from({ length: CUES }, (_, i) => {
  const time = (at: number) =>
    `00:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  return `${i + 1}\r\n${time(4 * i)},000 --> ${time(4 * i + 4)},000\r\nPalabra número ${i}\r\n`;
}).join('\r\n');

async function openRecording(): Promise<Page> {
  const [newest] = sample().truth;
  const page = await session().browser.open(`library.html#/recordings/${newest?.space}`);
  await expect(page.getByTestId('export-m4a')).toBeEnabled();
  return page;
}

/** Starts an export. Returns the path and name of its file. */
async function save(start: () => Promise<void>): Promise<{ path: string; name: string }> {
  const download = session().browser.downloads.next();
  await start();
  return download;
}

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  await page.close();
});

test('a transcript follows the playback, seeks in it, is stored, and is part of exports', async () => {
  const path = join(sample().folder, 'words.srt');
  writeFileSync(path, `\ufeff${WORDS}`);
  const page = await openRecording();
  const cues = page.getByTestId('cue');

  await page.getByTestId('pick-transcript').setInputFiles(path);
  await expect(page.getByTestId('transcript')).toHaveAttribute('data-count', String(CUES));
  await page.reload();
  await expect(cues).toHaveCount(CUES);
  await cues.nth(5).getByRole('button').click();

  await expect(page.getByTestId('player')).toHaveAttribute('data-position', /^2\d/);
  await expect(page.locator('[data-testid="cue"] [aria-current]')).toContainText('Palabra número');
  await page.getByTestId('seek').fill('60');
  const current = cues.nth(15).getByRole('button');
  await expect(current).toHaveAttribute('aria-current', 'true');
  await page.getByTestId('transcript').evaluate((section) => section.scrollIntoView());
  await expect(current).toBeInViewport();
  const subtitles = await save(() => page.getByTestId('export-srt').click());
  expect(readFileSync(subtitles.path, 'utf8')).toMatch(/^1\n00:00:00,000 --> 00:00:04,000\n/);
  const notes = await save(() => page.getByTestId('export-notes').click());
  expect(readFileSync(notes.path, 'utf8')).toContain('Palabra número 7');
  await page.getByTestId('remove-transcript').click();
  await page.getByTestId('question-yes').click();
  await expect(cues).toHaveCount(0);
});

test(
  'a transcript is corrected, shifted by ear and replaced, and exports have it so',
  { tag: '@more' },
  async () => {
    const { folder } = sample();
    writeFileSync(join(folder, 'first.srt'), WORDS.replaceAll(/00:(?=\d\d:\d\d,)/g, '01:'));
    writeFileSync(join(folder, 'second.tsv'), 'start\tend\ttext\n1000\t2600\tEnd of it\n');
    const page = await openRecording();
    const cues = page.getByTestId('cue');

    await page.getByTestId('pick-transcript').setInputFiles(join(folder, 'first.srt'));
    await expect(page.getByTestId('transcript-shift')).toBeChecked();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.getByTestId('question-yes').click();
    await expect(cues.first()).toHaveAttribute('data-from', '0.000');
    await cues.nth(1).getByRole('button').press('F2');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.getByTestId('cue-input').fill('Palabra nueva');
    await page.keyboard.press('Enter');
    await expect(cues.nth(1)).toContainText('Palabra nueva');
    await page.getByTestId('transcript-later').click();
    await expect(cues.nth(1)).toHaveAttribute('data-from', '4.250');
    const subtitles = await save(() => page.getByTestId('export-srt').click());
    await page.getByTestId('pick-transcript').setInputFiles(join(folder, 'second.tsv'));
    await expect(page.getByTestId('transcript-preview')).toContainText('End of it');
    await page.getByTestId('question-yes').click();
    await expect(cues).toHaveCount(1);
    await page.getByTestId('toast-action').click();

    await expect(cues).toHaveCount(CUES);
    expect(readFileSync(subtitles.path, 'utf8')).toContain('00:00:04,250 --> 00:00:08,250\nPalabra nueva');
  },
);

test('a file that is not a transcript is refused with an explanation', async () => {
  const path = join(sample().folder, 'none.json');
  writeFileSync(path, '{"a": 1}');
  const page = await openRecording();

  await page.getByTestId('pick-transcript').setInputFiles(path);

  await expect(page.getByTestId('transcript')).toContainText('This file is not a transcript');
});

test('a speaker is left out of an export, whose name says so and which has the same duration', async () => {
  const page = await openRecording();
  const complete = await save(() => page.getByTestId('export-m4a').click());
  const seconds = Number(probe(complete.path).streams[0]?.duration);

  await page.getByTestId('leave-out').selectOption({ index: 2 });
  const handle = await page.getByTestId('leave-out').locator('option').nth(2).textContent();
  const silenced = await save(() => page.getByTestId('export-m4a').click());
  const silencedSeconds = Number(probe(silenced.path).streams[0]?.duration);
  await page.getByTestId('leave-out-how').selectOption('cut');
  const cut = await save(() => page.getByTestId('export-m4a').click());

  expect(silenced.name).toContain(`without ${handle}`);
  expect(silencedSeconds).toBe(seconds);
  expect(Number(probe(cut.path).streams[0]?.duration)).toBeLessThan(seconds - 1);
});
