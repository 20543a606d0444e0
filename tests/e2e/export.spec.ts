import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { hashOfAdts, hashOfMp4, packetsOf, probe, runProgram } from '../harness/audio-files.ts';
import { exportFiles } from './export-files.ts';
import { useSampleLibrary } from './sample-library.ts';

const session = useChromium();
const { sample, newest, openRecording } = useSampleLibrary(session);

/** Duration of a frame in seconds. */
const FRAME = 1024 / 48000;

/** Starts an export, and moves its file into the sample's folder. Returns the new path. */
async function save(start: () => Promise<void>): Promise<string> {
  const download = session().browser.downloads.next();
  await start();
  const { path, name } = await download;
  const target = join(sample().folder, name);
  await rename(path, target);
  return target;
}

/** Chooses something from the menu, as a person does. The other tests click its items like scripts, while it is closed. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByTestId('save').click();
  await page.getByRole('menuitem', { name }).click();
}

/** Unpacks the original file from the archive. Returns its path. */
function original(): string {
  const path = join(sample().folder, 'original.ts');
  const args = ['-p', sample().zip, `*space-${newest().space}_0.ts`];
  writeFileSync(path, execFileSync('unzip', args, { maxBuffer: 1 << 26 }));
  return path;
}

/** How many pixels of the cover, made smaller, have about the hue of a speaker. */
function pixelsOnCover(path: string, hue: number): number {
  const tokens = readFileSync('components/ui/tokens.css', 'utf8');
  const hex = new RegExp(`--speaker-${hue}: #([0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
  const wanted = [...Buffer.from(hex, 'hex')];
  const args = [
    '-v',
    'error',
    '-i',
    path,
    '-map',
    '0:v',
    '-s',
    '250x250',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-',
  ];
  const pixels = execFileSync('ffmpeg', args, { maxBuffer: 1 << 26 });
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((value, i) => Math.abs(value - (pixels[at + i] ?? 0)) < 12)) count += 1;
  return count;
}

const secondsOf = (path: string): number => Number(probe(path).streams[0]?.duration);

test('the .m4a has exactly the packets of the original, with tags, cover and chapters', async () => {
  const page = await openRecording();

  const path = await save(() => page.getByTestId('export-m4a').click());

  expect(basename(path)).toMatch(/^\d{4}-\d\d-\d\d .+ – @\w+\.m4a$/u);
  expect(hashOfMp4(path)).toBe(hashOfAdts(original()));
  expect(secondsOf(path)).toBeCloseTo(newest().seconds, 5);
  const { format, chapters, streams } = probe(path);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(format.tags).toMatchObject({
    title,
    artist: expect.stringMatching(/^@/),
    comment: `https://x.com/i/spaces/${newest().space}`,
  });
  expect(streams.map(({ codec_name }) => codec_name)).toContain('mjpeg');
  // The host and the guests have an arc each on the cover.
  for (const hue of [1, 2]) expect(pixelsOnCover(path, hue)).toBeGreaterThan(500);
  expect(chapters.length).toBeGreaterThan(1);
  await expect(page.getByTestId('export-status')).toHaveAttribute('data-state', 'done');
});

test('a clip starts and ends at the frames nearest to the typed times', async () => {
  const page = await openRecording();
  await page.getByTestId('clip-from').fill('12.6');
  await page.getByTestId('clip-to').fill('1:02');

  const path = await save(() => page.getByTestId('export-clip').click());

  expect(basename(path)).toContain(' 0.13–1.02 ');
  expect(Math.abs(secondsOf(path) - 49.4)).toBeLessThanOrEqual(FRAME);
  const [first, last] = [Math.round(12.6 / FRAME), Math.round(62 / FRAME)];
  expect(packetsOf(path, 'mp4')).toEqual(packetsOf(original(), 'adts').slice(first, last));
});

test('a clip that ends before it starts is refused with an explanation', async () => {
  const page = await openRecording();
  await page.getByTestId('clip-from').fill('40');
  await page.getByTestId('clip-to').fill('30');

  await page.getByTestId('export-clip').click();

  await expect(page.getByRole('alert')).toContainText('0:00');
  await expect(page.getByTestId('clip-from')).toHaveAttribute('aria-invalid', 'true');
});

test('the original is saved under its own name, byte for byte, with its SHA-256', async () => {
  const page = await openRecording();

  const path = await save(() => page.getByTestId('export-original').click());

  expect(basename(path)).toBe(`space-${newest().space}_0.ts`);
  const bytes = readFileSync(path);
  expect(bytes.equals(readFileSync(original()))).toBe(true);
  await expect(page.getByTestId('sha256')).toHaveText(createHash('sha256').update(bytes).digest('hex'));
});

test('notes are saved as Markdown, and in formats for other programs', async () => {
  const page = await openRecording();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const lanes = await page.getByTestId('lane').count();

  const notes = readFileSync(await save(() => choose(page, 'Show notes')), 'utf8');
  const chapters = readFileSync(await save(() => choose(page, 'Podcast chapters (.json)')), 'utf8');
  const cues = await save(() => choose(page, 'Who spoke when (.vtt)'));
  const item = readFileSync(await save(() => page.getByTestId('export-xml').click()), 'utf8');
  const table = readFileSync(await save(() => page.getByTestId('export-csv').click()), 'utf8');
  const m4a = await save(() => page.getByTestId('export-m4a').click());

  expect(notes.split('\n')[0]).toBe(`# ${title}`);
  expect(notes.match(/^- \*\*/gm)).toHaveLength(lanes);
  expect(JSON.parse(chapters)).toMatchObject({ version: '1.2.0', title });
  expect(runProgram('ffprobe', '-v', 'error', '-show_format', cues)).toContain('webvtt');
  expect(item).toContain(`length="${readFileSync(m4a).length}"`);
  expect(table.split('\r\n')[0]).toBe('speaker,role,start,end,seconds,handle');
});

test('an .mp3 and a .wav are as long as the recording and the clip', async () => {
  const page = await openRecording();
  await page.getByTestId('clip-from').fill('10');
  await page.getByTestId('clip-to').fill('20');
  await page.getByLabel('Format').selectOption('wav');

  const mp3 = await save(() => page.getByTestId('export-mp3').click());
  const wav = await save(() => page.getByTestId('export-clip').click());

  expect(probe(mp3).streams[0]).toMatchObject({ codec_name: 'mp3', sample_rate: '48000' });
  // An MP3 has complete frames of 1152 samples, and some silence from the encoder.
  expect(Math.abs(secondsOf(mp3) - newest().seconds)).toBeLessThan(0.1);
  expect(probe(wav).streams[0]).toMatchObject({ codec_name: 'pcm_s16le', sample_rate: '48000' });
  expect(Math.abs(secondsOf(wav) - 10)).toBeLessThanOrEqual(FRAME);
  const samples = runProgram('ffmpeg', '-v', 'error', '-i', wav, '-f', 's16le', '-ac', '1', '-');
  expect(new Set(samples).size).toBeGreaterThan(100);
});

test('a cancelled export leaves no file, and the next one is complete', async () => {
  const page = await openRecording();
  await page.getByTestId('export-mp3').click();

  await page.getByTestId('export-cancel').click();

  await expect(page.getByTestId('export-status')).toHaveCount(0);
  const path = await save(() => page.getByTestId('export-m4a').click());
  expect(secondsOf(path)).toBeCloseTo(newest().seconds, 5);
});

test('no copy of an export stays in storage once it has been downloaded', async () => {
  const page = await openRecording();

  await save(() => page.getByTestId('export-m4a').click());

  await expect.poll(() => exportFiles(page)).toEqual([]);
  expect(session().browser.errors).toEqual([]);
});
