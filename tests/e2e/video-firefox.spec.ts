import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';
import { SPACES, walkOtherStates, walkVideo, writeVideos } from './video-walk.ts';

const session = useFirefox({ hasAudio: true });
const sample = useSample();

test('the video of a Space follows the player in Firefox, too', async () => {
  const { browser } = session();
  const paths = await writeVideos(sample().folder);
  const page = await openEmptyLibraryInFirefox(browser);
  await importInFirefox(page, paths);

  for (const space of [SPACES.stream, SPACES.file, SPACES.pieces]) await walkVideo(page, space);

  await walkOtherStates(page);
  expect(await browser.errors()).toEqual([]);
});
