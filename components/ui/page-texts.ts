import type { Language } from '#utils/i18n/index.ts';

// The guide's words live on X's pages and are not needed here.
const files = import.meta.glob<string>(['/locales/*/*.ftl', '!/locales/*/guide.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const textsOf = (language: Language): string[] =>
  Object.entries(files).flatMap(([path, text]) => (path.startsWith(`/locales/${language}/`) ? [text] : []));

/** All the words of the extension's own pages, by language. */
export const pageTexts: Record<Language, string[]> = { en: textsOf('en'), es: textsOf('es') };
