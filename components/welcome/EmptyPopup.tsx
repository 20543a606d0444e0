import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import './EmptyPopup.css';

export interface EmptyPopupProps {
  onStart: () => void;
  /** The way to where a ZIP can be chosen. */
  children: ComponentChildren;
}

/** The popup before the first recording. */
export function EmptyPopup({ onStart, children }: EmptyPopupProps) {
  const { t } = useLocale();
  return (
    <div class="empty-popup">
      <h2>{t('empty-title')}</h2>
      <p>{t('empty-popup')}</p>
      <button type="button" class="button" data-kind="primary" onClick={onStart}>
        {t('start-guide')}
      </button>
      {children}
    </div>
  );
}
