import { AppLogo } from '#components/ui/icon/AppLogo.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './NothingOpen.css';

/** Beside the list while no recording is open. */
export function NothingOpen() {
  const { t } = useLocale();
  return (
    <div class="nothing-open">
      <AppLogo />
      <p>{t('nothing-open')}</p>
    </div>
  );
}
