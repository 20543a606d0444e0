import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importAndWait, openEmptyLibrary } from '../e2e/library-page.ts';
import { buildTaggedAudio } from './inputs/audio.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS } from './rounds.ts';
import { formatBytes, formatRatio, formatTime, type Goal, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

const STARTED_AT = Date.UTC(2026, 10, 1);
/** In seconds. */
const LENGTHS = [10, 60, 140];
/** Where the clips begin, in seconds. */
const FROM = 120;
const GOAL = { ofRealTime: 0.25, memory: 256 * 1024 ** 2, start: 300 };
/** In ms. The largest video takes minutes on a busy machine. */
const TIMEOUT = 15 * 60_000;

interface Size {
  name: string;
  width: number;
  height: number;
  rate: number;
  /** The positions of the choices in the dialog. */
  shape: number;
  quality: number;
}

const DEFAULT_SIZE = { name: 'square', width: 720, height: 720, rate: 12, shape: 0, quality: 0 };
const SIZES: Size[] = [
  DEFAULT_SIZE,
  { name: 'portrait', width: 720, height: 1280, rate: 12, shape: 1, quality: 0 },
  { name: 'square, sharp', width: 1080, height: 1080, rate: 30, shape: 0, quality: 1 },
];

declare global {
  /** ms from the click until the worker says that the first frame is encoded. */
  var firstFrame: Promise<number>;
}

/** The time and the memory of clips as videos. */
export async function makeClips(bench: Bench, folder: string): Promise<Section> {
  const clips = await saveClips(bench, folder);
  const starts = await startInFiveHours(bench, folder);
  return {
    title: 'Clips as videos',
    about: `One run each: a clip of ten minutes of audio with word-by-word captions, from the click to the file on disk. \`ffmpeg\` makes a video of the same size and rate from the same audio: \`showwaves\`, libx264 with its defaults, \`-c:a copy\`. The processor's time is that of all processes of the browser and the extension. The memory: the same processes at the peak, above what they took before. The start: from the middle of five hours, while their waveform is still being decoded, the median of ${ROUNDS} runs.`,
    head: ['', 'time', 'of real time', 'processor', 'memory', 'file', '`ffmpeg`', 'its processor'],
    rows: [
      ...clips.map(({ seconds, size, time, processor, memory, bytes, ffmpeg }) => [
        `${seconds} s, ${size.width} × ${size.height} at ${size.rate} (${size.name})`,
        formatTime(time),
        formatRatio(time / 1000 / seconds),
        formatTime(processor * 1000),
        formatBytes(memory),
        formatBytes(bytes),
        formatTime(ffmpeg.time),
        formatTime(ffmpeg.processor * 1000),
      ]),
      ['start in the middle of five hours', formatTime(median(starts)), '', '', '', '', '', ''],
    ],
    goals: goalsOf(clips, median(starts)),
    notes: [],
  };
}

function goalsOf(clips: readonly Clip[], start: number): Goal[] {
  const standard = clips.filter(({ size, seconds }) => size === DEFAULT_SIZE && seconds >= 60);
  const slowest = Math.max(...standard.map(({ time, seconds }) => time / 1000 / seconds));
  const highest = Math.max(...clips.map(({ memory }) => memory));
  return [
    {
      goal: `default size, a minute or more: ≤ ${formatRatio(GOAL.ofRealTime)} of real time`,
      measured: formatRatio(slowest),
      isMet: slowest <= GOAL.ofRealTime,
    },
    {
      goal: `any of them < ${formatBytes(GOAL.memory)}`,
      measured: formatBytes(highest),
      isMet: highest < GOAL.memory,
    },
    {
      goal: `click to the first encoded frame < ${formatTime(GOAL.start)}`,
      measured: formatTime(start),
      isMet: start < GOAL.start,
    },
  ];
}

interface Clip {
  seconds: number;
  size: Size;
  /** ms */
  time: number;
  /** Seconds. */
  processor: number;
  /** Bytes. */
  memory: number;
  /** Of the file. */
  bytes: number;
  ffmpeg: { time: number; processor: number };
}

async function saveClips(bench: Bench, folder: string): Promise<Clip[]> {
  const { page, path } = await openRecording(bench, folder, 10);
  // Drawing the waveform would count as well.
  await page.locator('[data-testid="waveform"][data-source="audio"]').waitFor({ timeout: TIMEOUT });
  await attachTranscript(page, folder);
  const clips: Clip[] = [];
  for (const size of SIZES) {
    await chooseSize(page, size);
    for (const seconds of LENGTHS) {
      await chooseClip(page, FROM, FROM + seconds);
      process.stderr.write(`  ${size.name}, ${seconds} s…\n`);
      clips.push(await saveClip(bench, page, seconds, size));
    }
  }
  await page.close();
  await rm(path);
  return clips;
}

async function saveClip({ driver }: Bench, page: Page, seconds: number, size: Size): Promise<Clip> {
  const begun = performance.now();
  let path = '';
  let time = 0;
  const { peak, start, processor } = await watchMemory(driver, async () => {
    const download = driver.downloads.next(TIMEOUT);
    await page.getByTestId('export-video').click();
    ({ path } = await download);
    time = performance.now() - begun;
  });
  const { size: bytes } = await stat(path);
  const ffmpeg = runFfmpeg(path, size);
  await rm(path);
  return { seconds, size, time, processor, memory: peak - start, bytes, ffmpeg };
}

/** Makes a comparable video of a video's audio. */
function runFfmpeg(path: string, { width, height, rate }: Size): Clip['ffmpeg'] {
  const waves = `[0:a]showwaves=s=${width}x${height}:mode=cline:rate=${rate},format=yuv420p[v]`;
  const out = `${path}.ffmpeg.mp4`;
  const from = ['-hide_banner', '-nostats', '-benchmark', '-y', '-i', path, '-filter_complex', waves];
  const to = [
    '-map',
    '[v]',
    '-map',
    '0:a',
    '-c:v',
    'libx264',
    '-c:a',
    'copy',
    '-movflags',
    '+faststart',
    out,
  ];
  const { stderr, status } = spawnSync('ffmpeg', [...from, ...to], { encoding: 'utf8' });
  const [, user, system, real] = /utime=([\d.]+)s stime=([\d.]+)s rtime=([\d.]+)s/.exec(stderr) ?? [];
  if (status !== 0 || real === undefined) throw new Error(`ffmpeg failed: ${stderr}`);
  rmSync(out);
  return { time: Number(real) * 1000, processor: Number(user) + Number(system) };
}

/** The ms from the click to the first frame of a minute from the middle. */
async function startInFiveHours(bench: Bench, folder: string): Promise<number[]> {
  const { page, path } = await openRecording(bench, folder, 300);
  await chooseSize(page, DEFAULT_SIZE);
  await chooseClip(page, 9000, 9060);
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(watchFirstFrame);
    await page.getByTestId('export-video').click();
    starts.push(await page.evaluate(() => globalThis.firstFrame));
    await page.getByTestId('export-cancel').click();
    await page.getByTestId('export-cancel').waitFor({ state: 'detached' });
  }
  await page.close();
  await rm(path);
  return starts;
}

/** Runs in the page. Measures from the next click until the export worker reports progress. */
function watchFirstFrame(): void {
  const { Worker: Original } = globalThis;
  globalThis.firstFrame = new Promise((resolve) => {
    let clicked = 0;
    document.addEventListener('click', ({ timeStamp }) => (clicked ||= timeStamp), {
      capture: true,
      once: true,
    });
    globalThis.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        globalThis.Worker = Original;
        this.addEventListener('message', ({ data }) => {
          if (data.state === 'working') resolve(performance.now() - clicked);
        });
      }
    };
  });
}

async function openRecording(
  bench: Bench,
  folder: string,
  minutes: number,
): Promise<{ page: Page; path: string }> {
  const path = join(folder, `space-1BenchClips${minutes}_0.ts`);
  await writeFile(path, buildTaggedAudio(minutes, STARTED_AT));
  const page = await openEmptyLibrary(bench.driver);
  await importAndWait(page, path);
  await page.getByTestId('recording').getByRole('link').click();
  await page.getByTestId('export-m4a').waitFor();
  return { page, path };
}

/** A line of eight words every three seconds. */
async function attachTranscript(page: Page, folder: string): Promise<void> {
  const clock = (at: number): string => new Date(at * 1000).toISOString().slice(11, 23).replace('.', ',');
  const cues = Array.from({ length: 200 }, (_, i) => {
    const text = `The line that is number ${i} of all`;
    return `${i + 1}\n${clock(i * 3)} --> ${clock(i * 3 + 2.9)}\n${text}\n`;
  });
  const path = join(folder, 'clips.srt');
  await writeFile(path, cues.join('\n'));
  await page.getByTestId('pick-transcript').setInputFiles(path);
  await page.getByTestId('cue').first().waitFor();
}

async function chooseSize(page: Page, { shape, quality }: Size): Promise<void> {
  await chooseClip(page, FROM, FROM + 10);
  await page.getByTestId('preview-video').click();
  await page.getByTestId('video-shape').getByRole('radio').nth(shape).check();
  await page.getByTestId('video-quality').getByRole('radio').nth(quality).check();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function chooseClip(page: Page, from: number, to: number): Promise<void> {
  await page.getByTestId('clip-from').fill(String(from));
  await page.getByTestId('clip-to').fill(String(to));
}
