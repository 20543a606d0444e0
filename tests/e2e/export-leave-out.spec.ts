import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSampleArchive, sampleSpaces } from '../fixtures/archive/index.ts';
import { buildSpaceAudio, GUESTS } from '../fixtures/audio/index.ts';
import { useChromium } from '../harness/session.ts';
import { peakSample, probe } from '../harness/audio-files.ts';
import { waitForImport } from './library-page.ts';

const SECONDS = 62;
const [ANA, BEN] = GUESTS;
/** Ana speaks alone from 10 to 20 and from 40 to 50, and together with Ben from 26 to 30. */
const TURNS = [
  { speaker: 'host', from: 1, to: 8 },
  { speaker: ANA.handle, from: 10, to: 20 },
  { speaker: BEN.handle, from: 24, to: 34 },
  { speaker: ANA.handle, from: 26, to: 30 },
  { speaker: ANA.handle, from: 40, to: 50 },
  { speaker: 'host', from: 52, to: 60 },
];
/** Seconds in which Ana is alone, with pauses around. Turns are known to the second. */
const ALONE = { min: 20, max: 24 };

/** Sample value (of 32768) above which somebody speaks. */
const LOUD = 1000;
/** The highest sample value that each encoder makes of silence. */
const MAX_SILENCE = { m4a: 0, wav: 0, mp3: 8 };
const KINDS = ['m4a', 'wav', 'mp3'] as const;

const session = useChromium();
let folder: string;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-without-'));
  const now = Date.now();
  const [model] = sampleSpaces(now, SECONDS / 60);
  const { bytes } = buildSpaceAudio({
    duration: SECONDS,
    startedAt: model.startedAt,
    guests: [ANA, BEN],
    turns: TURNS,
  });
  const sound = [{ space: model.id, part: 0, bytes, isDeflated: false }];
  const zip = await buildSampleArchive(folder, { now, spaces: [model], audio: sound });
  page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(page, 'done');
  await page.goto(session().browser.url(`library.html#/recordings/${model.id}`));
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Exports the recording without Ana. Returns the path of the file. */
async function saveWithoutAna(kind: (typeof KINDS)[number], how: 'silence' | 'cut'): Promise<string> {
  await page.getByTestId('leave-out').selectOption(`@${ANA.handle}`);
  await page.getByTestId('leave-out-how').selectOption(how);
  await page.getByLabel('Format').selectOption('wav');
  const download = session().browser.downloads.next();
  await page.getByTestId(kind === 'wav' ? 'export-clip' : `export-${kind}`).click();
  const { path, name } = await download;
  expect(name).toContain(`without @${ANA.handle}`);
  const target = join(folder, `${how}.${kind}`);
  await rename(path, target);
  return target;
}

const secondsOf = (path: string): number => Number(probe(path).streams[0]?.duration);

for (const kind of KINDS) {
  test(`in an .${kind} a speaker is silent where nobody else speaks, and all others are audible`, async () => {
    const path = await saveWithoutAna(kind, 'silence');

    expect(Math.abs(secondsOf(path) - SECONDS)).toBeLessThan(0.1);
    expect(peakSample(path, 10.2, 19.8)).toBeLessThanOrEqual(MAX_SILENCE[kind]);
    expect(peakSample(path, 40.2, 49.8)).toBeLessThanOrEqual(MAX_SILENCE[kind]);
    for (const [from, to] of [
      [1, 8],
      [26, 30],
      [52, 60],
    ] as const) {
      expect(peakSample(path, from, to)).toBeGreaterThan(LOUD);
    }
  });

  test(`from an .${kind} a speaker is cut where nobody else speaks, and what follows moves up`, async () => {
    const path = await saveWithoutAna(kind, 'cut');

    const gone = SECONDS - secondsOf(path);
    expect(gone).toBeGreaterThan(ALONE.min);
    expect(gone).toBeLessThan(ALONE.max);
    // The pauses before and after her first turn are now next to each other. Then comes Ben.
    expect(peakSample(path, 8.2, 24 - ALONE.max / 2 - 0.2)).toBeLessThanOrEqual(MAX_SILENCE[kind]);
    expect(peakSample(path, 24 - ALONE.min / 2, 34 - ALONE.max / 2)).toBeGreaterThan(LOUD);
    expect(peakSample(path, 52 - gone + 0.2, 60 - gone)).toBeGreaterThan(LOUD);
  });
}

test('the page lists where a speaker cannot be left out because others speak too', async () => {
  await page.getByTestId('leave-out').selectOption(`@${ANA.handle}`);
  const shared = page.getByTestId('leave-out-shared');

  await shared.locator('summary').click();

  await expect(shared).toHaveAttribute('data-count', '1');
  await expect(shared.getByRole('listitem')).toHaveText(/0:2[5-7] – 0:(29|30|31)/);
  expect(session().browser.errors).toEqual([]);
});
