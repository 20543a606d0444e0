import type { ComponentChildren } from 'preact';
import { AppLogo } from '#components/ui/icon/AppLogo.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { Menu } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute, type Route } from '#utils/library-route.ts';
import './LibraryHead.css';

export interface LibraryHeadProps {
  route: Route;
  onChooseFiles: () => void;
  onChooseFolder: () => void;
  /** Shows the keyboard shortcuts. */
  onKeys: () => void;
  /** The search field. */
  children?: ComponentChildren;
}

/** The head of every view: the way home, what adds recordings, settings and help. */
export function LibraryHead({ route, onChooseFiles, onChooseFolder, onKeys, children }: LibraryHeadProps) {
  const { t } = useLocale();
  return (
    <header class="library-head">
      <a class="library-brand" href={formatRoute({ view: 'recordings' })}>
        <AppLogo />
        <span class="library-brand-name">{t('app-name')}</span>
      </a>
      {children}
      <nav class="library-tools" aria-label={t('tools')}>
        <Menu
          label={t('add')}
          icon="plus"
          items={[
            { label: t('choose-files'), icon: 'file', onSelect: onChooseFiles },
            { label: t('choose-folder'), icon: 'folder', onSelect: onChooseFolder },
          ]}
        />
        <a
          class="button"
          data-kind="quiet"
          data-shape="square"
          href={formatRoute({ view: 'settings' })}
          aria-label={t('settings')}
          title={t('settings')}
          aria-current={route.view === 'settings' ? 'page' : undefined}
        >
          <Icon name="settings" />
        </a>
        <IconButton icon="help" label={t('keys')} onClick={onKeys} />
      </nav>
    </header>
  );
}
