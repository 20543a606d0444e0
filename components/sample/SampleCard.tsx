import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import { readSample } from '#utils/sample/index.ts';
import './SampleCard.css';

export interface SampleCardProps {
  player: ReadonlySignal<PlayerState>;
  onToggle: (spaceId: string) => void;
  /** The drawing of who speaks when. */
  children: ComponentChildren;
}

/** A recording to try the player with, before there is one of the person's own. */
export function SampleCard({ player, onToggle, children }: SampleCardProps) {
  const { t, formats } = useLocale();
  const { spaceId, titleKey, duration } = readSample();
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
      <PlayButton
        state={state}
        title={title}
        size="large"
        testId="sample-play"
        onToggle={() => onToggle(spaceId)}
      />
      <div class="sample-about">
        <p class="sample-head">
          <span id="sample-title" class="sample-title">
            {title}
          </span>
          <span class="sample-label">{t('sample-label')}</span>
          <span class="figures" dir="ltr">
            {formats.clock(isCurrent ? position : duration)}
          </span>
        </p>
        {children}
        <p class="sample-text">{t('sample-text')}</p>
      </div>
    </section>
  );
}
