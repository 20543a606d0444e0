import type { ReadonlySignal } from '@preact/signals';
import { useLocale } from '#components/ui/locale.ts';
import { speakerLabel } from '#components/labels/speaker-look.ts';
import { speaksAt } from '#utils/audio/index.ts';
import type { TimelineData } from '#utils/library/index.ts';
import { isAllInView, type ViewStore } from './view-store.ts';

export interface LanesToolbarProps {
  view: ViewStore;
  /** Seconds */
  duration: number;
  /** The playback position, in seconds. */
  position: ReadonlySignal<number> | undefined;
  /** The position under the pointer, in seconds. */
  pointedAt: number | undefined;
  timelineData: TimelineData;
}

/** Describes the position under the pointer, or else of playback; and zooms and scrolls. */
export function LanesToolbar({ view, duration, position, pointedAt, timelineData }: LanesToolbarProps) {
  const { t, formats } = useLocale();
  const { from, to } = view.range.value;
  const isAllShown = isAllInView({ from, to }, duration);
  const zoom = (steps: number) => view.zoom(steps, position?.peek() ?? 0);

  return (
    <div class="lanes-toolbar">
      <PositionText position={position} pointedAt={pointedAt} timelineData={timelineData} />
      {!isAllShown && (
        <input
          type="range"
          class="lanes-scroll"
          dir="ltr"
          min={0}
          max={duration - (to - from)}
          step="any"
          value={from}
          aria-label={t('scroll-picture')}
          aria-valuetext={`${formats.clock(from)} – ${formats.clock(to)}`}
          onInput={({ currentTarget }) => view.scrollTo(currentTarget.valueAsNumber)}
        />
      )}
      <p class="lanes-zoom">
        <ZoomButton label={t('zoom-out')} sign="−" isDisabled={isAllShown} onClick={() => zoom(-1)} />
        <ZoomButton label={t('zoom-in')} sign="+" isDisabled={false} onClick={() => zoom(1)} />
        {!isAllShown && (
          <button type="button" class="button" data-kind="quiet" onClick={view.showAll}>
            {t('zoom-whole')}
          </button>
        )}
      </p>
    </div>
  );
}

function PositionText({
  position,
  pointedAt,
  timelineData: { speakers, clockAt },
}: Pick<LanesToolbarProps, 'position' | 'pointedAt' | 'timelineData'>) {
  const { t, formats } = useLocale();
  const shownAt = pointedAt ?? position?.value ?? 0;
  const clock = clockAt(shownAt);
  const speaking = speakers
    .filter(({ turns }) => speaksAt(turns, shownAt))
    .map((speaker) => speakerLabel(speaker, t));
  return (
    <p class="lanes-position figures">
      <span>{formats.clock(shownAt)}</span>
      {clock !== undefined && <span>{t('at-clock', { time: formats.clockTime(clock) })}</span>}
      {speakers.length > 0 && <bdi>{speaking.length > 0 ? formats.list(speaking) : t('nobody-speaks')}</bdi>}
    </p>
  );
}

interface ZoomButtonProps {
  label: string;
  sign: string;
  isDisabled: boolean;
  onClick: () => void;
}

function ZoomButton({ label, sign, isDisabled, onClick }: ZoomButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind="quiet"
      data-shape="square"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      {sign}
    </button>
  );
}
