import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import { FirstSteps, type FirstStepsProps } from './FirstSteps.tsx';
import './EmptyLibrary.css';

export interface EmptyLibraryProps extends FirstStepsProps {
  /** The road to the first recording. */
  children: ComponentChildren;
}

/** The empty library: the way to the first recording. */
export function EmptyLibrary({ children, ...steps }: EmptyLibraryProps) {
  const { t } = useLocale();
  return (
    <div class="empty-library">
      <p class="empty-library-lead">{t('empty-lead')}</p>
      <FirstSteps {...steps} />
      {children}
      {steps.onChooseZip && (
        <p class="empty-library-hint">
          <strong>{t('have-zip-title')}</strong> {t('have-zip-text')}
        </p>
      )}
    </div>
  );
}
