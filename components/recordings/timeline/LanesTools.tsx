import type { ReadonlySignal } from '@preact/signals';
import { useLocale } from '#components/ui/locale.ts';
import { speaksAt } from '#utils/audio/index.ts';
import type { TimelineData } from './timeline-store.ts';
import { speakerLabel } from '#components/labels/speaker-look.ts';
import { isWhole } from './view-range.ts';
import type { ViewStore } from './view-store.ts';

export interface LanesToolsProps {
  view: ViewStore;
  /** Seconds */
  duration: number;
  /** Where the sound is, in seconds. */
  position: ReadonlySignal<number> | undefined;
  /** The place that is pointed at, in seconds. */
  pointed: number | undefined;
  timelineData: TimelineData;
}

/** What lies where one points, or where the sound is; and how near one looks. */
export function LanesTools({ view, duration, position, pointed, timelineData }: LanesToolsProps) {
  const { t, formats } = useLocale();
  const { from, to } = view.range.value;
  const all = isWhole({ from, to }, duration);
  const look = (steps: number) => view.zoom(steps, position?.peek() ?? 0);

  return (
    <div class="lanes-tools">
      <PositionWords position={position} pointed={pointed} timelineData={timelineData} />
      {!all && (
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
        <Tool label={t('zoom-out')} sign="−" isOff={all} onClick={() => look(-1)} />
        <Tool label={t('zoom-in')} sign="+" isOff={false} onClick={() => look(1)} />
        {!all && (
          <button type="button" class="button" data-kind="quiet" onClick={view.showAll}>
            {t('zoom-whole')}
          </button>
        )}
      </p>
    </div>
  );
}

function PositionWords({
  position,
  pointed,
  timelineData: { speakers, clockAt },
}: Pick<LanesToolsProps, 'position' | 'pointed' | 'timelineData'>) {
  const { t, formats } = useLocale();
  const shownAt = pointed ?? position?.value ?? 0;
  const clock = clockAt(shownAt);
  const speaking = speakers
    .filter(({ turns }) => speaksAt(turns, shownAt))
    .map((speaker) => speakerLabel(speaker, t));
  return (
    <p class="lanes-place figures">
      <span>{formats.clock(shownAt)}</span>
      {clock !== undefined && <span>{t('at-clock', { time: formats.clockTime(clock) })}</span>}
      {speakers.length > 0 && <bdi>{speaking.length > 0 ? formats.list(speaking) : t('nobody-speaks')}</bdi>}
    </p>
  );
}

interface ToolProps {
  label: string;
  sign: string;
  isOff: boolean;
  onClick: () => void;
}

function Tool({ label, sign, isOff, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind="quiet"
      data-shape="square"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onClick}
    >
      {sign}
    </button>
  );
}
