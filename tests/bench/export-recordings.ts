import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importInPage, openClearedLibrary } from './import-in-page.ts';
import { buildTaggedAudio } from './inputs/audio.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS, roundsOr } from './rounds.ts';
import { formatBytes, formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

const STARTED_AT = Date.UTC(2026, 10, 1);
const GOAL = { clip: 100, memory: 64 * 1024 ** 2 };
/** How often the memory of the .m4a of five hours is measured, since garbage collection varies. */
const SAMPLES = roundsOr(3);
/** In ms. It takes a while to draw and to save five hours. */
const TIMEOUT = 15 * 60_000;

declare global {
  /** ms from the click until the page creates the URL of the file. */
  var handedOff: Promise<number>;
}

/** The time and the memory of exports. */
export async function exportRecordings(bench: Bench, folder: string): Promise<Section> {
  const { ours, theirs } = await saveWhole(bench, folder);
  const { handed, onDisk, memory, bytes } = await saveOfFiveHours(bench, folder);
  const highest = Math.max(...Object.values(memory));
  return {
    title: 'Exports',
    about: `Medians of five runs. The whole recording: 70 minutes as a lossless .m4a, from the click to the last byte on disk; \`ffmpeg -c copy\` makes one from the same file. The clip: one minute from the middle of five hours, once their waveform has been drawn. The memory: all processes of the browser and the extension while something from these five hours (${formatBytes(bytes)}) is saved, at the peak, above what they took before.`,
    head: ['', ''],
    rows: [
      ['.m4a of 70 minutes, on disk', formatTime(ours)],
      ['`ffmpeg -c copy`', formatTime(theirs)],
      ['clip, click to the Blob handed to the download', formatTime(handed)],
      ['clip, click to the disk', formatTime(onDisk)],
      ['memory: one second as .wav, which is what opening the worker takes', formatBytes(memory.second)],
      [`memory: .m4a of five hours, the highest of ${SAMPLES}`, formatBytes(memory.m4a)],
      ['memory: the same, leaving out a speaker', formatBytes(memory.without)],
      ['memory: the original, with its SHA-256', formatBytes(memory.original)],
      ['memory: one hour as .wav', formatBytes(memory.wav)],
    ],
    goals: [
      {
        goal: 'faster than `ffmpeg -c copy`',
        measured: `${formatTime(ours)} against ${formatTime(theirs)}`,
        isMet: ours < theirs,
      },
      { goal: `clip < ${formatTime(GOAL.clip)}`, measured: formatTime(handed), isMet: handed < GOAL.clip },
      {
        goal: `any of them < ${formatBytes(GOAL.memory)}`,
        measured: formatBytes(highest),
        isMet: highest < GOAL.memory,
      },
    ],
    notes: [],
  };
}

async function saveWhole(bench: Bench, folder: string): Promise<{ ours: number; theirs: number }> {
  const { page, path } = await openRecording(bench, folder, 70);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timed(() => save(bench, page, 'export-m4a')));
    const out = join(folder, 'copy.m4a');
    theirs.push(
      await timed(() => {
        execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'aac', '-i', path, '-c', 'copy', out]);
        return Promise.resolve();
      }),
    );
  }
  await page.close();
  await rm(path);
  return { ours: median(ours), theirs: median(theirs) };
}

interface FiveHours {
  handed: number;
  onDisk: number;
  memory: Memory;
  bytes: number;
}

async function saveOfFiveHours(bench: Bench, folder: string): Promise<FiveHours> {
  const { page, path, bytes } = await openRecording(bench, folder, 300);
  // Drawing the waveform would count as well.
  await page.locator('[data-testid="waveform"][data-source="audio"]').waitFor({ timeout: TIMEOUT });
  await chooseClip(page, 'm4a', '2:30:00', '2:31:00');
  const [handed, onDisk]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(watchHandOff);
    onDisk.push(await timed(() => save(bench, page, 'export-clip')));
    handed.push(await page.evaluate(() => globalThis.handedOff));
  }
  const memory = await watchExports(bench, page);
  await page.close();
  await rm(path);
  return { handed: median(handed), onDisk: median(onDisk), memory, bytes };
}

/** The peak of the memory above the start, in bytes. */
interface Memory {
  second: number;
  m4a: number;
  without: number;
  original: number;
  wav: number;
}

async function watchExports(bench: Bench, page: Page): Promise<Memory> {
  const watch = async (button: string): Promise<number> => {
    const { peak, start } = await watchMemory(bench.driver, () => save(bench, page, button));
    return peak - start;
  };
  await chooseClip(page, 'wav', '2:30:00', '2:30:01');
  const second = await watch('export-clip');
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) samples.push(await watch('export-m4a'));
  const original = await watch('export-original');
  await chooseClip(page, 'wav', '2:00:00', '3:00:00');
  const wav = await watch('export-clip');
  await page.getByTestId('leave-out').selectOption({ index: 1 });
  const without = await watch('export-m4a');
  return { second, m4a: Math.max(...samples), without, original, wav };
}

async function chooseClip(page: Page, kind: string, from: string, to: string): Promise<void> {
  await page.getByTestId('clip-from').fill(from);
  await page.getByTestId('clip-to').fill(to);
  await page.getByLabel('Format').selectOption(kind);
}

async function openRecording(
  bench: Bench,
  folder: string,
  minutes: number,
): Promise<{ page: Page; path: string; bytes: number }> {
  const path = join(folder, `space-1BenchSound${minutes}_0.ts`);
  const audio = buildTaggedAudio(minutes, STARTED_AT);
  await writeFile(path, audio);
  const page = await openClearedLibrary(bench.driver, false);
  await importInPage(page, path, 1);
  await page.getByTestId('recording').getByRole('link').click();
  await page.getByTestId('export-m4a').waitFor();
  return { page, path, bytes: audio.length };
}

/** Clicks a button, waits until the file is on disk, and removes it. */
async function save({ driver }: Bench, page: Page, button: string): Promise<void> {
  const download = driver.downloads.next(TIMEOUT);
  await page.getByTestId(button).click();
  await rm((await download).path);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs in the page. Measures from the next click until an object URL is created. */
function watchHandOff(): void {
  const { createObjectURL } = URL;
  globalThis.handedOff = new Promise((resolve) => {
    let clicked = 0;
    document.addEventListener('click', ({ timeStamp }) => (clicked ||= timeStamp), {
      capture: true,
      once: true,
    });
    URL.createObjectURL = (file) => {
      resolve(performance.now() - clicked);
      URL.createObjectURL = createObjectURL;
      return createObjectURL(file);
    };
  });
}
