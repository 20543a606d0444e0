import ar from './texts/ar.json' with { type: 'json' };
import de from './texts/de.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import es from './texts/es.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };
import ja from './texts/ja.json' with { type: 'json' };
import labels from './texts/labels.json' with { type: 'json' };
import pt from './texts/pt.json' with { type: 'json' };

/** X's labels of the controls that the guide looks for, copied from X's web code (build of 2025-07) in its 51 languages. */
export type Labels = (typeof labels)['en'];

/** The stand-in's own texts, for everything else. */
export type Texts = typeof en;

export type Direction = 'ltr' | 'rtl';

const LABELS: Record<string, Labels> = labels;
const TEXTS: Record<string, Texts> = { ar, de, en, es, fr, ja, pt };

/** The labels and texts of a language; English if the stand-in does not know the language. */
export function wordsOf(language: string): { labels: Labels; texts: Texts; direction: Direction } {
  return {
    labels: LABELS[language] ?? labels.en,
    texts: TEXTS[language] ?? en,
    direction: ['ar', 'fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr',
  };
}
