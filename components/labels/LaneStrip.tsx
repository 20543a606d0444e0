import { LANE_CELLS } from '#utils/library/index.ts';
import { dominantRuns, runsPath } from '#utils/ring/index.ts';
import { speakerLook } from './speaker-look.ts';
import './LaneStrip.css';
import './speakers.css';

export interface LaneStripProps {
  lanes: readonly Uint8Array[];
}

/** Who spoke when, a few pixels high. Time runs from left to right in every language, as in any player. */
export function LaneStrip({ lanes }: LaneStripProps) {
  const runs = dominantRuns(lanes);
  return (
    <svg
      class="lane-strip"
      viewBox={`0 0 ${LANE_CELLS} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {lanes.map((_, speaker) => (
        <path key={speaker} data-hue={speakerLook(speaker).hue} d={runsPath(runs, speaker)} />
      ))}
    </svg>
  );
}
