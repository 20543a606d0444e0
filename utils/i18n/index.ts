import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The interface's languages, each with a folder of its own in `locales/`. */
export const LANGUAGES = ['en', 'es', 'pt', 'ja', 'fr', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Fluent texts by language. A sentence that a language lacks falls back to English. */
export type Texts = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The sentence `id` in the chosen language, with `args` filled in. */
export type Translate = (id: string, args?: Record<string, FluentVariable>) => string;

/** A language of ours, and the preferred locale it serves: numbers and dates follow that region. */
export interface LanguageChoice {
  language: Language;
  /** `pt-PT` where that is preferred and `pt` serves it. */
  locale: string;
}

/**
 * Returns the first of our languages among the preferred ones (`es-MX` is served by `es`), else English. The
 * preferred ones are `navigator.languages`: the browser's own language, unless the person has put others before it.
 */
export function pickLanguage(preferred: readonly string[]): LanguageChoice {
  for (const locale of preferred) {
    const base = locale.toLowerCase().split('-')[0];
    const language = LANGUAGES.find((each) => each === base);
    if (language) return { language, locale: withLatinDigits(locale) };
  }
  return { language: 'en', locale: 'en' };
}

/** Egypt has digits of its own, Morocco has not: with those of our sentences, all numbers on a page are alike. */
function withLatinDigits(locale: string): string {
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  return numberingSystem === 'latn'
    ? locale
    : new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
}

/** Groups the files that Vite's `import.meta.glob` found under `/locales/<language>/` by language. */
export function textsByLanguage(files: Readonly<Record<string, string>>): Texts {
  const textsOf = (language: Language): string[] =>
    Object.entries(files).flatMap(([path, text]) => (path.startsWith(`/locales/${language}/`) ? [text] : []));
  return Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language)]));
}

/** `ltr` or `rtl`, for the document's `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

/**
 * Creates the translator for one language from Fluent texts. What is filled into a sentence is enclosed in Unicode's
 * isolation marks, so that a name in another direction cannot turn the sentence around. Numbers are written as in
 * `locale`, which may be regional. A sentence that the language lacks is returned in English; one that no language
 * has throws.
 */
export function createTranslate(language: Language, texts: Texts, locale: string = language): Translate {
  const bundles = [
    createBundle(locale, texts[language]),
    ...(language === 'en' ? [] : [createBundle('en', texts.en)]),
  ];
  return (id, args) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern) return bundle.formatPattern(pattern, args ?? null);
    }
    throw new Error(`There is no sentence "${id}" in locales/`);
  };
}

function createBundle(locale: string, texts: readonly string[] = []): FluentBundle {
  const bundle = new FluentBundle(locale);
  const errors = texts.flatMap((text) => bundle.addResource(new FluentResource(text)));
  if (errors.length > 0) throw new AggregateError(errors, `Broken sentences for ${locale}`);
  return bundle;
}
