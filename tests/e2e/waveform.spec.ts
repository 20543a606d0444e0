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
  const [first] = await Promise.all([
    waveform.locator('path').getAttribute('d'),
    expect(waveform).toHaveAttribute('data-source', 'audio'),
  ]);

  // Bars of silence are 0.03 high.
  const bars = [...(first ?? '').matchAll(/v([\d.]+)h/g)].map(([, height]) => Number(height));
  expect(bars.filter((height) => height > 0.2).length).toBeGreaterThan(bars.length / 3);
});
