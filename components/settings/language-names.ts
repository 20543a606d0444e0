import type { Language } from '#utils/i18n/index.ts';

/** Each language in itself: somebody may not read the one that is shown. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  ja: '日本語',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
};
