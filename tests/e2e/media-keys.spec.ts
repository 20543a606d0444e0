import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { pressKeys } from './press-keys.ts';
import { importEnds } from './library-page.ts';
import { ask } from './listening.ts';
import { useSample } from './sample.ts';

const session = useChromium({ hasSound: true, hasControls: true });
const sample = useSample();

test('media keys work the player while no page is open, and show what plays', async () => {
  const { browser, sound, controls } = session();
  const page = await browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await importEnds(page, 'done');
  const space = sample().truth[0]?.space;
  await page.getByTestId('recording').first().getByRole('button').first().click();
  await page.evaluate(ask('seek', space, 20));
  for (const each of browser.context.pages()) await each.goto('about:blank');
  const room = await browser.attachTo('offscreen.html');

  await pressKeys({ room, sound, controls }, { back: 15, forward: 30 });

  const shown = await controls.shown();
  expect(shown).toMatchObject({ title: expect.stringMatching(/^Open mic/), album: 'Afterspace' });
  expect(shown?.artist).toMatch(/^@\w+, @/);
  expect(shown?.length).toBeCloseTo(sample().truth[0]?.seconds ?? 0, 0);
  expect(browser.errors).toEqual([]);
});
