import type { ComponentChildren } from 'preact';
import { AppLogo } from '#components/ui/icon/AppLogo.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { LibraryIconLink } from './LibraryLink.tsx';

export interface PopupHeadProps {
  onOpenLibrary: (hash: string) => void;
  /** Whether the name is shown: a search field takes its room. */
  hasName: boolean;
  /** The search field. */
  children?: ComponentChildren;
  /** Opens the same beside the page. Absent where it is there, or the browser has no such place. */
  onOpenBeside?: (() => void) | undefined;
}

export function PopupHead({ onOpenLibrary, onOpenBeside, hasName, children }: PopupHeadProps) {
  const { t } = useLocale();
  return (
    <header class="popup-head">
      <AppLogo />
      <h1 data-hidden={hasName ? undefined : ''}>{t('app-name')}</h1>
      {children}
      {onOpenBeside && <IconButton icon="beside" label={t('open-beside')} onClick={onOpenBeside} />}
      <LibraryIconLink
        icon="expand"
        label={t('open-library')}
        hash={formatRoute({ view: 'recordings' })}
        onOpen={onOpenLibrary}
      />
      <LibraryIconLink
        icon="settings"
        label={t('settings')}
        hash={formatRoute({ view: 'settings' })}
        onOpen={onOpenLibrary}
      />
    </header>
  );
}
