import labels from './texts/labels.json' with { type: 'json' };
import texts from './texts/texts.json' with { type: 'json' };

/**
 * X's own words for the controls that the guide looks for, as X's web code has them (build of 2025-07):
 * copied as they are, some languages of 51.
 */
export type Labels = (typeof labels)['en'];

/** The stand-in's own words, for all the rest. */
export type Texts = (typeof texts)['en'];

export type Direction = 'ltr' | 'rtl';

const LABELS: Record<string, Labels> = labels;
const TEXTS: Record<string, Texts> = texts;

/** The words of one language, of English where the stand-in does not know it. */
export function wordsOf(language: string): { labels: Labels; texts: Texts; direction: Direction } {
  return {
    labels: LABELS[language] ?? labels.en,
    texts: TEXTS[language] ?? texts.en,
    direction: ['ar', 'fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr',
  };
}
