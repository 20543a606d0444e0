import './base.css';
import './buttons.css';
import { createLocale, type Locale } from './locale.ts';

/** Sets up an extension page: its styles, its language and direction. Returns the element to render into. */
export function openPage(page: Document, languages: readonly string[]): { root: Element; locale: Locale } {
  const locale = createLocale(languages);
  page.documentElement.lang = locale.language;
  page.documentElement.dir = locale.direction;
  const root = page.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  return { root, locale };
}
