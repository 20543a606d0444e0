import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { callEngine } from './engine-scripts.ts';
import { pressMediaKeys } from './press-media-keys.ts';
import { useSample } from './sample.ts';
import { openEmptyLibraryInFirefox } from './library-page.ts';

const session = useFirefox({ hasAudio: true, hasMediaControls: true });
const sample = useSample();

test('in Firefox, media keys control the player while no page is open, and the desktop shows what plays', async () => {
  const { browser, audio, mediaControls } = session();
  const library = await openEmptyLibraryInFirefox(browser);
  await library.setFiles('[data-testid="pick-files"]', [sample().zip]);
  await library.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);
  await library.evaluate(callEngine('play', sample().truth[0]?.space, 20));
  for (const page of await browser.pages()) await page.goto('about:blank');

  // Firefox ignores the requested step and uses its own.
  await pressMediaKeys({ engine: browser.background, audio, mediaControls }, { back: 5, forward: 10 });

  const shown = await mediaControls.nowPlaying();
  expect(shown).toMatchObject({ title: expect.stringMatching(/^Open mic/), album: 'Afterspace' });
  expect(shown?.artist).toMatch(/^@\w+, @/);
  expect(await browser.errors()).toEqual([]);
});
