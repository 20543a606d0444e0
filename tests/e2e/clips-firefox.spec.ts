import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirefoxPage } from '../harness/firefox.ts';
import { useFirefox } from '../harness/session.ts';
import { packetsOf, runProgram } from '../harness/audio-files.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';
import { frameAt, keyFramesOf, playVideo, probeVideo, VIDEO_INPUT, videoFactsOf } from './video-files.ts';

const session = useFirefox();
const sample = useSample();

const FRAME = 1024 / 48000;

const newest = (): string => sample().truth[0]?.space ?? '';

test.beforeAll(async () => {
  const library = await openEmptyLibraryInFirefox(session().browser);
  await importInFirefox(library, [sample().zip]);
  await library.close();
});

async function typeClip(page: FirefoxPage, edge: string, text: string): Promise<void> {
  await page.evaluate(
    (name: string) => document.querySelector<HTMLElement>(`[data-testid="clip-${name}"]`)?.focus(),
    edge,
  );
  await page.type(text);
}

test('Firefox saves a clip as a video, with a description of the pictures that players understand', async () => {
  const { open, background } = session().browser;
  const page = await open(`library.html#/recordings/${newest()}`);
  await page.waitFor(`document.querySelector('[data-testid="export-m4a"]')?.disabled === false`);
  await typeClip(page, 'from', '12.6');
  await typeClip(page, 'to', '32');

  await page.click({ testId: 'export-video' });
  const path = await background.waitFor<string>(
    `browser.downloads.search({ orderBy: ['-startTime'] }).then((all) =>
      all[0]?.state === 'complete' && all[0].filename.endsWith('.mp4') && all[0].filename)`,
  );

  const { streams } = probeVideo(path);
  expect(streams[0]).toMatchObject({
    codec_name: 'h264',
    profile: 'High',
    pix_fmt: 'yuv420p',
    width: 720,
    height: 720,
    r_frame_rate: '12/1',
  });
  for (const { duration } of streams) expect(Math.abs(Number(duration) - 19.4)).toBeLessThanOrEqual(FRAME);
  const { durations, ...facts } = videoFactsOf(path);
  expect(facts).toMatchObject({
    profile: expect.stringMatching(/^(Constrained )?High@L3\.1$/),
    chroma: 'YUV 4:2:0',
    isStreamable: true,
  });
  for (const duration of durations) expect(Math.abs(duration - 19.4)).toBeLessThanOrEqual(FRAME);
  expect(keyFramesOf(path).length).toBeGreaterThanOrEqual(7);
  expect(runProgram('ffmpeg', '-v', 'error', '-xerror', '-i', path, '-f', 'null', '-')).toBe('');
  const adts = join(sample().folder, 'original.ts');
  const args = ['-p', sample().zip, `*space-${newest()}_0.ts`];
  writeFileSync(adts, execFileSync('unzip', args, { maxBuffer: 1 << 26 }));
  expect(packetsOf(path, 'mp4')).toEqual(
    packetsOf(adts, 'adts').slice(Math.round(12.6 / FRAME), Math.round(32 / FRAME)),
  );
  // Paper at a corner, and something drawn on it.
  const { pixels } = frameAt(path, 8);
  expect(pixels[0]).toBeGreaterThan(240);
  expect(pixels.filter((value) => value < 60).length).toBeGreaterThan(500);

  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'video-file' }))`,
  );
  await page.setFiles(VIDEO_INPUT, [path]);
  expect(await page.evaluate(playVideo, 11)).toEqual({
    width: 720,
    at: expect.closeTo(11, 1),
    hasPlayed: true,
  });
});
