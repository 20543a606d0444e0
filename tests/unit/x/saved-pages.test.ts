// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LABELS } from '#utils/x/page/labels.ts';
import { locateStep } from '#utils/x/page/locate-step.ts';
import { type Expected, X_STATES } from '../../fixtures/x-pages/states.ts';
import { wordsOf } from '../../harness/x/texts.ts';
import { openSavedPage } from './saved-pages.ts';
import { at, LANGUAGES_OF_X } from './x-pages.ts';

describe.each(X_STATES)('the saved page $name', ({ name, path, expected, ifRenamed }) => {
  function mismatches(page: ReturnType<typeof openSavedPage>, right: Expected): unknown[] {
    return LANGUAGES_OF_X.flatMap((language) => {
      const found = locateStep(at(path), page.inLanguage(language), LABELS);
      const { step, state, aim } = found;
      const label = right.label && wordsOf(language).labels[right.label];
      const isRight =
        step === right.step &&
        state === right.state &&
        aim === right.aim &&
        (label === undefined || found.label === label);
      return isRight ? [] : [{ language, step, state, aim, label: found.label }];
    });
  }

  it('is recognised in each of X’s languages', () => {
    expect(mismatches(openSavedPage(name), expected)).toEqual([]);
  });

  it('is recognised, or unknown, if X has renamed all its test ids', () => {
    const page = openSavedPage(name);
    page.renameTestIds();

    expect(mismatches(page, ifRenamed ?? expected)).toEqual([]);
  });
});

it('has labels in all of X’s 51 languages', () => {
  expect(LANGUAGES_OF_X).toHaveLength(51);
});

it.each([
  ['part', '2.4\u00A0GB'],
  ['parts', '2.5\u00A0GB'],
])('returns the size of the next file on the page %s', (name, size) => {
  const page = openSavedPage(name).inLanguage('en');

  expect(locateStep(at('/settings/your_twitter_data/data'), page, LABELS).size).toBe(size);
});

it('does not return the size of a downloaded file for the last one left', () => {
  const page = openSavedPage('parts').inLanguage('en');
  page.querySelector('a[href*="/archive/3/"]')?.parentElement?.remove();

  expect(locateStep(at('/settings/your_twitter_data/data'), page, LABELS).size).toBe('2.5\u00A0GB');
});
