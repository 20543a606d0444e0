import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { useChromium } from '../harness/session.ts';
import { runProgram } from '../harness/audio-files.ts';
import { utf8Env } from '../harness/utf8-env.ts';
import { useSampleLibrary } from './sample-library.ts';

const session = useChromium();
const { newest, openRecording } = useSampleLibrary(session);

/** What ffmpeg's `ebur128` says of a file: LUFS, and dB below full scale. */
function loudnessOf(path: string): { integrated: number; truePeak: number } {
  const args = [
    '-nostats',
    '-hide_banner',
    '-i',
    path,
    '-filter_complex',
    'ebur128=peak=true',
    '-f',
    'null',
    '-',
  ];
  const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8', env: utf8Env() });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const numberAfter = (name: RegExp): number => Number(name.exec(summary)?.[1] ?? Number.NaN);
  return {
    integrated: numberAfter(/I:\s+(-?[\d.]+) LUFS/),
    truePeak: numberAfter(/Peak:\s+(-?[\d.]+) dBFS/),
  };
}

for (const format of ['wav', 'mp3'])
  test(`a levelled .${format} has −16 LUFS, or as much as its peaks allow`, async () => {
    const page = await openRecording();
    await page.getByTestId('clip-from').fill('10');
    await page.getByTestId('clip-to').fill('70');
    await page.getByLabel('Format').selectOption(format);
    const save = async (): Promise<ReturnType<typeof loudnessOf>> => {
      const download = session().browser.downloads.next();
      await page.getByTestId('export-clip').click();
      return loudnessOf((await download).path);
    };
    const before = await save();

    await page.getByTestId('clip-level').check();
    const after = await save();

    expect(Math.abs(before.integrated + 16)).toBeGreaterThan(0.6);
    // An MP3 encoder changes the peaks a little.
    const limit = format === 'mp3' ? -0.5 : -0.9;
    expect(after.truePeak).toBeLessThanOrEqual(limit);
    const wanted = Math.min(-16, before.integrated + (-1 - before.truePeak));
    expect(Math.abs(after.integrated - wanted)).toBeLessThan(0.5);
    await page.close();
  });

test('all clips that somebody has kept are saved as videos in one ZIP', async () => {
  const page = await openRecording();
  for (const [from, to] of [
    ['10', '14'],
    ['30', '33'],
  ] as const) {
    await page.getByTestId('clip-from').fill(from);
    await page.getByTestId('clip-to').fill(to);
    await page.getByTestId('clip-keep').click();
  }
  const drafts = page.getByTestId('clip-draft');
  await expect(drafts).toHaveCount(2);
  const name = drafts.first().getByRole('textbox');
  await name.fill('The answer');
  await name.blur();
  await expect(page.locator('[data-testid="clip-draft"][data-named="true"]')).toHaveCount(1);
  const row = page.locator(`[data-testid="recording"][data-space="${newest().space}"]`);
  await row.hover();
  await row.getByTestId('select').click();
  const download = session().browser.downloads.next();

  await page.getByTestId('selection-save').click();
  await page.getByTestId('selection-mp4').click();

  const { path } = await download;
  const names = runProgram('unzip', '-Z1', path).trim().split('\n');
  expect(names).toEqual([
    expect.stringMatching(/ 0\.10–0\.14 The answer – .*\.mp4$/u),
    expect.stringMatching(/ 0\.30–0\.33 – .*\.mp4$/u),
  ]);
  expect(runProgram('unzip', '-tq', path)).toContain('No errors');
  await page.close();
});
