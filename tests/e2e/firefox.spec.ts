import { expect, test } from '@playwright/test';
import { useFirefox } from '../harness/session.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { positionPasses, PLAYER, POSITION } from './engine-scripts.ts';
import { useSample } from './sample.ts';
import { writeList } from './stored-lists.ts';

const session = useFirefox({ x: { flow: 'verified' }, hasAudio: true });
const sample = useSample();

test.beforeAll(async () => {
  await session().x.offer(sample().zip);
  session().x.finish();
});

/** The last step of the installation. It may still be running when a test starts. */
const WELCOME_IS_SHOWN = `browser.runtime.getContexts({ contextTypes: ['TAB'] })
  .then((all) => all.some(({ documentUrl }) => documentUrl?.includes('#/welcome')))`;

test('a downloaded archive is recognised, and offered in the real popup', async () => {
  const { browser } = session();
  const page = await browser.open('https://x.com/settings/your_twitter_data/data');

  await page.click({ css: 'a[href^="https://ton."]' });

  await browser.background.waitFor("browser.action.getBadgeText({}).then((text) => text === '1')");
  const popup = await browser.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="archive-offer"]')?.textContent.includes('twitter-')`,
  );
  await popup.close();
});

test('a due reminder is shown when the background restarts, although Firefox keeps no alarms', async () => {
  const { browser } = session();
  // A visible page of ours counts as seen by the person, and would clear the badge at once.
  await browser.background.waitFor(WELCOME_IS_SHOWN);
  await browser.open('about:blank');
  const request = `{ guide: 'idle', requestedAt: Date.now() - 25 * 3_600_000, requestedBy: 'seen' }`;
  await browser.background.evaluate(writeList('offers', '[]'));
  await browser.background.evaluate(writeList('requests', `[${request}]`));
  await browser.background.evaluate('browser.alarms.clearAll()');
  await browser.background.terminate();

  await browser.background.wake();

  await browser.background.waitFor("browser.action.getBadgeText({}).then((text) => text === '!')");
  await browser.background.waitFor("browser.alarms.get('reminders').then((alarm) => alarm !== undefined)");
  const popup = await browser.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="request"]')?.textContent.includes('25 hours ago')`,
  );
  // Before the popup closes: Firefox logs an error if the sender of a message is gone before the answer.
  await browser.background.waitFor("browser.action.getBadgeText({}).then((text) => text === '')");
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});

test('the recordings of a picked ZIP are imported, exact to the frame', async () => {
  const { browser } = session();
  const library = await openEmptyLibraryInFirefox(browser);

  await importInFirefox(library, [sample().zip]);

  const rows = await library.evaluate<unknown>(
    `[...document.querySelectorAll('[data-testid="recording"]')].map((row) => ({ ...row.dataset }))`,
  );
  expect(rows).toMatchObject(
    sample().truth.map(({ space, seconds, bytes }) => ({
      space,
      seconds: seconds.toFixed(3),
      bytes: String(bytes),
      state: 'complete',
    })),
  );
});

test('a recording is played and paused by keyboard alone', async () => {
  const { browser } = session();
  const library = await browser.open('library.html');
  await importInFirefox(library, [sample().zip]);
  const isOnRow = `document.activeElement?.matches('[data-testid="recording"] a')`;

  for (let presses = 0; presses < 20 && !(await library.evaluate(isOnRow)); presses += 1)
    await library.press('Tab');
  await library.press(' ');
  await library.waitFor(`${PLAYER}?.dataset.state === 'playing'`);
  await library.press(' ');

  await library.waitFor(`${PLAYER}?.dataset.state === 'paused'`);
  expect(await browser.errors()).toEqual([]);
});

test('playback from the real popup continues for 40 s after it has closed, with no page open', async () => {
  const { browser, audio } = session();
  await importInFirefox(await browser.open('library.html'), [sample().zip]);
  const popup = await browser.openPopup();
  await popup.click({ css: '[data-testid="recording"] button' });
  await popup.waitFor(`${PLAYER}?.dataset.state === 'playing'`);
  const start = await popup.evaluate<number>(POSITION);
  await popup.close();
  for (const page of await browser.pages()) await page.goto('about:blank');
  const since = audio.now();

  await browser.background.evaluate(positionPasses(start + 40));

  const audible = audio.audibleSince(since);
  const later = await browser.openPopup();
  const position = await later.waitFor<number>(`${PLAYER}?.dataset.state === 'playing' && ${POSITION}`);
  expect(position).toBeGreaterThan(start + 40);
  // Voices take turns, with pauses of up to three seconds between them.
  expect(audible).toBeGreaterThan(20);
  await later.click({ testId: 'play' });
  await later.waitFor(`${PLAYER}.dataset.state === 'paused'`);
  await audio.until('silent');
  expect(await browser.errors()).toEqual([]);
});
