import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { BackupQuestion } from './BackupQuestion.tsx';
import { BackupResult } from './BackupResult.tsx';
import type { BackupStore } from './backup-store.ts';
import './BackupDialog.css';

export interface BackupDialogProps {
  store: BackupStore;
}

/** Says what a backup will hold, makes it, and says what became of it. Nothing is shown as long as nobody asks for one. */
export function BackupDialog({ store }: BackupDialogProps) {
  return store.state.value.state === 'idle' ? null : <OpenDialog store={store} />;
}

function OpenDialog({ store }: BackupDialogProps) {
  const { t, formats } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const state = store.state.value;
  const ids = store.spaceIds.value;
  useEffect(() => dialog.current?.showModal(), []);
  // The button that had the focus is gone. The last one is what most people want next.
  useEffect(() => {
    const buttons = dialog.current?.querySelectorAll('button');
    if (buttons) Array.from(buttons).at(-1)?.focus();
  }, [state.state]);
  const close = () => dialog.current?.close();

  return (
    <dialog
      class="backup-dialog"
      ref={dialog}
      aria-labelledby={headingId}
      data-testid="backup-status"
      data-state={state.state}
      onClose={store.close}
    >
      <h2 id={headingId}>{ids ? t('backup-some', { count: ids.length }) : t('backup-all')}</h2>
      {state.state === 'asking' && (
        <BackupQuestion
          description={state.description}
          onMake={(choice) => void store.make(choice)}
          onCancel={close}
        />
      )}
      {state.state === 'working' && (
        <>
          <div class="backup-progress">
            <progress value={state.progress} aria-label={t('backup-working')} />
            <span class="figures">{formats.percent(state.progress)}</span>
          </div>
          <p>{t('backup-working-help')}</p>
          <div class="dialog-buttons">
            <Button data-testid="backup-cancel" onClick={close}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
      {/* It is there from the beginning, so that what it says is read out. */}
      <div aria-live="polite">
        {(state.state === 'incomplete' || state.state === 'done') && (
          <BackupResult
            file={state.file}
            isSaved={state.state === 'done'}
            onSave={store.save}
            onClose={close}
          />
        )}
        {state.state === 'failed' && (
          <>
            <CodeNotice code={state.code} />
            <div class="dialog-buttons">
              <Button onClick={close}>{t('backup-close')}</Button>
            </div>
          </>
        )}
      </div>
    </dialog>
  );
}
