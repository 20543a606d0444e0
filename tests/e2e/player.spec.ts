import { expect, test } from '@playwright/test';
import { useChromium } from '../harness/session.ts';
import { importEnds } from './library-page.ts';
import { ask, passes, PLAYER, POSITION } from './listening.ts';
import { useSample } from './sample.ts';

const session = useChromium({ hasSound: true });
const sample = useSample();

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await importEnds(page, 'done');
  await page.close();
});

test('what the popup plays goes on for 40 s after it has closed, with no page open', async () => {
  const { browser, sound } = session();
  const popup = await browser.openPopup();
  await popup.click({ css: '[data-testid="recording"] button' });
  await popup.waitFor(`${PLAYER}?.dataset.state === 'playing'`);
  const start = await popup.evaluate<number>(POSITION);

  await popup.close();
  for (const page of browser.context.pages()) await page.goto('about:blank');
  const heardFrom = sound.now();
  const room = await browser.attachTo('offscreen.html');
  await room.waitFor(`navigator.mediaSession.metadata?.title.startsWith('Open mic')`);
  await room.evaluate(passes(start + 40));
  const heard = sound.soundingSince(heardFrom);

  const later = await browser.openPopup();
  const position = await later.waitFor<number>(`${PLAYER}?.dataset.state === 'playing' && ${POSITION}`);
  expect(position).toBeGreaterThan(start + 40);
  // Voices take turns, with pauses of up to three seconds between them.
  expect(heard).toBeGreaterThan(20);
  expect(await later.evaluate(`${PLAYER}.dataset.space`)).toBe(sample().truth[0]?.space);
  await later.click({ testId: 'play' });
  await later.waitFor(`${PLAYER}.dataset.state === 'paused'`);
  await sound.until('silent');
  await later.close();
});

test('pause holds the place, seek moves it, and every page shows the same', async () => {
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

test('one speaker can be chosen before anything plays', async () => {
  const { browser } = session();
  const { space = '' } = sample().truth[0] ?? {};
  const page = await browser.open(`library.html#/recordings/${space}`);
  await page.evaluate(ask('seek', space, 0));
  await page.evaluate(ask('pause'));
  const worker = await browser.worker();
  await worker.evaluate('chrome.offscreen.closeDocument()');
  await page.reload();
  const only = page.locator('[data-speaker="ana_de_noche"] button[aria-pressed]');

  await only.click();

  await expect(only).toHaveAttribute('aria-pressed', 'true');
  const player = page.getByTestId('player');
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.getByTestId('play').click();
  // Ana's first words.
  await expect.poll(async () => Number(await player.getAttribute('data-position'))).toBeGreaterThan(30);
  await only.click();
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  await page.getByTestId('play').click();
  await expect(player).toHaveAttribute('data-state', 'paused');
  await page.close();
});

test('a recording goes on where it was left', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const player = page.getByTestId('player');
  const [first, second] = [page.getByTestId('recording').nth(0), page.getByTestId('recording').nth(1)];
  await page.evaluate(ask('seek', sample().truth[1]?.space, 120));
  await first.getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-space', sample().truth[0]?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'playing');

  await second.getByRole('button').first().click();
  await expect(player).toHaveAttribute('data-state', 'playing');

  await expect(player).toHaveAttribute('data-space', sample().truth[1]?.space ?? '');
  expect(Number(await player.getAttribute('data-position'))).toBeGreaterThanOrEqual(120);
  await page.getByTestId('play').click();
});

test('a seek while it still loads does not keep it from playing', async () => {
  const { browser } = session();
  const page = await browser.open('library.html');
  const [first, second] = sample().truth;
  await page.evaluate(ask('play', second?.space, 0));

  await page.evaluate(`Promise.all([${ask('play', first?.space, 0)}, ${ask('seek', first?.space, 30)}])`);

  const player = page.getByTestId('player');
  await expect(player).toHaveAttribute('data-space', first?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'playing');
  expect(Number(await player.getAttribute('data-position'))).toBeGreaterThanOrEqual(30);
  await page.evaluate(ask('seek', second?.space, 10));
  await expect(player).toHaveAttribute('data-space', second?.space ?? '');
  await expect(player).toHaveAttribute('data-state', 'paused');
});
