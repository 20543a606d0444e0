import { useLocale } from '#components/ui/locale.ts';

/** What the library takes of the disk, and what keeps it elsewhere. */
export function StorageSection() {
  const { t } = useLocale();
  return <p class="setting-lead">{t('storage-where')}</p>;
}
