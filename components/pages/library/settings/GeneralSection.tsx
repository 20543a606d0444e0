import { useLocale } from '#components/ui/locale.ts';

/** How Afterspace looks, and which language it speaks. */
export function GeneralSection() {
  const { t } = useLocale();
  return <p class="setting-lead">{t('general-lead')}</p>;
}
