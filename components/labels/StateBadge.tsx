import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './StateBadge.css';

export interface StateBadgeProps {
  state: LibraryRecording['state'];
}

/** Shows that a recording is not complete; a complete one has no badge. */
export function StateBadge({ state }: StateBadgeProps) {
  const { t } = useLocale();
  if (state === 'complete') return null;
  return (
    <span class="state-badge" data-state={state}>
      {t(`state-${state}`)}
    </span>
  );
}
