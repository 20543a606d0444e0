import './base.css';
import './buttons.css';
import { loadLocale } from './load-locale.ts';
import type { Locale } from './locale.ts';

/** Sets up an extension page: its styles, its language and direction. Returns the element to render into. */
export async function openPage(
  page: Document,
  languages: readonly string[],
): Promise<{ root: Element; locale: Locale }> {
  const locale = await loadLocale(languages);
  page.documentElement.lang = locale.language;
  page.documentElement.dir = locale.direction;
  const root = page.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  return { root, locale };
}
