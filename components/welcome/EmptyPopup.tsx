import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import './EmptyPopup.css';

export interface EmptyPopupProps {
  /** Absent if a request is under way, which the popup shows above. */
  onStart?: (() => void) | undefined;
  /** The way to the page where the person can choose a ZIP. */
  children: ComponentChildren;
}

/** The popup before the first recording. */
export function EmptyPopup({ onStart, children }: EmptyPopupProps) {
  const { t } = useLocale();
  return (
    <div class="empty-popup">
      <h2>{t('empty-title')}</h2>
      <p>{t('empty-popup')}</p>
      {onStart && (
        <button type="button" class="button" data-kind="primary" onClick={onStart}>
          {t('start-guide')}
        </button>
      )}
      {children}
    </div>
  );
}
