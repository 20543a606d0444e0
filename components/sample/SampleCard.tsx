import type { ReadonlySignal } from '@preact/signals';
import { Ring } from '#components/labels/Ring.tsx';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import { readSample } from '#utils/sample/index.ts';
import './SampleCard.css';

export interface SampleCardProps {
  player: ReadonlySignal<PlayerState>;
  onToggle: (spaceId: string) => void;
}

const RING_SIZE = 64;

/** A recording to try the player with, before there is one of the person's own. */
export function SampleCard({ player, onToggle }: SampleCardProps) {
  const { t, formats } = useLocale();
  const sample = readSample();
  const { spaceId, titleKey, duration } = sample;
  const isCurrent = player.value.spaceId === spaceId;
  const { state, position } = isCurrent ? player.value : { state: 'paused' as const, position: 0 };
  const title = t(titleKey);

  return (
    <section
      class="sample"
      data-testid="sample"
      data-state={state}
      data-position={position.toFixed(3)}
      aria-labelledby="sample-title"
    >
      <span class="sample-ring">
        <Ring
          source={sample}
          size={RING_SIZE}
          heard={position > 0 ? position / duration : undefined}
          hasHand={state !== 'paused'}
        />
        <PlayButton
          state={state}
          title={title}
          size="small"
          testId="sample-play"
          onToggle={() => onToggle(spaceId)}
        />
      </span>
      <div class="sample-about">
        <p id="sample-title" class="sample-title">
          {title}
        </p>
        <p class="sample-facts">
          <span class="sample-label">{t('sample-label')}</span>
          <span class="figures" dir="ltr">
            {formats.clock(position > 0 ? position : duration)}
          </span>
        </p>
        <p class="sample-text">{t('sample-text')}</p>
      </div>
    </section>
  );
}
