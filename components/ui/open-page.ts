import './base.css';
import './buttons.css';
import { createLocale, type Locale } from './locale.ts';

/** Readies one of the extension's pages: its look, its language, and where to render. */
export function openPage(page: Document, languages: readonly string[]): { root: Element; locale: Locale } {
  const locale = createLocale(languages);
  page.documentElement.lang = locale.language;
  page.documentElement.dir = locale.direction;
  const root = page.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  return { root, locale };
}
