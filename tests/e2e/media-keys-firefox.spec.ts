import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { ask } from './listening.ts';
import { pressKeys } from './press-keys.ts';
import { useSample } from './sample.ts';

const session = useFirefox({ hasSound: true, hasControls: true });
const sample = useSample();

test('in Firefox, too, media keys work the player while no page is open, and show what plays', async () => {
  const { browser, sound, controls } = session();
  const library = await browser.open('library.html');
  await library.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
  await library.setFiles('[data-testid="pick-files"]', [sample().zip]);
  await library.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);
  await library.evaluate(ask('play', sample().truth[0]?.space, 20));
  for (const page of await browser.pages()) await page.goto('about:blank');

  // Firefox tells how far itself, whatever was asked for.
  await pressKeys({ room: browser.background, sound, controls }, { back: 5, forward: 10 });

  const shown = await controls.shown();
  expect(shown).toMatchObject({ title: expect.stringMatching(/^Open mic/), album: 'Afterspace' });
  expect(shown?.artist).toMatch(/^@\w+, @/);
  expect(await browser.errors()).toEqual([]);
});
