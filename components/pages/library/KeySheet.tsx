import { useEffect, useRef } from 'preact/hooks';
import { KeyList } from '#components/player/KeyList.tsx';
import { usePlayerSettings } from '#components/player/player-settings.ts';
import type { PlayerStore } from '#components/player/player-store.ts';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './KeySheet.css';

export interface KeySheetProps {
  player: PlayerStore;
  onClose: () => void;
}

/** All keys of the library, over the page. */
export function KeySheet({ player, onClose }: KeySheetProps) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="key-sheet" ref={dialog} aria-labelledby="key-sheet-title" onClose={onClose}>
      <header>
        <h2 id="key-sheet-title">{t('keys-title')}</h2>
        <IconButton icon="close" label={t('dismiss')} onClick={() => dialog.current?.close()} />
      </header>
      <KeyList {...usePlayerSettings(player).value} />
    </dialog>
  );
}
