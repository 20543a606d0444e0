import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSbr } from '../fixtures/audio/write-he-aac.ts';
import { useChromium } from '../harness/session.ts';
import { analyseRange, probe } from '../harness/audio-files.ts';
import { encodeTone, pitchAt, withTags } from './encode-tone.ts';
import { waitForImport, openEmptyLibrary } from './library-page.ts';

const SECONDS = 20;
/** In Hz: the tone rises within a tenth of a second, and the spectrum has a limited resolution. */
const TOLERANCE = 25;

const session = useChromium();
let folder: string;
let page: Page;

const INPUTS = [
  { space: '1mono', about: 'one channel of 44.1 kHz', rate: 44100, channels: 1, outputRate: 44100 },
  { space: '1high', about: 'HE-AAC', rate: 24000, channels: 2, outputRate: 48000 },
];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-decoded-'));
  const paths: string[] = [];
  for (const { space, rate, channels } of INPUTS) {
    const frames = encodeTone(folder, { rate, channels, seconds: SECONDS });
    const path = join(folder, `space-${space}_0.ts`);
    await writeFile(path, withTags(space === '1high' ? withSbr(frames) : frames));
    paths.push(path);
  }
  page = await openEmptyLibrary(session().browser);
  await page.getByTestId('pick-files').setInputFiles(paths);
  await waitForImport(page, 'done');
});

test.afterAll(() => rm(folder, { recursive: true }));

for (const { space, about, outputRate } of INPUTS) {
  for (const kind of ['wav', 'mp3']) {
    test(`an .${kind} of ${about} has the same duration and pitch`, async () => {
      await page.goto(session().browser.url(`library.html#/recordings/${space}`));
      await page.getByLabel('Format').selectOption(kind);
      const download = session().browser.downloads.next();
      await page.getByTestId('export-clip').click();
      const saved = await download;
      const path = join(folder, `${space}.${kind}`);
      await rename(saved.path, path);

      const [audio] = probe(path).streams;

      expect(Number(audio?.sample_rate)).toBe(outputRate);
      expect(Math.abs(Number(audio?.duration) - SECONDS)).toBeLessThan(0.2);
      for (const at of [3, 10, 17]) {
        const { frequency } = analyseRange(path, at, at + 0.1);
        expect(Math.abs(frequency - pitchAt(at + 0.05))).toBeLessThan(TOLERANCE);
      }
    });
  }
}
