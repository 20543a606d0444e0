import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createTranslate } from '#utils/i18n/index.ts';
import { createAccount, type Account } from '../harness/x/account.ts';
import { wordsOf } from '../harness/x/texts.ts';
import type { Walk } from './guide-walk.ts';

interface AutumnWalk extends Walk {
  /** Opens an address in the walker's tab. */
  visit(address: string): Promise<unknown>;
}

/** The visible card, and the outline around an element of X. */
interface SeenCard {
  step: number;
  state: string;
  sentence: string;
  hasOutline: boolean;
}

/** Reads the card. Runs in the page, so it cannot use anything from outside. */
function seeCard(): SeenCard | undefined {
  const host = document.querySelector<HTMLElement>('afterspace-guide');
  const card = host?.shadowRoot?.querySelector('.card[data-placed]');
  const outline = host?.shadowRoot?.querySelector('.outline');
  if (!host || !card || !outline) return undefined;
  return {
    step: Number(host.dataset['step']),
    state: host.dataset['state'] ?? '',
    sentence: (card.querySelector('.sentence')?.textContent ?? '').replaceAll(/[\u2068\u2069]/g, ''),
    hasOutline: outline.checkVisibility(),
  };
}

const AUTUMN = { markup: '2026', areSettingsMoved: true, isFieldLate: true } as const;
const ARCHIVE = 'https://x.com/i/settings/download_your_data';

/** Walks through X's pages of autumn 2026: from the new sign-in page to the request, and to what X shows when it fails. */
export async function walkAutumn({ walker, x, language, visit }: AutumnWalk): Promise<void> {
  const text = readFileSync(`locales/${language}/guide.ftl`, 'utf8');
  const t = createTranslate(language, { en: [], es: [], [language]: [text] });
  const page = x.account.language;
  const { labels, texts } = wordsOf(page);

  async function expectCard(
    step: number,
    state: string,
    id: string,
    { label = '', hasOutline = false } = {},
  ) {
    const sentence = t(id, { label }).replaceAll(/[\u2068\u2069]/g, '');
    await expect
      .poll(() => walker.evaluate(seeCard), { message: id })
      .toEqual({ step, state, sentence, hasOutline });
  }
  /** Opens an address of X in this state of the account. */
  async function open(address: string, account: Partial<Account>): Promise<void> {
    x.set({ ...createAccount({ language: page }), ...AUTUMN, ...account });
    await visit(address);
  }
  const click = (css: string): Promise<void> => walker.click({ css });

  await open('https://x.com/i/jf/onboarding/web', { session: 'signed-out' });
  await expectCard(1, 'signed-out', 'guide-sign-in');

  await open('https://x.com/i/settings/account', { flow: 'passkey' });
  const entry = { label: labels.downloadArchiveEntry, hasOutline: true };
  await expectCard(3, 'guiding', 'guide-archive', entry);
  await click('a[role="tab"][href="/i/settings/download_your_data"]');

  await expectCard(4, 'guiding', 'guide-passkey', { hasOutline: true });
  await click('.step .secondary');
  await expectCard(4, 'guiding', 'guide-verify');
  await click('[data-testid="ChoiceSelectionNextButton"]');

  await expectCard(4, 'guiding', 'guide-password-later');
  await walker.evaluate(`dispatchEvent(new Event('stand-in:usable'))`);
  await expectCard(4, 'guiding', 'guide-password', { label: labels.confirm, hasOutline: true });
  await click('input[name="password"]');
  await walker.type('any will do');
  await click('[data-testid="LoginForm_Login_Button"]');
  await expectCard(5, 'guiding', 'guide-channel', { label: labels.next, hasOutline: true });
  await click('[data-testid="ChoiceSelectionNextButton"]');
  await expectCard(5, 'guiding', 'guide-code', { label: labels.next, hasOutline: true });
  await walker.type('123456');
  await click('[data-testid="ocfEnterTextNextButton"]');
  await expectCard(6, 'guiding', 'guide-request', { label: labels.requestArchive, hasOutline: true });

  await open(ARCHIVE, { flow: 'verified', job: 'elsewhere' });
  await expectCard(6, 'guiding', 'guide-request-link', { label: texts.requestLink, hasOutline: true });
  await click('a[href="/i/settings/your_twitter_data/request_data"]');
  await expectCard(6, 'guiding', 'guide-request', { label: labels.requestArchive, hasOutline: true });

  await open(ARCHIVE, { flow: 'verified', job: 'unavailable' });
  await expectCard(6, 'off', 'guide-off');
  await open('https://x.com/home', { session: 'suspended' });
  await expectCard(1, 'suspended', 'guide-suspended');
  await open(ARCHIVE, { session: 'suspended' });
  await expectCard(1, 'suspended', 'guide-suspended');
  await open(ARCHIVE, { isBroken: true });
  await expectCard(6, 'x-error', 'guide-x-error');

  x.set({ isBroken: false, flow: 'verified', job: 'none' });
  await walker.click({ css: '[data-testid="reload"]', inside: 'afterspace-guide' });
  await expectCard(6, 'guiding', 'guide-request', { label: labels.requestArchive, hasOutline: true });
}
