import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { pressMediaKeys } from './press-media-keys.ts';
import { waitForImport } from './library-page.ts';
import { callEngine } from './engine-scripts.ts';
import { useSample } from './sample.ts';

const session = useChromium({ hasAudio: true, hasMediaControls: true });
const sample = useSample();

test('media keys control the player while no page is open, and the desktop shows what plays', async () => {
  const { browser, audio, mediaControls } = session();
  const page = await browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  const space = sample().truth[0]?.space;
  await page.getByTestId('recording').first().getByRole('button').first().click();
  await page.evaluate(callEngine('seek', space, 20));
  for (const each of browser.context.pages()) await each.goto('about:blank');
  const engine = await browser.attachTo('offscreen.html');

  await pressMediaKeys({ engine, audio, mediaControls }, { back: 15, forward: 30 });

  const shown = await mediaControls.nowPlaying();
  expect(shown).toMatchObject({ title: expect.stringMatching(/^Open mic/), album: 'Afterspace' });
  expect(shown?.artist).toMatch(/^@\w+, @/);
  expect(shown?.length).toBeCloseTo(sample().truth[0]?.seconds ?? 0, 0);
  expect(browser.errors).toEqual([]);
});
