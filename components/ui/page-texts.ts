import { textsByLanguage } from '#utils/i18n/index.ts';

/** All the words of the extension's own pages. The guide's live on X's pages, and are not needed here. */
export const pageTexts = textsByLanguage(
  import.meta.glob<string>(['/locales/*/*.ftl', '!/locales/*/guide.ftl'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
