import { expect, type Page, test } from '@playwright/test';
import { toState } from '../fixtures/x-pages/to-state.ts';
import { X_STATES, type XState } from '../fixtures/x-pages/states.ts';
import { useChromium } from '../harness/session.ts';
import { violationsOf } from './axe.ts';
import { type GuideCard, guideOn, storeRequest } from './guide-card.ts';

const session = useChromium();
let page: Page;
const STARTED = { guide: 'on', guideAt: 0, begun: true };

test.beforeAll(async () => {
  page = await session().browser.context.newPage();
});
test.beforeEach(() => storeRequest(session().browser, STARTED));

/** A state that depends not only on X's page, but also on what is stored about the request. */
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
  location: Pick<XState, 'path' | 'account'> = ARCHIVE,
): KnownState => ({ name, ...location, request: { ...STARTED, ...request }, expected });

const KNOWN_STATES: readonly KnownState[] = [
  known(
    'an expired archive',
    { readyAt: NOW - 8 * DAY },
    { step: 7, state: 'expired', aim: 'expired' },
    { ...ARCHIVE, account: { flow: 'verified', job: 'gone' } },
  ),
  known(
    'a running download',
    { readyAt: NOW - DAY, downloadingAt: NOW },
    { step: 7, state: 'downloading', aim: 'downloading' },
  ),
  known(
    'a download that stopped',
    { readyAt: NOW - DAY, downloadingAt: NOW, interruptedAt: NOW },
    { step: 7, state: 'downloading', aim: 'interrupted' },
  ),
  known(
    'a finished download',
    { readyAt: NOW - DAY, downloadedAt: NOW },
    { step: 7, state: 'downloading', aim: 'downloaded' },
  ),
  known(
    'imported recordings',
    { readyAt: NOW - DAY, importedAt: NOW },
    { step: 7, state: 'imported', aim: 'imported' },
  ),
  known(
    'the wait, on another page',
    { requestedAt: NOW - DAY, requestedBy: 'person' },
    { step: 7, state: 'waiting', aim: 'return' },
    { path: '/settings/account' },
  ),
  known(
    'seven days without an answer',
    { requestedAt: NOW - 8 * DAY, requestedBy: 'seen' },
    { step: 7, state: 'waiting', aim: 'no-answer' },
    { ...ARCHIVE, account: { flow: 'verified', job: 'in-progress' } },
  ),
  known(
    'a ready archive, on another page',
    { readyAt: NOW - DAY },
    { step: 7, state: 'ready', aim: 'return' },
    { path: '/settings/account' },
  ),
];

/** Puts a page into the state, and waits until the card shows it. */
async function openState(state: KnownState): Promise<GuideCard> {
  // So that the page of the earlier state notes nothing more.
  await page.goto('about:blank');
  await storeRequest(session().browser, state.request ?? STARTED);
  await toState(page, session().x, state);
  const guide = guideOn(page);
  await expect(guide.host).toHaveAttribute('data-state', state.expected.state);
  await expect(guide.host).toHaveAttribute('data-step', String(state.expected.step));
  await expect(guide.card).toBeVisible();
  return guide;
}

/** What axe finds in the card, on X's lightest and darkest background. */
async function violationsOnLightAndDark(guide: GuideCard): Promise<unknown> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const within = 'afterspace-guide';
  const inLight = await violationsOf(page, { within });
  await page.evaluate(() => document.body.style.setProperty('background-color', 'rgb(0, 0, 0)'));
  await expect(guide.host.locator('.guide')).toHaveAttribute('data-theme', 'dark');
  return [inLight, await violationsOf(page, { within, rules: ['color-contrast'] })];
}

/** The card as a screen reader reads it: roles and names, line by line. */
async function ariaText(guide: GuideCard): Promise<string> {
  return (await guide.card.ariaSnapshot()).replaceAll(/[\u2068\u2069]/g, '');
}

/** Presses Tab until the focus has been through the card. Returns the texts of the elements that had it. */
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

/** X's markup since 2026 has the cards of the older one, and a few of its own. */
const isFurther = ({ account, name }: XState): boolean => account?.markup === '2026' && name !== 'passkey';

for (const state of [...X_STATES, ...KNOWN_STATES]) {
  const isGuarded = state.expected.step === 4 || state.expected.step === 5;

  test(
    `the card for ${state.name} passes axe, names its step and what to do, and works by keyboard`,
    { tag: isFurther(state) ? ['@more'] : [] },
    async () => {
      const guide = await openState(state);

      expect(await violationsOnLightAndDark(guide)).toEqual([[], []]);
      const text = await ariaText(guide);
      const sentence = ((await guide.sentence.textContent()) ?? '').replaceAll(/[\u2068\u2069]/g, '');
      expect(text).toContain('complementary "Afterspace guide"');
      expect(text).toContain(`Step ${state.expected.step} of 7`);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence.slice(0, 12));
      const buttons = [...text.matchAll(/button "([^"]+)"/g)].map(([, name]) => name);
      expect(buttons[0]).toBe('Hide');
      if (!isGuarded) expect(await tabThrough()).toEqual(buttons);
    },
  );
}
