import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import { Road } from './Roadmap.tsx';
import './EmptyLibrary.css';

export interface EmptyLibraryProps {
  /** Absent where something has been begun already, and the page says so above. */
  onStart?: (() => void) | undefined;
  /** How to bring an archive that is here already. */
  children: ComponentChildren;
}

/** The first screen of an empty library is the road to the first recording. */
export function EmptyLibrary({ onStart, children }: EmptyLibraryProps) {
  const { t } = useLocale();
  return (
    <div class="empty-library">
      <p class="empty-library-lead">{t('empty-lead')}</p>
      <Road />
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
