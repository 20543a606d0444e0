import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { packetsOf, runProgram } from '../harness/audio-files.ts';
import { violationsInBothThemes } from './axe.ts';
import { exportFiles } from './export-files.ts';
import { useSampleLibrary } from './sample-library.ts';
import {
  atomsOf,
  frameAt,
  keyFramesOf,
  playInPage,
  probeVideo,
  videoFactsOf,
  type Frame,
} from './video-files.ts';

const session = useChromium();
const { sample, newest, openRecording } = useSampleLibrary(session);

/** Duration of a frame of audio in seconds. */
const FRAME = 1024 / 48000;
const CLIP = { from: 12.6, to: 32 };
/** Two captions that differ in how much ink they have. */
const CUES = [
  { from: 12, to: 22, text: '█████ █████' },
  { from: 22, to: 33, text: '— . —' },
];

async function typeClip(page: Page, from: number, to: number): Promise<void> {
  await page.getByTestId('clip-from').fill(String(from));
  await page.getByTestId('clip-to').fill(String(to));
}

/** Starts an export, and moves its file into the sample's folder. Returns the new path. */
async function save(start: () => Promise<void>): Promise<string> {
  const download = session().browser.downloads.next();
  await start();
  const { path, name } = await download;
  const target = join(sample().folder, name);
  await rename(path, target);
  return target;
}

/** Unpacks the original file from the archive. Returns its path. */
function original(): string {
  const path = join(sample().folder, 'original.ts');
  const args = ['-p', sample().zip, `*space-${newest().space}_0.ts`];
  writeFileSync(path, execFileSync('unzip', args, { maxBuffer: 1 << 26 }));
  return path;
}

const originalPackets = (): string[] =>
  packetsOf(original(), 'adts').slice(Math.round(CLIP.from / FRAME), Math.round(CLIP.to / FRAME));

/** The colour of a pixel, by position in a square of 1080 units, as the designs have it. */
function colourAt({ width, pixels }: Frame, x: number, y: number): number[] {
  const at = (Math.round((y * width) / 1080) * width + Math.round((x * width) / 1080)) * 3;
  return [...pixels.subarray(at, at + 3)];
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));

/** The share of dark pixels in a part of a picture on light paper, in units of the designs. */
function inkIn({ width, pixels }: Frame, { from, to }: { from: number; to: number }): number {
  let dark = 0;
  let all = 0;
  for (let y = Math.round((from * width) / 1080); y < (to * width) / 1080; y += 1)
    for (let x = 0; x < width; x += 1, all += 1) if ((pixels[(y * width + x) * 3] ?? 255) < 90) dark += 1;
  return dark / all;
}

test('a clip is saved as a video that X takes, with the frames of the original', async () => {
  const page = await openRecording();
  await typeClip(page, CLIP.from, CLIP.to);

  const path = await save(() => page.getByTestId('export-video').click());

  const { format, streams } = probeVideo(path);
  const [video, audio] = streams;
  expect(basename(path)).toMatch(/ 0\.13–0\.32 – @\w+\.mp4$/u);
  expect(video).toMatchObject({
    codec_name: 'h264',
    profile: 'High',
    pix_fmt: 'yuv420p',
    color_range: 'tv',
    color_space: 'bt709',
    width: 720,
    height: 720,
    r_frame_rate: '12/1',
  });
  expect(audio).toMatchObject({ codec_name: 'aac', profile: 'LC' });
  expect(packetsOf(path, 'mp4')).toEqual(originalPackets());
  for (const { duration } of streams)
    expect(Math.abs(Number(duration) - (CLIP.to - CLIP.from))).toBeLessThanOrEqual(FRAME);
  const { durations, ...facts } = videoFactsOf(path);
  expect(facts).toEqual({
    profile: expect.stringMatching(/^(Constrained )?High@L3\.1$/),
    chroma: 'YUV 4:2:0',
    bits: 8,
    audio: 'AAC LC',
    isStreamable: true,
  });
  for (const duration of durations)
    expect(Math.abs(duration - (CLIP.to - CLIP.from))).toBeLessThanOrEqual(FRAME);
  expect(format.tags).toMatchObject({
    artist: expect.stringMatching(/^@/),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d/),
    comment: `https://x.com/i/spaces/${newest().space}`,
  });
  expect(format.tags['title']).toBe(await page.getByTestId('title').textContent());
  // Its header comes first, and a player can begin every three seconds.
  expect(atomsOf(readFileSync(path)).filter((name) => name !== 'free')).toEqual(['ftyp', 'moov', 'mdat']);
  const keys = keyFramesOf(path);
  expect(keys).toEqual(Array.from({ length: 7 }, (_, i) => expect.closeTo(3 * i, 3)));
  // Every picture can be decoded.
  expect(runProgram('ffmpeg', '-v', 'error', '-xerror', '-i', path, '-f', 'null', '-')).toBe('');
  expect(await playInPage(page, path, 11)).toEqual({
    width: 720,
    at: expect.closeTo(11, 1),
    hasPlayed: true,
  });
});

test('a video is seen before it is saved, and its pictures show who speaks and what is said', async () => {
  const page = await openRecording();
  const words = CUES.map(({ from, to, text }) => `00:00:${from},000 --> 00:00:${to},000\n${text}\n`);
  writeFileSync(join(sample().folder, 'ink.srt'), words.map((cue, i) => `${i + 1}\n${cue}`).join('\n'));
  await page.getByTestId('pick-transcript').setInputFiles(join(sample().folder, 'ink.srt'));
  await expect(page.getByTestId('cue')).toHaveCount(CUES.length);
  await typeClip(page, CLIP.from, CLIP.to);
  const handles = await page
    .getByTestId('lane')
    .evaluateAll((lanes) => lanes.map((lane) => lane.dataset['speaker'] ?? ''));

  await page.getByTestId('preview-video').click();
  await page.getByTestId('video-design').getByRole('radio').nth(1).check();
  await page.getByTestId('video-captions').getByRole('radio').nth(1).check();
  await page.getByTestId('video-theme').getByRole('radio').first().check();
  const violations = await violationsInBothThemes(page);
  const path = await save(() => page.getByTestId('video-save').click());
  const still = await save(() => page.getByTestId('video-image').click());

  expect(violations).toEqual([]);
  expect(
    runProgram('ffprobe', '-v', 'error', '-show_entries', 'stream=codec_name,width', '-of', 'csv=p=0', still),
  ).toBe('png,1080\n');
  await page.keyboard.press('Escape');
  const turns = await turnsOf(page);
  const [before, after] = [frameAt(path, 5), frameAt(path, 15)];
  const captions = { from: 850, to: 1044 };
  expect(inkIn(before, captions)).toBeGreaterThan(4 * inkIn(after, captions));
  expect(inkIn(after, captions)).toBeGreaterThan(0.0005);
  // The lanes of those who speak are lit, and no other ones.
  const spoken = [...handles.keys()].filter((speaker) =>
    turns.some((turn) => turn.speaker === speaker && turn.from < CLIP.to && turn.to > CLIP.from),
  );
  const seen = new Set<string>();
  for (let at = 0.5; at < CLIP.to - CLIP.from; at += 1.5) {
    const speaking = speakersAt(turns, CLIP.from + at);
    if (!speaking) continue;
    const frame = frameAt(path, at);
    const paper = colourAt(frame, 20, 20);
    const lit = spoken.filter(
      (_, row) => distance(colourAt(frame, 56, lanesTop(spoken.length) + (row + 0.5) * 76), paper) > 8,
    );
    expect([at, lit]).toEqual([at, speaking]);
    seen.add(speaking.join());
  }
  expect(seen.size).toBeGreaterThan(1);
});

interface ListedTurn {
  from: number;
  to: number;
  speaker: number;
}

/** Who speaks at a time, by position; undefined so near to the edge of a turn that a picture may show either. */
function speakersAt(turns: readonly ListedTurn[], at: number): number[] | undefined {
  if (turns.some(({ from, to }) => Math.abs(from - at) < 0.15 || Math.abs(to - at) < 0.15)) return undefined;
  const speaking = turns.filter(({ from, to }) => from < at && at < to).map(({ speaker }) => speaker);
  return speaking.sort((a, b) => a - b);
}

/** Where the first lane begins in the design with lanes: above the captions. */
const lanesTop = (lanes: number): number => 1044 - (3 * 46 * 1.3 + 30) - lanes * 76;

/** Who speaks when, as the page lists it without a transcript. */
async function turnsOf(page: Page): Promise<ListedTurn[]> {
  return page.evaluate(async (space) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('afterspace');
      request.addEventListener('success', () => resolve(request.result));
    });
    const row = await new Promise<{ speakers: { turns: Float64Array }[] }>((resolve) => {
      const request = database.transaction('timelines').objectStore('timelines').get(space);
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    return row.speakers.flatMap(({ turns }, speaker) =>
      Array.from({ length: turns.length >> 1 }, (_, i) => ({
        from: turns[2 * i] ?? 0,
        to: turns[2 * i + 1] ?? 0,
        speaker,
      })),
    );
  }, newest().space);
}

test('a video is cancelled at once, and nothing of it stays', async () => {
  const page = await openRecording();
  await typeClip(page, 0, 97);
  await page.getByTestId('preview-video').click();
  await page.getByTestId('video-quality').getByRole('radio').last().check();
  await page.getByTestId('video-save').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByTestId('export-status')).toHaveAttribute('data-state', 'working');
  await expect
    .poll(() => dialog.locator('progress').evaluate((bar) => Number(Reflect.get(bar, 'value'))))
    .toBeGreaterThan(0.01);

  const ms = await dialog.evaluate(async (element) => {
    const begun = performance.now();
    element.querySelector<HTMLElement>('[data-testid="export-cancel"]')?.click();
    while (element.querySelector('[data-testid="export-cancel"]'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begun;
  });

  expect(ms).toBeLessThan(200);
  await expect.poll(() => exportFiles(page)).toEqual([]);
});
