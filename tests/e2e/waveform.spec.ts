import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { importAndWait, openEmptyLibrary, rows } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useChromium();
const sample = useSample();

test('an imported recording has a waveform at once, and an exact one when it is opened', async () => {
  const page = await openEmptyLibrary(session().browser);
  await importAndWait(page, sample().zip);
  const [newest] = await rows(page);

  const opened = await session().browser.open(`library.html#/recordings/${newest?.['space']}`);
  const waveform = opened.getByTestId('waveform');
  await expect(waveform).toBeVisible();
  const drawn = await waveform
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(''));
  await expect(waveform).toHaveAttribute('data-source', 'audio');

  const heights = [...drawn.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height));
  expect(heights.filter((height) => height > 0.2).length).toBeGreaterThan(heights.length / 3);
});
