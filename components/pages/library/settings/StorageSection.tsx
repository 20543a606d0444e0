import { BackupSetting } from '#components/backup/BackupSetting.tsx';
import { DownloadsCopySetting } from '#components/backup/DownloadsCopySetting.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { RestoreBackup } from '#components/settings/RestoreBackup.tsx';
import { EraseAll } from '#components/storage/EraseAll.tsx';
import { UsedSpace } from '#components/storage/UsedSpace.tsx';
import { useLocale } from '#components/ui/locale.ts';

const findBackup = (): HTMLElement | null => document.querySelector('[data-testid="backup"]');

/** What the library takes of the disk, and what keeps it elsewhere. */
export function StorageSection(props: LibraryViewProps) {
  const { storage, backup, downloadsCopy, erase, library, imports, onFiles, routes } = props;
  const { t } = useLocale();
  const use = storage.use.value;
  const stored = use && {
    count: use.count + use.deleted.count,
    bytes: use.bytes + use.deleted.bytes,
  };
  const restore = (files: File[]): void => {
    // There its progress is shown.
    routes.go({ view: 'recordings' });
    onFiles(files);
  };
  return (
    <>
      <p class="setting-lead">{t('storage-where')}</p>
      <UsedSpace store={storage} row={library.row} />
      {/* Not before what is above them is there: they would move away from under the pointer. */}
      {(use || storage.failure.value) && (
        <>
          <BackupSetting store={backup} />
          <DownloadsCopySetting store={downloadsCopy} bytes={use?.bytes} />
          <RestoreBackup onOpen={imports.prepare} onFiles={restore} />
          <EraseAll store={erase} stored={stored} findBackup={findBackup} />
        </>
      )}
    </>
  );
}
