import { useState } from 'preact/hooks';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Freeable } from '#utils/storage/index.ts';
import { freeableParts } from './freeable-parts.ts';
import { FreeSpaceDialog } from './FreeSpaceDialog.tsx';
import type { ShownUse, StorageStore } from './storage-store.ts';

export interface FreeableSpaceProps {
  store: StorageStore;
  use: ShownUse;
}

/** What takes space and can be freed without losing a recording of the list. */
export function FreeableSpace({ store, use }: FreeableSpaceProps) {
  const { t, formats } = useLocale();
  const [isChoosing, setIsChoosing] = useState(false);
  /** What is freed once the person has said that the deleted recordings may go. */
  const [asked, setAsked] = useState<readonly Freeable[]>();
  const parts = freeableParts(use);
  const freed = store.freed.value;

  function free(chosen: readonly Freeable[]): void {
    if (chosen.includes('deleted')) setAsked(chosen);
    else void store.free(chosen);
  }

  return (
    <div class="storage-section">
      <h3>{t('storage-freeable')}</h3>
      <ul class="storage-rows">
        {parts.map(({ name, bytes, count }) => (
          <li key={name} data-testid={`storage-${name}`} data-bytes={bytes} data-count={count}>
            <span class="storage-name">{t(`storage-${name}`)}</span>
            <span class="storage-help">{t(`storage-${name}-help`, { count })}</span>
            <span class="storage-size figures">{formats.bytes(bytes)}</span>
          </li>
        ))}
      </ul>
      <div class="storage-actions">
        <button
          type="button"
          class="button"
          data-testid="free-space"
          disabled={store.isFreeing.value}
          onClick={() => setIsChoosing(true)}
        >
          {t('free-space')}
        </button>
        {use.deleted.count > 0 && (
          <button
            type="button"
            class="button"
            data-kind="quiet-danger"
            data-testid="free-deleted"
            disabled={store.isFreeing.value}
            onClick={() => free(['deleted'])}
          >
            {t('free-deleted')}
          </button>
        )}
      </div>
      <output class="storage-freed" data-testid="space-freed" data-bytes={freed}>
        {freed !== undefined &&
          (freed > 0 ? t('space-freed', { size: formats.bytes(freed) }) : t('space-kept'))}
      </output>
      {isChoosing && <FreeSpaceDialog parts={parts} onFree={free} onClose={() => setIsChoosing(false)} />}
      {asked && (
        <ConfirmDialog
          title={t('remove-question', { count: use.deleted.count })}
          confirmLabel={t('remove-all')}
          onConfirm={() => void store.free(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{t('remove-frees', { size: formats.bytes(use.deleted.bytes) })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
