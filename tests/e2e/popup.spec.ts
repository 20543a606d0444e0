import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { importAndWait, openEmptyLibrary } from './library-page.ts';
import { useSample } from './sample.ts';
import { writeList } from './stored-lists.ts';

const session = useChromium({ hasAudio: true });
const sample = useSample();

/** An expression for the spaces of the rows, in order. */
const SPACES = `[...document.querySelectorAll('[data-testid="recording"]')].map(({ dataset }) => dataset.space)`;

/** An expression for how much has moved since the page opened. The first paint is reported after all that came before. */
const LAYOUT_SHIFT = `new Promise((resolve) => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { entryType, value } of list.getEntries()) if (entryType === 'layout-shift') sum += value;
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  observer.observe({ type: 'paint', buffered: true });
})`;

test.describe.configure({ mode: 'serial' });

test('the popup of a filled library paints once: nothing moves after that', async () => {
  const { browser } = session();
  const library = await openEmptyLibrary(browser);
  await importAndWait(library, sample().zip);
  await library.evaluate(
    writeList(
      'requests',
      `[{ guide: 'idle', requestedAt: Date.now() - 9 * 3_600_000, requestedBy: 'seen' }]`,
    ),
  );

  const popup = await browser.openPopup();
  await popup.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);
  await popup.waitFor(`document.querySelector('[data-testid="player"]') !== null`);

  expect(await popup.evaluate(LAYOUT_SHIFT)).toBe(0);
  expect(await popup.evaluate('document.querySelectorAll(".status-line").length')).toBe(1);
  await popup.close();
});

test('what was begun is continued with one key, and listed first', async () => {
  const { browser } = session();
  const second = sample().truth[1]?.space ?? '';
  const popup = await browser.openPopup();
  await popup.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);
  await popup.click({ css: `[data-space="${second}"] .play-button` });
  await popup.waitFor(`document.querySelector('[data-testid="player"]')?.dataset.state === 'playing'`);
  // Who has heard less than a few seconds was only trying it.
  await popup.press('l');
  await popup.waitFor(`Number(document.querySelector('[data-testid="player"]').dataset.position) > 30`);
  await popup.press('k');
  await popup.waitFor(`document.querySelector('[data-testid="player"]').dataset.state === 'paused'`);
  await popup.close();

  const later = await browser.openPopup();
  await later.waitFor(`${SPACES}[0] === ${JSON.stringify(second)}`);

  expect(await later.evaluate(`new Set(${SPACES}).size`)).toBe(2);
  expect(await later.evaluate(`document.querySelector('.month-heading h2').textContent`)).toBe('Continue');
  await later.press('k');
  await later.waitFor(`document.querySelector('[data-testid="player"]').dataset.state === 'playing'`);
  await later.press('k');
  await later.waitFor(`document.querySelector('[data-testid="player"]').dataset.state === 'paused'`);
  await later.close();
  expect(browser.errors).toEqual([]);
});

test('the settings are one click away from the popup', async () => {
  const { browser } = session();
  const popup = await browser.openPopup();

  await popup.click({ css: '.popup-head a[href="/library.html#/settings"]' });

  await expect
    .poll(() => browser.context.pages().map((page) => page.url()))
    .toContain(browser.url('library.html#/settings'));
});

for (const [width, height] of [
  [300, 900],
  [500, 600],
  [280, 320],
] as const) {
  test(`the side panel shows the same at ${width} × ${height}`, async () => {
    const { browser } = session();
    const panel = await browser.open('sidepanel.html');
    await panel.setViewportSize({ width, height });

    await expect(panel.getByTestId('recordings')).toHaveAttribute('data-count', '2');

    await expect(panel.getByTestId('play')).toBeInViewport({ ratio: 1 });
    await expect(panel.getByTestId('request')).toContainText('X is preparing your archive');
    expect(await panel.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await panel.close();
  });
}
