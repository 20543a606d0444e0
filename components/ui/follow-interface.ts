import type { Signal } from '@preact/signals';
import {
  copyInterfaceSettings,
  interfaceSettings,
  preferredLanguages,
  type InterfaceSettings,
} from '#utils/interface-settings.ts';
import { loadLocale, showLanguage } from './load-locale.ts';
import type { Locale } from './locale.ts';

/**
 * Has a page look and speak as the person chooses, on any page, without being loaded again. The page begins with the copy
 * of the settings: this finds whether that is still right.
 */
export async function followInterface(
  page: Document,
  locale: Signal<Locale>,
  browsers: readonly string[],
  shown: readonly string[],
): Promise<void> {
  let current = String(shown);

  async function follow(settings: InterfaceSettings): Promise<void> {
    copyInterfaceSettings(settings);
    if (settings.theme === 'system') delete page.documentElement.dataset['theme'];
    else page.documentElement.dataset['theme'] = settings.theme;
    const languages = preferredLanguages(settings, browsers);
    if (String(languages) === current) return;
    current = String(languages);
    const next = await loadLocale(languages);
    // Somebody may have chosen another one meanwhile.
    if (String(languages) !== current) return;
    showLanguage(page, next);
    locale.value = next;
  }

  interfaceSettings.watch((settings) => void follow(settings));
  await follow(await interfaceSettings.read());
}
