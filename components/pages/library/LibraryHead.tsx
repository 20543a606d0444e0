import type { ComponentChildren } from 'preact';
import { AppLogo } from '#components/ui/icon/AppLogo.tsx';
import { Icon, type IconName } from '#components/ui/icon/Icon.tsx';
import { Menu } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute, type Route } from '#utils/library-route.ts';
import './LibraryHead.css';

export interface LibraryHeadProps {
  route: Route;
  onChooseFiles: () => void;
  onChooseFolder: () => void;
  /** The search field. */
  children?: ComponentChildren;
}

/** The head of every view: the way home, what adds recordings, settings and help. */
export function LibraryHead({ route, onChooseFiles, onChooseFolder, children }: LibraryHeadProps) {
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
        <HeadLink
          icon="settings"
          label={t('settings')}
          route={{ view: 'settings' }}
          isCurrent={route.view === 'settings'}
        />
        <HeadLink icon="help" label={t('help')} route={{ view: 'help' }} isCurrent={route.view === 'help'} />
      </nav>
    </header>
  );
}

interface HeadLinkProps {
  icon: IconName;
  label: string;
  route: Route;
  isCurrent: boolean;
}

function HeadLink({ icon, label, route, isCurrent }: HeadLinkProps) {
  return (
    <a
      class="button"
      data-kind="quiet"
      data-shape="square"
      href={formatRoute(route)}
      aria-label={label}
      title={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <Icon name={icon} />
    </a>
  );
}
