import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './LaneName.css';

export interface LaneNameProps {
  label: string;
  /** With the handle, where the person has given a name. */
  fullLabel: string;
  /** Whether the label says a name, and not only that this is the host. */
  isNamedHost: boolean;
  /** Whether only this speaker is played. */
  isOnly: boolean;
  /** Plays only this speaker, or everyone again. */
  onOnly: (() => void) | undefined;
  /** Goes to where this speaker speaks next. */
  onNextTurn: (() => void) | undefined;
}

/** The name of a speaker: a click plays only this one. */
export function LaneName({ label, fullLabel, isNamedHost, isOnly, onOnly, onNextTurn }: LaneNameProps) {
  const { t } = useLocale();
  const name = (
    <>
      {isOnly && <Icon name="ear" />}
      <bdi class="one-line" title={fullLabel === label ? undefined : fullLabel}>
        {label}
      </bdi>
    </>
  );
  const next = t('next-turn', { speaker: fullLabel });
  return (
    <div class="lane-name">
      <span class="lane-label">
        {onOnly ? (
          <button
            type="button"
            class="lane-only"
            aria-label={t('listen-only', { speaker: fullLabel })}
            title={isOnly ? t('listen-all') : t('listen-only', { speaker: fullLabel })}
            aria-pressed={isOnly}
            onClick={onOnly}
          >
            {name}
          </button>
        ) : (
          name
        )}
        {isNamedHost && <span class="lane-role">{t('speaker-host')}</span>}
      </span>
      {onNextTurn && (
        <button type="button" class="lane-next" aria-label={next} title={next} onClick={onNextTurn}>
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
