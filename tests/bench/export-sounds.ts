import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importIn, newLibrary } from './in-library.ts';
import { writeSound } from './inputs/sound.ts';
import type { Bench } from './open-bench.ts';
import { ROUNDS } from './rounds.ts';
import { formatBytes, formatTime, type Section } from './section.ts';
import { median } from './statistics.ts';
import { watchMemory } from './watch-memory.ts';

const STARTED_AT = Date.UTC(2026, 10, 1);
const GOAL = { clip: 100, memory: 64 * 1024 ** 2 };
/** Of the .m4a of five hours the memory is watched so many times: when it is collected is chance. */
const LOOKS = 3;
/** ms: five hours take a while to be drawn, and to be saved. */
const PATIENCE = 15 * 60_000;

declare global {
  /** When a file was handed to the download, by the page's clock. */
  var handedOver: Promise<number>;
}

/** Saving what the library holds: how long until it is on disk, and what it takes of memory. */
export async function exportSounds(bench: Bench, folder: string): Promise<Section> {
  const { ours, theirs } = await saveWhole(bench, folder);
  const { handed, onDisk, memory, bytes } = await saveOfFiveHours(bench, folder);
  const most = Math.max(...Object.values(memory));
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
      [`memory: .m4a of five hours, the highest of ${LOOKS}`, formatBytes(memory.m4a)],
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
        measured: formatBytes(most),
        isMet: most < GOAL.memory,
      },
    ],
    notes: [],
  };
}

async function saveWhole(bench: Bench, folder: string): Promise<{ ours: number; theirs: number }> {
  const { page, path } = await openSound(bench, folder, 70);
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
  const { page, path, bytes } = await openSound(bench, folder, 300);
  // What goes on beside them would count as well.
  await page.locator('[data-testid="waveform"][data-source="sound"]').waitFor({ timeout: PATIENCE });
  await chooseClip(page, 'm4a', '2:30:00', '2:31:00');
  const [handed, onDisk]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(watchHandOver);
    onDisk.push(await timed(() => save(bench, page, 'export-clip')));
    handed.push(await page.evaluate(() => globalThis.handedOver));
  }
  const memory = await watchExports(bench, page);
  await page.close();
  await rm(path);
  return { handed: median(handed), onDisk: median(onDisk), memory, bytes };
}

/** Bytes at most above what was taken before. */
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
  const looks: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) looks.push(await watch('export-m4a'));
  const original = await watch('export-original');
  await chooseClip(page, 'wav', '2:00:00', '3:00:00');
  const wav = await watch('export-clip');
  await page.getByTestId('leave-out').selectOption({ index: 1 });
  const without = await watch('export-m4a');
  return { second, m4a: Math.max(...looks), without, original, wav };
}

async function chooseClip(page: Page, kind: string, from: string, to: string): Promise<void> {
  await page.getByTestId('clip-from').fill(from);
  await page.getByTestId('clip-to').fill(to);
  await page.getByLabel('Format').selectOption(kind);
}

async function openSound(
  bench: Bench,
  folder: string,
  minutes: number,
): Promise<{ page: Page; path: string; bytes: number }> {
  const path = join(folder, `space-1BenchSound${minutes}_0.ts`);
  const sound = writeSound(minutes, STARTED_AT);
  await writeFile(path, sound);
  const page = await newLibrary(bench.driver, false);
  await importIn(page, path, 1);
  await page.getByTestId('recording').getByRole('link').click();
  await page.getByTestId('export-m4a').waitFor();
  return { page, path, bytes: sound.length };
}

/** Clicks, and waits until the file is on disk; it is then removed. */
async function save({ driver }: Bench, page: Page, button: string): Promise<void> {
  const download = driver.downloads.next(PATIENCE);
  await page.getByTestId(button).click();
  await rm((await download).path);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** In the page: from the next click to the making of an address for a file. */
function watchHandOver(): void {
  const { createObjectURL } = URL;
  globalThis.handedOver = new Promise((resolve) => {
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
