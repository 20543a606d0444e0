import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { Freeable } from '#utils/storage/index.ts';
import type { FreeablePart } from './freeable-parts.ts';
import './FreeSpaceDialog.css';

export interface FreeSpaceDialogProps {
  parts: readonly FreeablePart[];
  onFree: (chosen: readonly Freeable[]) => void;
  /** Is called once when the dialog closes, whatever came of it. */
  onClose: () => void;
}

/** Asks what is to be freed. At first only what is made again by itself is chosen. */
export function FreeSpaceDialog({ parts, onFree, onClose }: FreeSpaceDialogProps) {
  const { t, formats } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [chosen, setChosen] = useState<readonly Freeable[]>(['derived', 'exports']);
  useEffect(() => dialog.current?.showModal(), []);

  const choose = (name: Freeable, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, name] : chosen.filter((each) => each !== name));
  const submit = (event: Event): void => {
    event.preventDefault();
    dialog.current?.close();
    if (chosen.length > 0) onFree(chosen);
  };
  return (
    <dialog
      class="free-space-dialog"
      data-testid="free-space-dialog"
      ref={dialog}
      aria-labelledby={headingId}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <h2 id={headingId}>{t('free-space-title')}</h2>
        <p>{t('free-space-lead')}</p>
        {parts.map(({ name, bytes, count }) => (
          <label key={name} class="free-space-choice">
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(name)}
              onChange={({ currentTarget }) => choose(name, currentTarget.checked)}
            />
            <span class="free-space-name">{t(`storage-${name}`)}</span>
            <span class="free-space-size figures">{formats.bytes(bytes)}</span>
            <span class="free-space-help">{t(`storage-${name}-help`, { count })}</span>
          </label>
        ))}
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="button" data-kind="primary" data-testid="free-space-yes">
            {t('free-space-yes')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
