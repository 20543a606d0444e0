import { signal, type ReadonlySignal } from '@preact/signals';
import './base.css';
import './buttons.css';
import { copiedInterfaceSettings, preferredLanguages } from '#utils/interface-settings.ts';
import { followInterface } from './follow-interface.ts';
import { loadLocale, showLanguage } from './load-locale.ts';
import type { Locale } from './locale.ts';

/**
 * Sets up an extension page: its styles, its language and direction. Returns the element to render into, and the locale,
 * which changes with the settings.
 */
export async function openPage(
  page: Document,
  browsers: readonly string[],
): Promise<{ root: Element; locale: ReadonlySignal<Locale> }> {
  const languages = preferredLanguages(copiedInterfaceSettings(), browsers);
  const locale = signal(await loadLocale(languages));
  showLanguage(page, locale.peek());
  const root = page.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  void followInterface(page, locale, browsers, languages);
  return { root, locale };
}
