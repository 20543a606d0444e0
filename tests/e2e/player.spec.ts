import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { waitForImport } from './library-page.ts';
import { callEngine, positionPasses, PLAYER, POSITION } from './engine-scripts.ts';
import { useSample } from './sample.ts';

const session = useChromium({ hasAudio: true });
const sample = useSample();

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  await page.close();
});

test('playback from the popup continues for 40 s after it has closed, with no page open', async () => {
  const { browser, audio } = session();
  const popup = await browser.openPopup();
  await popup.click({ css: '[data-testid="recording"] button' });
  await popup.waitFor(`${PLAYER}?.dataset.state === 'playing'`);
  const start = await popup.evaluate<number>(POSITION);

  await popup.close();
  for (const page of browser.context.pages()) await page.goto('about:blank');
  const since = audio.now();
  const engine = await browser.attachTo('offscreen.html');
  await engine.waitFor(`navigator.mediaSession.metadata?.title.startsWith('Open mic')`);
  await engine.evaluate(positionPasses(start + 40));
  const audible = audio.audibleSince(since);

  const later = await browser.openPopup();
  const position = await later.waitFor<number>(`${PLAYER}?.dataset.state === 'playing' && ${POSITION}`);
  expect(position).toBeGreaterThan(start + 40);
  // Voices take turns, with pauses of up to three seconds between them.
  expect(audible).toBeGreaterThan(20);
  expect(await later.evaluate(`${PLAYER}.dataset.space`)).toBe(sample().truth[0]?.space);
  await later.click({ testId: 'play' });
  await later.waitFor(`${PLAYER}.dataset.state === 'paused'`);
  await audio.until('silent');
  await later.close();
});

test('pause keeps the position, a seek changes it, and every page shows the same', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const other = await browser.open('library.html');
  const player = page.getByTestId('player');
  await page.getByTestId('recording').nth(1).getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-state', 'playing');
  await expect(other.getByTestId('player')).toHaveAttribute('data-state', 'playing');

  await page.getByTestId('play').click();
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.getByTestId('seek').fill('120');

  await expect(player).toHaveAttribute('data-position', /^120(\.0\d*)?$/);
  await expect(other.getByTestId('player')).toHaveAttribute('data-position', /^120(\.0\d*)?$/);
  await expect(other.getByTestId('player')).toHaveAttribute('data-space', sample().truth[1]?.space ?? '');
  expect(browser.errors).toEqual([]);
});

test('one speaker can be selected before anything plays', async () => {
  const { browser } = session();
  const { space = '' } = sample().truth[0] ?? {};
  const page = await browser.open(`library.html#/recordings/${space}`);
  await page.evaluate(callEngine('seek', space, 0));
  await page.evaluate(callEngine('pause'));
  const worker = await browser.worker();
  await worker.evaluate('chrome.offscreen.closeDocument()');
  await page.reload();
  const only = page.locator('[data-speaker="ana_de_noche"] button[aria-pressed]');

  await only.click();

  await expect(only).toHaveAttribute('aria-pressed', 'true');
  const player = page.getByTestId('player');
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.getByTestId('play').click();
  // Where Ana speaks first.
  await expect.poll(async () => Number(await player.getAttribute('data-position'))).toBeGreaterThan(30);
  await only.click();
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  await page.getByTestId('play').click();
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.close();
});

test('a recording resumes where it was left', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const player = page.getByTestId('player');
  const [first, second] = [page.getByTestId('recording').nth(0), page.getByTestId('recording').nth(1)];
  await page.evaluate(callEngine('seek', sample().truth[1]?.space, 120));
  await first.getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-space', sample().truth[0]?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'playing');

  await second.getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-state', 'playing');

  await expect(player).toHaveAttribute('data-space', sample().truth[1]?.space ?? '');
  expect(Number(await player.getAttribute('data-position'))).toBeGreaterThanOrEqual(120);
  await page.getByTestId('play').click();
});

test('a seek during loading does not stop the playback', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const [first, second] = sample().truth;
  await page.evaluate(callEngine('play', second?.space, 0));

  await page.evaluate(
    `Promise.all([${callEngine('play', first?.space, 0)}, ${callEngine('seek', first?.space, 30)}])`,
  );

  const player = page.getByTestId('player');
  await expect(player).toHaveAttribute('data-space', first?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'playing');
  expect(Number(await player.getAttribute('data-position'))).toBeGreaterThanOrEqual(30);
  await page.evaluate(callEngine('seek', second?.space, 10));
  await expect(player).toHaveAttribute('data-space', second?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'paused');
});
