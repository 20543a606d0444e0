import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The interface's languages, each with a folder of its own in `locales/`. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The sentence `id` in the language chosen, its places filled with `args`. */
export type Translate = (id: string, args?: Record<string, FluentVariable>) => string;

/**
 * The first of our languages among the ones wanted (`es-MX` is served by `es`), else English. What a person wants is
 * `navigator.languages`: the browser's own language, unless they have put others before it.
 */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}

/** `ltr` or `rtl`, for the document's `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

/**
 * Makes the translator for one language out of Fluent texts. What is put into a sentence is set apart with Unicode's
 * isolation marks, so that a name in another direction cannot turn the sentence around.
 * A sentence that a language lacks comes in English; one that nobody has is a mistake of ours, and throws.
 */
export function createTranslate(language: Language, texts: Record<Language, readonly string[]>): Translate {
  const bundles = [...new Set<Language>([language, 'en'])].map((each) => createBundle(each, texts[each]));
  return (id, args) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern) return bundle.formatPattern(pattern, args ?? null);
    }
    throw new Error(`There is no sentence "${id}" in locales/`);
  };
}

function createBundle(language: Language, texts: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(language);
  const errors = texts.flatMap((text) => bundle.addResource(new FluentResource(text)));
  if (errors.length > 0) throw new AggregateError(errors, `Broken sentences in locales/${language}`);
  return bundle;
}
