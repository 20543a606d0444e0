import { LANGUAGES, pickLanguage, type Texts } from '#utils/i18n/index.ts';
import { createLocale, type Locale } from './locale.ts';

/** Loads the texts of one language. */
const loaders = import.meta.glob<Record<string, string>>('/locales/*/index.ts', { import: 'texts' });

/** Says which language the page is in, and its direction. */
export function showLanguage({ documentElement }: Document, { language, direction }: Locale): void {
  documentElement.lang = language;
  documentElement.dir = direction;
}

/** The first of `languages` that we have, with its texts and the English ones: others are not even read. */
export async function loadLocale(languages: readonly string[]): Promise<Locale> {
  const { language } = pickLanguage(languages);
  const needed = LANGUAGES.filter((each) => each === language || each === 'en');
  const entries = await Promise.all(
    needed.map(async (each) => [each, Object.values((await loaders[`/locales/${each}/index.ts`]?.()) ?? {})]),
  );
  const texts: Texts = Object.fromEntries(entries);
  return createLocale(texts, languages);
}
