import { expect, type Page, test } from '@playwright/test';
import { toState } from '../fixtures/x-pages/to-state.ts';
import { X_STATES, type XState } from '../fixtures/x-pages/states.ts';
import { useChromium } from '../harness/session.ts';
import { complaintsOf } from './axe.ts';
import { type GuideCard, guideOn, storeRequest } from './guide-card.ts';

const session = useChromium();
let page: Page;
const STARTED = { guide: 'on', guideAt: 0, begun: true };

test.beforeAll(async () => {
  page = await session().browser.context.newPage();
});
test.beforeEach(() => storeRequest(session().browser, STARTED));

/** A state of which X's page tells only a part: the rest is what is known of the request. */
interface KnownState extends XState {
  request?: object;
}

const ARCHIVE = { path: '/settings/download_your_data', account: { flow: 'verified', job: 'done' } } as const;
const NOW = Date.now();
const DAY = 24 * 3_600_000;
const known = (
  name: string,
  request: object,
  expected: XState['expected'],
  place: Pick<XState, 'path' | 'account'> = ARCHIVE,
): KnownState => ({ name, ...place, request: { ...STARTED, ...request }, expected });

const KNOWN_STATES: readonly KnownState[] = [
  known(
    'the days that are over',
    { readyAt: NOW - 8 * DAY },
    { step: 7, state: 'expired', aim: 'expired' },
    { ...ARCHIVE, account: { flow: 'verified', job: 'gone' } },
  ),
  known(
    'a download under way',
    { readyAt: NOW - DAY, downloadingAt: NOW },
    { step: 7, state: 'downloading', aim: 'downloading' },
  ),
  known(
    'a download that stopped',
    { readyAt: NOW - DAY, downloadingAt: NOW, interruptedAt: NOW },
    { step: 7, state: 'downloading', aim: 'interrupted' },
  ),
  known(
    'a download that is here',
    { readyAt: NOW - DAY, downloadedAt: NOW },
    { step: 7, state: 'downloading', aim: 'downloaded' },
  ),
  known(
    'recordings that are here',
    { readyAt: NOW - DAY, importedAt: NOW },
    { step: 7, state: 'imported', aim: 'imported' },
  ),
  known(
    'the wait, on the way',
    { requestedAt: NOW - DAY, requestedBy: 'person' },
    { step: 7, state: 'waiting', aim: 'return' },
    { path: '/settings/account' },
  ),
  known(
    'an archive that waits, on the way',
    { readyAt: NOW - DAY },
    { step: 7, state: 'ready', aim: 'return' },
    { path: '/settings/account' },
  ),
];

/** Puts a page into the state, and waits until the card speaks of it. */
async function openState(state: KnownState): Promise<GuideCard> {
  // What an earlier state told about the request is not this one's.
  await page.goto('about:blank');
  await storeRequest(session().browser, state.request ?? STARTED);
  await toState(page, session().x, state);
  const guide = guideOn(page);
  await expect(guide.host).toHaveAttribute('data-state', state.expected.state);
  await expect(guide.host).toHaveAttribute('data-step', String(state.expected.step));
  await expect(guide.card).toBeVisible();
  return guide;
}

/** What axe finds in the card, on X as light as it is and then as dark as X can be. */
async function complaintsOnLightAndDark(guide: GuideCard): Promise<unknown> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const within = 'afterspace-guide';
  const inLight = await complaintsOf(page, { within });
  await page.evaluate(() => document.body.style.setProperty('background-color', 'rgb(0, 0, 0)'));
  await expect(guide.host.locator('.guide')).toHaveAttribute('data-theme', 'dark');
  return [inLight, await complaintsOf(page, { within, rules: ['color-contrast'] })];
}

/** As a screen reader would read it: roles and names, line by line, without what is there for the eye alone. */
async function readAloud(guide: GuideCard): Promise<string> {
  return (await guide.card.ariaSnapshot()).replaceAll(/[\u2068\u2069]/g, '');
}

/** Goes on by Tab until the focus is in the card, then through it; gives what had the focus there. */
async function tabThrough(): Promise<string[]> {
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const element = document.querySelector('afterspace-guide')?.shadowRoot?.activeElement;
      return element?.textContent ?? undefined;
    });
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await focused();
    if (name === undefined && passed.length > 0) break;
    if (name !== undefined) passed.push(name);
  }
  return passed;
}

for (const state of [...X_STATES, ...KNOWN_STATES]) {
  const isGuarded = state.expected.step === 4 || state.expected.step === 5;

  test(`the card for ${state.name} is clean to axe, says its step and what to do, and can be worked by keys`, async () => {
    const guide = await openState(state);

    expect(await complaintsOnLightAndDark(guide)).toEqual([[], []]);
    const aloud = await readAloud(guide);
    const sentence = ((await guide.sentence.textContent()) ?? '').replaceAll(/[\u2068\u2069]/g, '');
    expect(aloud).toContain('complementary "Afterspace guide"');
    expect(aloud).toContain(`Step ${state.expected.step} of 7`);
    expect(aloud.replaceAll(/\s+/g, ' ')).toContain(sentence.slice(0, 12));
    const buttons = [...aloud.matchAll(/button "([^"]+)"/g)].map(([, name]) => name);
    expect(buttons[0]).toBe('Hide');
    if (!isGuarded) expect(await tabThrough()).toEqual(buttons);
  });
}
