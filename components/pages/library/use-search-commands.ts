import { useMemo } from 'preact/hooks';
import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import type { RouteStore } from '#components/ui/route-store.ts';
import { useLocale } from '#components/ui/locale.ts';

export interface SearchCommandActions {
  routes: RouteStore;
  onChooseFiles: () => void;
  onChooseFolder: () => void;
  onKeys: () => void;
}

/** What the page does, to be found by its name. */
export function useSearchCommands(actions: SearchCommandActions): SearchCommand[] {
  const { t } = useLocale();
  const { routes, onChooseFiles, onChooseFolder, onKeys } = actions;
  return useMemo(
    () => [
      { label: t('settings'), icon: 'settings', run: () => routes.go({ view: 'settings' }) },
      {
        label: t('settings-storage'),
        icon: 'settings',
        run: () => routes.go({ view: 'settings', section: 'storage' }),
      },
      { label: t('choose-files'), icon: 'file', run: onChooseFiles },
      { label: t('choose-folder'), icon: 'folder', run: onChooseFolder },
      { label: t('imports-link'), icon: 'list', run: () => routes.go({ view: 'imports' }) },
      { label: t('keys-title'), icon: 'keyboard', run: onKeys },
    ],
    [t, routes, onChooseFiles, onChooseFolder, onKeys],
  );
}
