import { describe, expect, it } from 'vitest';
import { checkLocales } from '../../lint/check-locales.ts';

/** Problems of a source file with messages in English, and in Spanish if it differs. */
function problemsOf(code: string, english: string, spanish = english): string[] {
  return checkLocales(
    [{ path: 'components/a.tsx', code }],
    [
      { path: 'locales/en/a.ftl', code: english },
      { path: 'locales/es/a.ftl', code: spanish },
    ],
  );
}

it('a complete set of messages has no problems', () => {
  const code = `
    const id = 'title';
    const view = <p title={locale.t(isOpen ? 'close' : 'open')}>{t(\`state-\${state}\`, { count })}{t(id)}</p>;`;
  const english = 'title = T\nopen = O\nclose = C\nstate-new = { $count } new\nstate-old = { $count } old';

  expect(problemsOf(code, english)).toEqual([]);
});

describe('an id', () => {
  it('is refused without a message', () => {
    expect(problemsOf("t('open'); t(isOpen ? 'close' : 'open')", 'open = O')).toEqual([
      'components/a.tsx: locales/en has no close',
    ]);
  });

  it('that a template makes is refused if no message can match', () => {
    expect(problemsOf("t('open'); t(`state-${state}`)", 'open = O')).toHaveLength(1);
  });

  it('is refused if nothing uses it', () => {
    expect(problemsOf("t('open')", 'open = O\nclose = C')).toEqual(['locales/en: nothing uses close']);
  });

  it('is refused if a language has it twice', () => {
    expect(problemsOf("t('open')", 'open = O', 'open = O\nopen = P')).toEqual([
      'locales/es: open is there twice',
    ]);
  });

  it('is refused if another language lacks it or has one more', () => {
    expect(problemsOf("t('open')", 'open = O', 'close = C')).toEqual([
      'locales/es lacks open',
      'locales/es has close, which English does not',
    ]);
  });
});

describe('a variable', () => {
  it('is refused if another language lacks it or has one more', () => {
    expect(problemsOf("t('open', { name })", 'open = { $name }', 'open = { $title }')).toEqual([
      'locales/es lacks $name in open',
      'locales/es has $title in open, which English does not',
    ]);
  });

  it('is refused if a call does not pass it', () => {
    const english = 'open = { $count ->\n  [one] { $name }\n *[other] { $name }s\n}';

    expect(problemsOf("t('open', { count })", english)).toEqual([
      'components/a.tsx: open needs $name, which this call of t does not pass',
    ]);
    expect(problemsOf("t('open', { ...values }); t('open', values)", english)).toEqual([]);
  });
});
