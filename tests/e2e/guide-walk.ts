import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { FluentVariable } from '@fluent/bundle';
import { createTranslate, type Language } from '#utils/i18n/index.ts';
import { createEvaluator, selectorOf, type Anchor, type Evaluator } from '../harness/in-page.ts';
import type { StandIn } from '../harness/x/index.ts';
import { wordsOf } from '../harness/x/texts.ts';

/** What a person does on a page of X, in both browsers. Clicks are real: an element on top receives them. */
export interface Walker extends Evaluator {
  click(anchor: Exclude<Anchor, { role: string }>): Promise<void>;
  type(text: string): Promise<void>;
  reload(): Promise<unknown>;
}

/** Creates a walker for a Chromium tab. */
export function walkerOf(page: Page): Walker {
  return {
    ...createEvaluator((expression) => page.evaluate(expression)),
    click: (anchor) => page.locator(selectorOf(anchor)).click(),
    type: (text) => page.keyboard.type(text),
    reload: () => page.reload(),
  };
}

/** The visible card. */
interface SeenGuide {
  step: number;
  state: string;
  sentence: string;
  /** Whether the outline is around the element. */
  isAround: boolean;
  /** Square pixels of the element and of X's fields that the card covers. */
  covered: number;
}

/**
 * Reads the card, if it exists and is in its final position. Runs in the page, so it cannot use anything from outside.
 */
function seeGuide(selector: string): SeenGuide | undefined {
  const host = document.querySelector<HTMLElement>('afterspace-guide');
  const card = host?.shadowRoot?.querySelector('.card[data-placed]');
  const outline = host?.shadowRoot?.querySelector('.outline');
  const target = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  if (!host || !card || !outline || !target) return undefined;
  const box = card.getBoundingClientRect();
  const shared = (element: Element): number => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const width = Math.min(box.right, right) - Math.max(box.left, left);
    const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    return Math.max(0, width) * Math.max(0, height);
  };
  const [inner, outer] = [target, outline].map((element) => element.getBoundingClientRect());
  const isAround =
    Math.abs((inner?.x ?? 0) - (outer?.x ?? 0) - 4) < 2 &&
    Math.abs((inner?.y ?? 0) - (outer?.y ?? 0) - 4) < 2;
  return {
    step: Number(host.dataset['step']),
    state: host.dataset['state'] ?? '',
    sentence: (card.querySelector('.sentence')?.textContent ?? '').replaceAll(/[\u2068\u2069]/g, ''),
    isAround,
    covered: [target, ...document.querySelectorAll('input')].map(shared).reduce((sum, each) => sum + each, 0),
  };
}

export interface Walk {
  walker: Walker;
  x: StandIn;
  /** The language of the extension. X's pages have the account's language. */
  language: Language;
}

/** Follows the guide through all seven steps, from the introduction to the downloaded archive. */
export async function walkSevenSteps({ walker, x, language }: Walk): Promise<void> {
  const text = readFileSync(`locales/${language}/guide.ftl`, 'utf8');
  const t = createTranslate(language, { en: [], es: [], [language]: [text] });
  const expectedText = (id: string, args: Record<string, FluentVariable> = {}): string =>
    t(id, args).replaceAll(/[\u2068\u2069]/g, '');
  const { labels } = wordsOf(x.account.language);

  /** Resolves when the card shows exactly this sentence for the element, and does not cover it. */
  async function expectGuide(
    step: number,
    selector: string,
    sentence: string,
    state = 'guiding',
  ): Promise<void> {
    await expect
      .poll(() => walker.evaluate(`(${String(seeGuide)})(${JSON.stringify(selector)})`))
      .toEqual({ step, state, sentence, isAround: true, covered: 0 });
  }
  const click = (css: string): Promise<void> => walker.click({ css });
  const inGuide = (css: string): string =>
    `document.querySelector('afterspace-guide')?.shadowRoot.querySelector('${css}')`;
  const inCard = (testId: string): string => inGuide(`[data-testid="${testId}"]`);
  const press = (testId: string): Promise<void> =>
    walker.click({ css: `[data-testid="${testId}"]`, inside: 'afterspace-guide' });

  await walker.waitFor(`document.querySelector('afterspace-guide')?.dataset.step === '1'`);
  await press('begin');
  const more = '[data-testid="AppTabBar_More_Menu"]';
  await expectGuide(1, more, expectedText('guide-more', { label: labels.more }));
  await click(more);

  const settings = '#layers a[href="/settings"]';
  await expectGuide(2, settings, expectedText('guide-settings', { label: labels.settingsAndPrivacy }));
  await click(settings);

  const entry = 'a[href="/settings/download_your_data"]';
  await expectGuide(3, entry, expectedText('guide-archive', { label: labels.downloadArchiveEntry }));
  await click(entry);

  await expectGuide(
    4,
    '.field:has([name="password"])',
    expectedText('guide-password', { label: labels.confirm }),
  );
  await walker.type('any will do');
  await click('[data-testid="LoginForm_Login_Button"]');

  const next = '[data-testid="ChoiceSelectionNextButton"]';
  await expectGuide(5, next, expectedText('guide-channel', { label: labels.next }));
  await click(next);
  await expectGuide(
    5,
    '.field:has([name="verfication_code"])',
    expectedText('guide-code', { label: labels.next }),
  );
  await walker.type('123456');
  await click('[data-testid="ocfEnterTextNextButton"]');

  const request = 'section[aria-labelledby="detail-header"] button';
  await expectGuide(6, request, expectedText('guide-request', { label: labels.requestArchive }));
  await click(request);
  await walker.waitFor(`document.querySelector('afterspace-guide').dataset.state === 'waiting'`);
  // The card shows the date once the request has been stored.
  const since = sharedStart(
    expectedText('guide-wait-seen', { since: Date.UTC(2000, 0, 1) }),
    expectedText('guide-wait-seen', { since: Date.UTC(2031, 10, 22) }),
  );
  await walker.waitFor(`${inGuide('.sentence')}.textContent.includes(${JSON.stringify(since)})`);

  x.finish();
  await walker.reload();
  const ready = 'a[href="/settings/your_twitter_data/data"]';
  await expectGuide(7, ready, expectedText('guide-link', { label: labels.downloadArchive }), 'ready');
  await click(ready);
  const part = 'a[href^="https://ton."]';
  await expectGuide(7, part, expectedText('guide-part', { label: labels.downloadArchive }), 'ready');
  await click(part);

  await walker.waitFor(`!!${inCard('open-library')}`);
  expect(await walker.evaluate(`document.querySelector('afterspace-guide').dataset.state`)).toBe(
    'downloading',
  );
}

/** The common start of two sentences: here, the words before a date. */
function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
