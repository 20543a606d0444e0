import { expect, test } from '@playwright/test';
import { createEvaluator } from '../harness/in-page.ts';
import { useChromium } from '../harness/session.ts';
import { importAndWait, openEmptyLibrary } from './library-page.ts';
import { useSample } from './sample.ts';
import { violationsOf } from './axe.ts';
import { SPACES, walkOtherStates, walkVideo, writeVideos } from './video-walk.ts';

const session = useChromium({ hasAudio: true });
const sample = useSample();

test('the video of a Space follows the player, whatever file it is in', async () => {
  const { browser } = session();
  const paths = await writeVideos(sample().folder);
  const page = await openEmptyLibrary(browser);
  await importAndWait(page, paths);
  const walked = createEvaluator((expression) => page.evaluate(expression));

  for (const space of [SPACES.stream, SPACES.file, SPACES.pieces]) await walkVideo(walked, space);

  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await violationsOf(page)).toEqual([]);
  await walkOtherStates(walked);
  expect(browser.errors).toEqual([]);
});
