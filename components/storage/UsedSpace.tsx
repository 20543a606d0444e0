import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { SCARCE_DISK } from '#utils/storage/index.ts';
import { FreeableSpace } from './FreeableSpace.tsx';
import { LargestRecordings } from './LargestRecordings.tsx';
import { LowDiskNotice } from './LowDiskNotice.tsx';
import type { StorageStore } from './storage-store.ts';
import { UseByYear } from './UseByYear.tsx';
import './UsedSpace.css';

export interface UsedSpaceProps {
  store: StorageStore;
  /** A recording as rows show it. */
  row: (spaceId: string) => ReadonlySignal<LibraryRecording | undefined>;
}

/** What the library takes on the disk, by year and by largest, and what of it can be freed. */
export function UsedSpace({ store, row }: UsedSpaceProps) {
  const { t, formats } = useLocale();
  const use = store.use.value;
  const { used, free } = store.disk.value;
  const failure = store.failure.value;
  useEffect(() => store.watch(), [store]);
  if (!use) return failure ? <CodeNotice code={failure} /> : null;

  return (
    <section
      class="storage"
      aria-labelledby="storage-title"
      data-testid="storage"
      data-bytes={use.bytes}
      data-recordings={use.count}
      data-free={free}
    >
      <div class="storage-section">
        <h2 id="storage-title">{t('storage-title')}</h2>
        {failure && <CodeNotice code={failure} />}
        {free !== undefined && free < SCARCE_DISK && <LowDiskNotice free={free} />}
        <p class="storage-total figures">
          {t('storage-total', { count: use.count, size: formats.bytes(use.bytes) })}
        </p>
        {used !== undefined && <p class="storage-help">{t('storage-used', { size: formats.bytes(used) })}</p>}
        {free !== undefined && <p class="storage-help">{t('storage-free', { size: formats.bytes(free) })}</p>}
      </div>
      <FreeableSpace store={store} use={use} />
      {use.count > 0 && <UseByYear years={use.years} />}
      {use.largest.length > 0 && <LargestRecordings largest={use.largest} row={row} />}
    </section>
  );
}
