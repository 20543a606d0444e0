import { useEffect } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ToastStore } from './toast-store.ts';
import './Toast.css';

export interface ToastProps {
  store: ToastStore;
}

/** Shows a message for ten seconds above the player, longer under the pointer or with the focus. Ctrl+Z does its action. */
export function Toast({ store }: ToastProps) {
  const { t } = useLocale();
  const message = store.toast.value;
  useEffect(() => {
    const undo = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || event.defaultPrevented || isTyping(event.target)) return;
      if (store.act()) event.preventDefault();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [store]);

  return (
    // It is always there, since screen readers announce only what changes in it.
    <div class="toast-region" aria-live="polite">
      {message && (
        <div
          class="toast"
          data-testid="toast"
          onPointerEnter={store.pause}
          onPointerLeave={store.resume}
          onFocusIn={store.pause}
          onFocusOut={store.resume}
        >
          <p>{message.text}</p>
          {message.action !== undefined && (
            <Button kind="quiet" data-testid="toast-action" onClick={() => store.act()}>
              {message.action}
            </Button>
          )}
          <IconButton icon="close" label={t('dismiss')} onClick={store.hide} />
        </div>
      )}
    </div>
  );
}

/** There the browser's own undo is meant. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, [contenteditable], input:not([type="range"], [type="checkbox"])') !== null
  );
}
