import { Icon } from '#components/ui/Icon.tsx';
import { AppLogo } from '#components/ui/AppLogo.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { LibraryLink } from './LibraryLink.tsx';

export interface PopupHeadProps {
  onOpenLibrary: (hash: string) => void;
}

export function PopupHead({ onOpenLibrary }: PopupHeadProps) {
  const { t } = useLocale();
  return (
    <header class="popup-head">
      <AppLogo />
      <h1>{t('app-name')}</h1>
      <LibraryLink kind="quiet" hash="#/" onOpen={onOpenLibrary}>
        <Icon name="library" />
        {t('open-library')}
      </LibraryLink>
    </header>
  );
}
