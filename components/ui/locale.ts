import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFormats, type Formats } from '#utils/format/index.ts';
import {
  createTranslate,
  directionOf,
  pickLanguage,
  type Language,
  type Texts,
  type Translate,
} from '#utils/i18n/index.ts';

/** Everything that depends on the interface's language. */
export interface Locale {
  language: Language;
  direction: 'ltr' | 'rtl';
  t: Translate;
  formats: Formats;
}

/** The first of `languages` that we have, with dates and numbers as in its region. */
export function createLocale(texts: Texts, languages: readonly string[], timeZone?: string): Locale {
  const { language, locale } = pickLanguage(languages);
  return {
    language,
    direction: directionOf(language),
    t: createTranslate(language, texts, locale),
    formats: createFormats(locale, timeZone),
  };
}

const LocaleContext = createContext<Locale | undefined>(undefined);

export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('No LocaleProvider above this component');
  return locale;
}
