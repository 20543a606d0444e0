import { useLocale } from '#components/ui/locale.ts';

/** How recordings are played, everywhere. */
export function ListeningSection() {
  const { t } = useLocale();
  return <p class="setting-lead">{t('listening-lead')}</p>;
}
