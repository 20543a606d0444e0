import { useState } from 'preact/hooks';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SizedRecordings } from '#utils/storage/index.ts';
import type { EraseStore } from './erase-store.ts';
import { ErasingDialog } from './ErasingDialog.tsx';
import './EraseAll.css';

export interface EraseAllProps {
  store: EraseStore;
  /** All recordings that are stored, also those that can still be restored; undefined until that is known. */
  stored: SizedRecordings | undefined;
  /** Finds the button that makes a backup, when the question is asked. */
  findBackup: () => HTMLElement | null;
}

/** Deletes everything, after a question that says how much that is. */
export function EraseAll({ store, stored, findBackup }: EraseAllProps) {
  const { t, formats } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const state = store.state.value;
  const backup = isAsking ? findBackup() : null;
  const { count, bytes } = stored ?? { count: 0, bytes: 0 };

  return (
    <section class="storage-section" aria-labelledby="erase-all-title">
      <h2 id="erase-all-title">{t('erase-all')}</h2>
      <p class="storage-help">{t('erase-lead')}</p>
      {state === 'busy' && <CodeNotice code="busy" />}
      {state === 'failed' && (
        <Notice kind="danger" title={t('erase-failed-title')}>
          <p>{t('erase-failed-help')}</p>
        </Notice>
      )}
      <button
        type="button"
        class="button"
        data-kind="quiet-danger"
        data-testid="erase-all"
        onClick={() => setIsAsking(true)}
      >
        {t('erase-ask')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('erase-question')}
          confirmLabel={t('erase-all')}
          onConfirm={() => void store.erase()}
          onClose={() => setIsAsking(false)}
        >
          <div class="erase-question">
            <p data-testid="erase-size">{t('erase-size', { count, size: formats.bytes(bytes) })}</p>
            <p>{t('erase-more')}</p>
            {backup && (
              <button
                type="button"
                class="button"
                data-testid="erase-backup-first"
                onClick={({ currentTarget }) => {
                  // Nothing outside of an open dialog can have the focus.
                  currentTarget.closest('dialog')?.close();
                  backup.focus();
                }}
              >
                {t('erase-backup')}
              </button>
            )}
          </div>
        </ConfirmDialog>
      )}
      {state === 'erasing' && <ErasingDialog />}
    </section>
  );
}
