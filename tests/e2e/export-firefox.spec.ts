import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FirefoxPage } from '../harness/firefox.ts';
import { useFirefox } from '../harness/session.ts';
import { hashOfAdts, hashOfMp4, probe } from '../harness/audio-files.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useFirefox();
const sample = useSample();

/** Duration of a frame in seconds. */
const FRAME = 1024 / 48000;

const newest = () => {
  const [first] = sample().truth;
  if (!first) throw new Error('The sample is empty');
  return first;
};

test.beforeAll(async () => {
  const library = await openEmptyLibraryInFirefox(session().browser);
  await importInFirefox(library, [sample().zip]);
  await library.close();
});

/** Types like a person who came by keyboard: before something is selected, the fields are out of the mouse's sight. */
async function fillClip(page: FirefoxPage, from: string, to: string): Promise<void> {
  for (const [edge, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    await page.evaluate(focusClipEdge, edge);
    await page.type(text);
  }
}

/** Runs in the page. */
function focusClipEdge(edge: string): void {
  document.querySelector<HTMLElement>(`[data-testid="clip-${edge}"]`)?.focus();
}

/** Runs in the page. Selects a format like a person. */
function chooseFormat(kind: string): void {
  const select = document.querySelector<HTMLSelectElement>('.clip select');
  if (!select) throw new Error('the page has no formats');
  select.value = kind;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openRecording(): Promise<FirefoxPage> {
  const page = await session().browser.open(`library.html#/recordings/${newest().space}`);
  await page.waitFor(`document.querySelector('[data-testid="export-m4a"]')?.disabled === false`);
  return page;
}

/** Clicks a button. Returns the path of the downloaded file. */
async function save(page: FirefoxPage, button: string): Promise<string> {
  const { background } = session().browser;
  const before = await background.evaluate<number>(
    `browser.downloads.search({}).then(({ length }) => length)`,
  );
  await page.click({ testId: button });
  return background.waitFor<string>(
    `browser.downloads.search({ orderBy: ['-startTime'] }).then((all) =>
      all.length > ${before} && all[0].state === 'complete' && all[0].filename)`,
  );
}

/** Unpacks the original file from the archive. Returns its path. */
function original(): string {
  const path = join(sample().folder, 'original.ts');
  const args = ['-p', sample().zip, `*space-${newest().space}_0.ts`];
  writeFileSync(path, execFileSync('unzip', args, { maxBuffer: 1 << 26 }));
  return path;
}

const secondsOf = (path: string): number => Number(probe(path).streams[0]?.duration);

test('Firefox saves an .m4a with exactly the packets of the original, tags, cover and chapters', async () => {
  const page = await openRecording();

  const path = await save(page, 'export-m4a');

  expect(basename(path)).toMatch(/^\d{4}-\d\d-\d\d .+ – @\w+\.m4a$/u);
  expect(hashOfMp4(path)).toBe(hashOfAdts(original()));
  const { format, chapters, streams } = probe(path);
  expect(format.tags).toMatchObject({ artist: expect.stringMatching(/^@/) });
  expect(streams.map(({ codec_name }) => codec_name)).toContain('mjpeg');
  expect(chapters.length).toBeGreaterThan(1);
});

test('Firefox saves a clip, the notes, and the original under its own name', async () => {
  const page = await openRecording();
  await fillClip(page, '12.6', '1:02');

  const clip = await save(page, 'export-clip');
  const notes = await save(page, 'export-notes');
  const savedOriginal = await save(page, 'export-original');

  expect(Math.abs(secondsOf(clip) - 49.4)).toBeLessThanOrEqual(FRAME);
  expect(readFileSync(notes, 'utf8')).toMatch(/^# .+\n/);
  // By itself Firefox would name it .mp3, since it starts with ID3 tags.
  expect(basename(savedOriginal)).toBe(`space-${newest().space}_0.ts`);
  const bytes = readFileSync(savedOriginal);
  expect(bytes.equals(readFileSync(original()))).toBe(true);
  const shown = await page.evaluate(`document.querySelector('[data-testid="sha256"]')?.textContent`);
  expect(shown).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('Firefox decodes a clip into an .mp3 and a .wav, and no copy stays in its storage', async () => {
  const page = await openRecording();
  await fillClip(page, '10', '20');

  await page.evaluate(chooseFormat, 'mp3');
  const mp3 = await save(page, 'export-clip');
  await page.evaluate(chooseFormat, 'wav');
  const wav = await save(page, 'export-clip');

  expect(probe(mp3).streams[0]).toMatchObject({ codec_name: 'mp3', sample_rate: '48000' });
  expect(Math.abs(secondsOf(mp3) - 10)).toBeLessThan(0.1);
  expect(probe(wav).streams[0]).toMatchObject({ codec_name: 'pcm_s16le', sample_rate: '48000' });
  expect(Math.abs(secondsOf(wav) - 10)).toBeLessThanOrEqual(FRAME);
  await page.waitFor(`(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exports');
    return (await Array.fromAsync(folder.keys())).length === 0;
  })()`);
  expect(await session().browser.errors()).toEqual([]);
});
