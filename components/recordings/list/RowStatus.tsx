import { StateBadge } from '#components/labels/StateBadge.tsx';
import type { Listening } from '#components/labels/listening.ts';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './RowStatus.css';

export interface RowStatusProps {
  state: LibraryRecording['state'];
  /** Whether the person has not said yet which of several copies of this Space is theirs. */
  isUndecided: boolean;
  listening: Listening;
}

/** Where one stands with a recording: what is wrong with it, else how much of it is left to hear. */
export function RowStatus({ state, isUndecided, listening }: RowStatusProps) {
  const { t } = useLocale();
  return (
    <span class="row-status">
      {isUndecided && <span class="state-badge">{t('copy-badge')}</span>}
      {state === 'complete' ? !isUndecided && <Heard {...listening} /> : <StateBadge state={state} />}
    </span>
  );
}

function Heard({ heard, left }: Listening) {
  const { t, formats } = useLocale();
  if (heard === 'begun') {
    // Hours and minutes written out would take a third of the title's room.
    const time = left < 3600 ? formats.duration(left) : formats.briefDuration(left);
    return <>{t('time-left', { time })}</>;
  }
  return (
    <span class="row-heard" data-heard={heard} title={t(`heard-${heard}`)}>
      {heard === 'yes' && <Icon name="check" />}
      <span class="visually-hidden">{t(`heard-${heard}`)}</span>
    </span>
  );
}
