import { expect, test } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSpaceAudio, conversation, GUESTS } from '../fixtures/audio/index.ts';
import { takeApart } from '../fixtures/audio/take-apart.ts';
import { writeMp4 } from '../fixtures/audio/write-mp4.ts';
import { writeTs } from '../fixtures/audio/write-ts.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { useChromium } from '../harness/session.ts';
import { clearLibrary, waitForImport, importStatus, rows } from './library-page.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useSample } from './sample.ts';

const session = useChromium({ hasAudio: true });
const sample = useSample();

const SECONDS = 60;
const turns = conversation(SECONDS);
const space = buildSpaceAudio({
  duration: SECONDS,
  startedAt: Date.UTC(2026, 5, 1, 19),
  guests: [...GUESTS],
  turns,
});
const speakerCount = new Set(turns.map(({ speaker }) => speaker)).size;
const packed = takeApart(space.bytes);
const KINDS = [
  {
    space: '1ts',
    name: 'space-1ts_0.ts',
    bytes: writeTs({ ...packed, hasVideo: true }),
    speakers: speakerCount,
  },
  { space: '1m4a', name: 'space-1m4a_0.m4a', bytes: writeMp4(packed), speakers: 0 },
  {
    space: '1video',
    name: 'space-1video_0.mp4',
    bytes: writeMp4({ ...packed, hasVideo: true, order: 'moov-last', brand: 'isom' }),
    speakers: 0,
  },
];

test('the audio of a transport stream, an M4A and a video is imported exact to the frame, and plays', async () => {
  const { browser } = session();
  const paths = KINDS.map(({ name }) => join(sample().folder, name));
  await Promise.all(KINDS.map(({ bytes }, i) => writeFile(paths[i] ?? '', bytes)));
  const page = await browser.open('library.html');

  await page.getByTestId('pick-files').setInputFiles(paths);
  await waitForImport(page, 'done');

  expect(await importStatus(page)).toMatchObject({ new: '3', partial: '0', damaged: '0' });
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '3');
  const found = await rows(page);
  for (const kind of KINDS) {
    expect(found).toContainEqual(
      expect.objectContaining({
        space: kind.space,
        seconds: space.seconds.toFixed(3),
        bytes: String(kind.bytes.length),
        state: 'complete',
      }),
    );
  }
  expect(inconsistencies(await readDatabase(page))).toEqual([]);
  for (const kind of KINDS) {
    await page.goto(page.url().replace(/#.*|$/, `#/recordings/${kind.space}`));
    const player = page.getByTestId('player');
    await page.getByTestId('play').click();
    await expect(player).toHaveAttribute('data-state', 'playing');
    await page.getByTestId('seek').fill('40');
    await expect(player).toHaveAttribute('data-position', /^4[2-9]/);
    // Without names there is one lane for all of the audio.
    expect(await page.getByTestId('lane').count()).toBe(kind.speakers || 1);
    await page.getByTestId('play').click();
    await expect(player).toHaveAttribute('data-state', 'paused');
  }
  expect(browser.errors).toEqual([]);
});

test('a file beside the audio is listed with its recording, and saved unchanged', async () => {
  const { browser, downloadsDir } = session();
  const path = join(sample().folder, 'beside.zip');
  const words = 'WEBVTT\n\n00:00.000 --> 00:01.000\n<b>Hola</b>\n';
  await writeFile(
    path,
    writeZip({
      entries: [
        { name: 'data/spaces_media/space-1beside_0.ts', data: space.bytes },
        { name: 'data/spaces_media/space-1beside.vtt', data: words, isDeflated: true },
      ],
    }),
  );
  const page = await browser.open('library.html');
  await clearLibrary(page);
  await page.getByTestId('pick-files').setInputFiles(path);
  await waitForImport(page, 'done');
  await page.goto(page.url().replace(/#.*|$/, '#/recordings/1beside'));
  await page.getByTestId('tab-details').click();

  const downloading = page.waitForEvent('download');
  await page.getByTestId('save-attachment').click();
  const download = await downloading;

  expect(download.suggestedFilename()).toBe('space-1beside.vtt');
  // The harness makes Chromium save downloads under their names, not where Playwright expects them.
  const saved = join(downloadsDir, 'space-1beside.vtt');
  await expect.poll(() => readFile(saved, 'utf8').catch(() => undefined)).toBe(words);
  expect(browser.errors).toEqual([]);
});
