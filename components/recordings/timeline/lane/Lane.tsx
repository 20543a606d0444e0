import { useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { speakerLook } from '#components/labels/speaker-look.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { LANE_CELLS, speakerHookName, speakerKey, type Speaker } from '#utils/library/index.ts';
import { LaneName } from './LaneName.tsx';
import { laneBarsPath } from './lane-bars.ts';
import { PATH_WIDTH, lanePaths } from '#components/recordings/timeline/timeline-paths.ts';
import type { ViewRange } from '#components/recordings/timeline/view-store.ts';
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
  /** Replaces the speaker's name. */
  label?: string | undefined;
  /** Whether only this speaker is played. */
  isOnly?: boolean;
  /** Whether only somebody else is played. */
  isDimmed?: boolean;
  isHidden?: boolean;
  onOnly?: ((speaker: string | undefined) => void) | undefined;
  onNextTurn?: ((turns: Float64Array) => void) | undefined;
}

/** When one speaker spoke, with the name before it and the share of the time behind it. */
export function Lane(props: LaneProps) {
  const { speaker, index, lane, turns, coarse, range, duration, onOnly, onNextTurn } = props;
  const { isOnly = false, isDimmed = false, isHidden = false } = props;
  const { t, formats } = useLocale();
  const names = useSpeakerNames();
  const { from, to } = range;
  const bars = useMemo(() => (lane ? laneBarsPath(lane) : ''), [lane]);
  const paths = useMemo(
    () => (turns && to > from ? lanePaths(turns, coarse, { from, to }) : undefined),
    [turns, coarse, from, to],
  );
  const label = props.label ?? names.label(speaker);
  const spoken = formats.duration(speaker.seconds);
  const time = speaker.isCoarse ? t('about-time', { time: spoken }) : spoken;
  const { hue, texture } = speakerLook(index);

  return (
    <li
      class="lane"
      data-testid="lane"
      data-speaker={speakerHookName(speaker)}
      data-seconds={speaker.seconds.toFixed(3)}
      data-hue={hue}
      data-texture={texture}
      data-dimmed={isDimmed}
      hidden={isHidden}
    >
      <LaneName
        label={label}
        fullLabel={props.label ?? names.fullLabel(speaker)}
        isNamedHost={speaker.isHost && speaker.handle !== undefined}
        isOnly={isOnly}
        onOnly={turns && onOnly && (() => onOnly(isOnly ? undefined : speakerKey(speaker)))}
        onNextTurn={turns && onNextTurn && (() => onNextTurn(turns))}
      />
      <div class="lane-graphic" dir="ltr">
        <svg
          viewBox={paths === undefined ? `0 0 ${LANE_CELLS} 1` : `0 0 ${PATH_WIDTH} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <path d={paths?.exact ?? bars} />
          {paths?.coarse && <path class="lane-coarse" d={paths.coarse} />}
        </svg>
      </div>
      <p class="lane-time figures" title={time}>
        <time dateTime={`PT${speaker.seconds.toFixed(3)}S`}>{time}</time>
        {duration > 0 && <span>{formats.percent(Math.min(1, speaker.seconds / duration))}</span>}
      </p>
    </li>
  );
}
