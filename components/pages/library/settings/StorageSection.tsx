import { BackupSetting } from '#components/backup/BackupSetting.tsx';
import { EraseAll } from '#components/storage/EraseAll.tsx';
import { UsedSpace } from '#components/storage/UsedSpace.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';

const findBackup = (): HTMLElement | null => document.querySelector('[data-testid="backup"]');

/** What the library takes of the disk, and what keeps it elsewhere. */
export function StorageSection({ storage, backup, erase, library }: LibraryViewProps) {
  const { t } = useLocale();
  const use = storage.use.value;
  const stored = use && {
    count: use.count + use.deleted.count,
    bytes: use.bytes + use.deleted.bytes,
  };
  return (
    <>
      <p class="setting-lead">{t('storage-where')}</p>
      <UsedSpace store={storage} row={library.row} />
      <BackupSetting store={backup} />
      <EraseAll store={erase} stored={stored} findBackup={findBackup} />
    </>
  );
}
