import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerRef } from '#utils/library/index.ts';
import './OnlySpeaker.css';

export interface OnlySpeakerProps {
  speaker: SpeakerRef;
  /** Plays everybody again. */
  onAll: () => void;
}

/** Says in the player that it plays one speaker only, and ends that. */
export function OnlySpeaker({ speaker, onAll }: OnlySpeakerProps) {
  const { t } = useLocale();
  const names = useSpeakerNames();
  return (
    <button type="button" class="only-speaker" title={t('listen-all')} onClick={onAll}>
      <bdi class="one-line">{t('only-speaker', { speaker: names.label(speaker) })}</bdi>
      <span class="visually-hidden">{t('listen-all')}</span>
      <Icon name="close" />
    </button>
  );
}
