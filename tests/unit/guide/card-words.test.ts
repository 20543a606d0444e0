import { describe, expect, it } from 'vitest';
import { type CardWords, wordsFor } from '#components/guide/card/card-words.ts';
import { createTranslate } from '#utils/i18n/index.ts';
import en from '#locales/en/guide.ftl?raw';
import es from '#locales/es/guide.ftl?raw';
import { X_STATES } from '../../fixtures/x-pages/states.ts';
import { AIMS, type GuideState, type GuideStep, type RequestStatus, STEPS } from '#utils/x/index.ts';

const NONE: RequestStatus = { state: 'none' };
const STATUSES: RequestStatus[] = [
  NONE,
  { state: 'waiting', since: 0, by: 'seen' },
  { state: 'waiting', since: 0, by: 'found' },
  { state: 'waiting', since: 0, by: 'person' },
];

/** What the report of an unknown page says (`Report.tsx`). */
const REPORT = [
  'guide-report',
  'guide-report-name',
  'guide-note-report-without',
  'guide-note-report-how',
  'guide-do-copy',
  'guide-do-back',
  'guide-copied',
  'guide-copy-failed',
];

/** Everything that the card can say. */
function allWords(): CardWords[] {
  const aims = AIMS.flatMap((aim) =>
    STEPS.flatMap((step) =>
      statesOf(aim).map((state): GuideStep => ({ step, state, aim, parts: { total: 2, left: 1 } })),
    ),
  );
  const alone: GuideStep = { step: 7, state: 'ready', aim: 'part', parts: { total: 1, left: 1 } };
  const sized: GuideStep = { ...alone, size: '2.4 GB' };
  return [...aims, alone, sized].flatMap((step) =>
    STATUSES.flatMap((status) => [wordsFor(step, status, false), wordsFor(step, status, true)]),
  );
}

function statesOf(aim: string): GuideState[] {
  return aim === 'return' ? ['waiting', 'ready'] : ['guiding'];
}

function idsOf({ sentence, notes, primary, secondary, other }: CardWords): string[] {
  const actions = [primary, secondary, other].flatMap((action) => (action ? [`guide-do-${action}`] : []));
  return [sentence, ...notes, ...actions];
}

describe('wordsFor', () => {
  it.each([
    ['en', en],
    ['es', es],
  ])('finds all its sentences in %s', (_language, text) => {
    const known = new Set([...text.matchAll(/^(guide-[\w-]+) =/gm)].map(([, id]) => id));

    const missing = allWords()
      .flatMap(idsOf)
      .filter((id) => !known.has(id));

    expect(missing).toEqual([]);
  });

  it("has a card of its own for each state of X's pages", () => {
    const cards = new Map<string, string>();

    for (const { expected } of X_STATES) {
      const { sentence, notes } = wordsFor({ ...expected, parts: { total: 1, left: 1 } }, NONE, false);
      const card = JSON.stringify([sentence, notes]);
      expect(cards.get(card) ?? expected.aim).toBe(expected.aim);
      cards.set(card, expected.aim);
    }

    expect(cards.size).toBeGreaterThan(20);
  });

  it('uses every sentence', () => {
    const own = ['guide-name', 'guide-step', 'guide-dismiss', 'guide-reopen', ...REPORT];
    const used = new Set([...own, ...allWords().flatMap(idsOf)]);

    const written = [...en.matchAll(/^(guide-[\w-]+) =/gm)].map(([, id]) => id);

    expect(written.filter((id) => id !== undefined && !used.has(id))).toEqual([]);
  });

  it('has no button while X asks for password or code', () => {
    for (const aim of [
      'password',
      'password-later',
      'passkey',
      'verify',
      'channel',
      'send',
      'code',
    ] as const) {
      const words = wordsFor({ step: 5, state: 'guiding', aim, guarded: true }, NONE, false);

      expect(words.primary ?? words.secondary).toBeUndefined();
    }
  });

  it('warns before the download', () => {
    const part = wordsFor({ step: 7, state: 'ready', aim: 'part' }, NONE, false);

    expect(part.notes).toContain('guide-note-leave-open');
    expect(part.notes).toContain('guide-note-network');
  });

  it('mentions the free space before the download if X states the size', () => {
    const part = wordsFor({ step: 7, state: 'ready', aim: 'part', size: '2.4 GB' }, NONE, false);

    expect(part.notes).toContain('guide-note-room');
    expect(part.notes).not.toContain('guide-note-network');
  });

  it('offers two ways to continue, and a report, if no element is known', () => {
    expect(wordsFor({ step: 6, state: 'unknown', aim: 'search' }, NONE, false)).toMatchObject({
      primary: 'take-there',
      secondary: 'confirm',
      other: 'report',
    });
  });
});

describe('the sentences of the guide', () => {
  it.each(['en', 'es'] as const)('quote X and have plural forms in %s', (language) => {
    const t = createTranslate(language, { en: [en], es: [es] });

    const [next, last] = [2, 1].map((left) => t('guide-parts', { label: 'X!', parts: 3, left }));

    expect(next).toContain('X!');
    expect(next).not.toBe(last);
  });
});
