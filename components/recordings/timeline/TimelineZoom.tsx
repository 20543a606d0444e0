import type { ReadonlySignal } from '@preact/signals';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { isAllInView, type ViewStore } from './view-store.ts';

export interface TimelineZoomProps {
  view: ViewStore;
  /** Seconds */
  duration: number;
  /** The playback position, in seconds, around which it zooms. */
  position: ReadonlySignal<number> | undefined;
}

/** Buttons that zoom the timeline, and a slider that scrolls it while a part of it is in view. */
export function TimelineZoom({ view, duration, position }: TimelineZoomProps) {
  const { t, formats } = useLocale();
  const { from, to } = view.range.value;
  const isAllShown = isAllInView({ from, to }, duration);
  const zoom = (steps: number) => view.zoom(steps, position?.peek() ?? 0);
  return (
    <div class="timeline-zoom">
      {!isAllShown && (
        <>
          <input
            type="range"
            class="timeline-scroll"
            dir="ltr"
            min={0}
            max={duration - (to - from)}
            step="any"
            value={from}
            aria-label={t('scroll-picture')}
            aria-valuetext={`${formats.clock(from)} – ${formats.clock(to)}`}
            onInput={({ currentTarget }) => view.scrollTo(currentTarget.valueAsNumber)}
          />
          <Button kind="quiet" onClick={view.showAll}>
            {t('zoom-whole')}
          </Button>
        </>
      )}
      <IconButton icon="zoom-out" label={t('zoom-out')} disabled={isAllShown} onClick={() => zoom(-1)} />
      <IconButton icon="zoom-in" label={t('zoom-in')} onClick={() => zoom(1)} />
    </div>
  );
}
