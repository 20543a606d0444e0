import ar from './texts/ar.json' with { type: 'json' };
import de from './texts/de.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import es from './texts/es.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };
import ja from './texts/ja.json' with { type: 'json' };
import labels from './texts/labels.json' with { type: 'json' };
import pt from './texts/pt.json' with { type: 'json' };

/**
 * X's own words for the controls that the guide looks for, as X's web code has them (build of 2025-07):
 * copied as they are, in all of its 51 languages.
 */
export type Labels = (typeof labels)['en'];

/** The stand-in's own words, for all the rest. */
export type Texts = typeof en;

export type Direction = 'ltr' | 'rtl';

const LABELS: Record<string, Labels> = labels;
const TEXTS: Record<string, Texts> = { ar, de, en, es, fr, ja, pt };

/** The words of one language, of English where the stand-in does not know it. */
export function wordsOf(language: string): { labels: Labels; texts: Texts; direction: Direction } {
  return {
    labels: LABELS[language] ?? labels.en,
    texts: TEXTS[language] ?? en,
    direction: ['ar', 'fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr',
  };
}
