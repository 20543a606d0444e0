import { useMemo } from 'preact/hooks';
import { HELP_PAGES } from '#components/help/help-pages.ts';
import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import { LANGUAGE_NAMES } from '#components/settings/language-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import { LANGUAGES } from '#utils/i18n/index.ts';
import { THEMES } from '#utils/interface-settings.ts';
import { SETTINGS_SECTIONS, type Route } from '#utils/library-route.ts';
import type { LibraryPageProps } from './library-props.ts';

export interface SearchCommandActions extends Pick<LibraryPageProps, 'routes' | 'interfaceSettings'> {
  onChooseFiles: () => void;
  onChooseFolder: () => void;
  onKeys: () => void;
}

/** What is done in the settings of the storage, by its own name. */
const IN_STORAGE = ['command-backup', 'command-restore', 'command-erase', 'command-space'] as const;

/** What the page does, its settings and its help, to be found by their names. */
export function useSearchCommands(actions: SearchCommandActions): SearchCommand[] {
  const { t } = useLocale();
  const { routes, interfaceSettings, onChooseFiles, onChooseFolder, onKeys } = actions;
  return useMemo(() => {
    const goTo = (route: Route) => () => routes.go(route);
    return [
      { label: t('settings'), icon: 'settings', run: goTo({ view: 'settings' }) },
      { label: t('choose-files'), icon: 'file', run: onChooseFiles },
      { label: t('choose-folder'), icon: 'folder', run: onChooseFolder },
      { label: t('imports-link'), icon: 'list', run: goTo({ view: 'imports' }) },
      { label: t('keys-title'), icon: 'keyboard', run: onKeys },
      ...IN_STORAGE.map((id): SearchCommand => ({
        label: t(id),
        icon: 'settings',
        run: goTo({ view: 'settings', section: 'storage' }),
      })),
      ...['language', 'theme', 'hours'].map((id): SearchCommand => ({
        label: t(id),
        icon: 'settings',
        run: goTo({ view: 'settings', section: 'general' }),
      })),
      ...SETTINGS_SECTIONS.map((section): SearchCommand => ({
        label: t(`settings-${section}`),
        icon: 'settings',
        run: goTo({ view: 'settings', section }),
      })),
      ...HELP_PAGES.map((page): SearchCommand => ({
        label: t(`help-${page}`),
        icon: 'help',
        run: goTo({ view: 'help', page }),
      })),
      ...THEMES.map((theme): SearchCommand => ({
        label: t('command-theme', { theme: t(`theme-${theme}`) }),
        icon: 'settings',
        run: () => void interfaceSettings.change({ theme }),
      })),
      ...LANGUAGES.map((language): SearchCommand => ({
        label: t('command-language', { language: LANGUAGE_NAMES[language] }),
        icon: 'settings',
        run: () => void interfaceSettings.change({ language }),
      })),
      { label: t('help'), icon: 'help', run: goTo({ view: 'help' }) },
    ];
  }, [t, routes, interfaceSettings, onChooseFiles, onChooseFolder, onKeys]);
}
