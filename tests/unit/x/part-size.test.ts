// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findWrittenSize } from '#utils/x/page/part-size.ts';
import { LANGUAGES_OF_X } from './x-pages.ts';

function row(...texts: readonly string[]): Element {
  const element = document.createElement('div');
  element.innerHTML = texts.map((text) => `<span>${text}</span>`).join('');
  return element;
}

describe('findWrittenSize', () => {
  it.each(LANGUAGES_OF_X)('finds the size among the dates in %s', (language) => {
    const size = new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'gigabyte',
      maximumFractionDigits: 1,
    }).format(2.4);
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.UTC(2026, 5, 3));

    const found = findWrittenSize(row('X data (1 of 3)', date, '·', size), language);

    expect(found?.replaceAll(/\s/g, ' ')).toBe(size.replaceAll(/\s/g, ' '));
  });

  it.each(['812 KB', '2.4GB', '1,024 MB', '37 bytes'])('finds the English "%s" on any page', (size) => {
    expect(findWrittenSize(row('추정 크기', size), 'ko')).toBe(size.replace(' ', '\u00A0'));
  });

  it('ignores dates and counts', () => {
    expect(findWrittenSize(row('X data (1 of 3)', '3 June 2026', '7 bikes'), 'en')).toBeUndefined();
  });

  it('finds the English size if the language tag is invalid', () => {
    expect(findWrittenSize(row('2.4 GB'), 'not a language')).toBe('2.4\u00A0GB');
  });
});
