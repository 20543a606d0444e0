import { useMemo } from 'preact/hooks';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { initialsOf, speakerLook, speakerLabel } from '#components/labels/speaker-look.ts';
import type { Gap } from '#utils/audio/index.ts';
import { LANE_CELLS, speakerHookName, speakerKey, type Speaker } from '#utils/library/index.ts';
import { GapMarkers } from './GapMarkers.tsx';
import { laneBarsPath } from './lane-bars.ts';
import { PATH_WIDTH, lanePaths } from './timeline-paths.ts';
import type { ViewRange } from './view-store.ts';
import './Lane.css';
import '#components/labels/speakers.css';

export interface LaneProps {
  speaker: Speaker;
  /** Position among the recording's speakers, which determines the colour. */
  index: number;
  /** Low resolution, shown until the turns have been read. */
  lane: Uint8Array | undefined;
  /** Start and end of each turn, alternating, in seconds. */
  turns: Float64Array | undefined;
  /** Those of `turns` that are known only from X's list. */
  coarse?: Float64Array | undefined;
  range: ViewRange;
  /** The recording's, in seconds. */
  duration: number;
  gaps: readonly Gap[];
  /** Replaces the speaker's name. */
  label?: string | undefined;
  /** Whether only this speaker is played. */
  isOnly?: boolean;
  onOnly?: ((speaker: string | undefined) => void) | undefined;
  onNextTurn?: ((turns: Float64Array) => void) | undefined;
}

export function Lane(props: LaneProps) {
  const { speaker, index, lane, turns, coarse, range, duration, gaps, isOnly = false } = props;
  const { onOnly, onNextTurn } = props;
  const { t, formats } = useLocale();
  const { from, to } = range;
  const bars = useMemo(() => (lane ? laneBarsPath(lane) : ''), [lane]);
  const paths = useMemo(
    () => (turns && to > from ? lanePaths(turns, coarse, { from, to }) : undefined),
    [turns, coarse, from, to],
  );
  const label = props.label ?? speakerLabel(speaker, t);
  const time = formats.duration(speaker.seconds);
  const { hue, texture } = speakerLook(index);
  const isNamedHost = speaker.isHost && speaker.handle !== undefined;
  const onlyLabel = isOnly ? t('listen-all') : t('listen-only', { speaker: label });

  return (
    <li
      class="lane"
      data-testid="lane"
      data-speaker={speakerHookName(speaker)}
      data-seconds={speaker.seconds.toFixed(3)}
      data-hue={hue}
      data-texture={texture}
    >
      <span class="lane-avatar" aria-hidden="true">
        {initialsOf(label)}
      </span>
      <p class="lane-name">
        <bdi class="one-line">{label}</bdi>
        {isNamedHost && <span class="lane-role">{t('speaker-host')}</span>}
      </p>
      <p class="lane-time figures">
        <time dateTime={`PT${speaker.seconds.toFixed(3)}S`}>
          {speaker.isCoarse ? t('about-time', { time }) : time}
        </time>
        {duration > 0 && <span>{formats.percent(Math.min(1, speaker.seconds / duration))}</span>}
      </p>
      {turns && onNextTurn && onOnly && (
        <p class="lane-actions">
          <button
            type="button"
            class="button"
            data-kind="quiet"
            data-shape="square"
            aria-label={t('next-turn', { speaker: label })}
            title={t('next-turn', { speaker: label })}
            onClick={() => onNextTurn(turns)}
          >
            <Icon name="next" />
          </button>
          <button
            type="button"
            class="button"
            data-kind="quiet"
            data-shape="square"
            aria-label={t('listen-only', { speaker: label })}
            title={onlyLabel}
            aria-pressed={isOnly}
            onClick={() => onOnly(isOnly ? undefined : speakerKey(speaker))}
          >
            <Icon name="ear" />
          </button>
        </p>
      )}
      <div class="lane-graphic" data-timeline dir="ltr">
        <svg
          viewBox={paths === undefined ? `0 0 ${LANE_CELLS} 1` : `0 0 ${PATH_WIDTH} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <path d={paths?.exact ?? bars} />
          {paths?.coarse && <path class="lane-coarse" d={paths.coarse} />}
        </svg>
        <GapMarkers gaps={gaps} range={range} />
      </div>
    </li>
  );
}
