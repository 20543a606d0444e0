import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFormats, type Formats } from '#utils/format/index.ts';
import {
  createTranslate,
  directionOf,
  pickLanguage,
  type Language,
  type Translate,
} from '#utils/i18n/index.ts';
import { pageTexts } from './page-texts.ts';

/** Everything that depends on the interface's language. */
export interface Locale {
  language: Language;
  direction: 'ltr' | 'rtl';
  t: Translate;
  formats: Formats;
}

/** The first of our languages among the ones wanted; dates and numbers as its region there writes them. */
export function createLocale(wanted: readonly string[], timeZone?: string): Locale {
  const { language, locale } = pickLanguage(wanted);
  return {
    language,
    direction: directionOf(language),
    t: createTranslate(language, pageTexts, locale),
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
