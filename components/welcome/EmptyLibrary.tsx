import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import { Roadmap } from './Roadmap.tsx';
import './EmptyLibrary.css';

export interface EmptyLibraryProps {
  /** Absent if a request is under way, which the page shows above. */
  onStart?: (() => void) | undefined;
  /** The way to import an archive that the person has already. */
  children: ComponentChildren;
}

/** The empty library: the way to the first recording. */
export function EmptyLibrary({ onStart, children }: EmptyLibraryProps) {
  const { t } = useLocale();
  return (
    <div class="empty-library">
      <p class="empty-library-lead">{t('empty-lead')}</p>
      <Roadmap />
      {onStart && (
        <p>
          <button type="button" class="button" data-kind="primary" onClick={onStart}>
            {t('start-guide')}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
