import { RING_SIZE, ringPaths, type RingSource } from '#utils/ring/index.ts';
import './Ring.css';
import './speakers.css';

export interface RingProps {
  source: RingSource;
  /** Pixels. */
  size: number;
  /** How much has been heard, 0–1: the rest is paler. Without it nothing is. */
  heard?: number | undefined;
  /** Whether a hand shows where playback is. */
  hasHand?: boolean;
}

/** The face of a recording: who spoke when, bent into a circle. What it shows, the page also says in words. */
export function Ring({ source, size, heard, hasHand = false }: RingProps) {
  return (
    <svg
      class="ring"
      viewBox={`0 0 ${RING_SIZE} ${RING_SIZE}`}
      width={size}
      height={size}
      data-heard={heard === undefined ? undefined : ''}
      style={heard === undefined ? undefined : { '--heard': `${heard.toFixed(4)}turn` }}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="ring-track" cx={RING_SIZE / 2} cy={RING_SIZE / 2} r={18} />
      <g class="ring-arcs">
        {ringPaths(source).map(({ hue, d }) => (
          <path key={hue} data-hue={hue} d={d} />
        ))}
      </g>
      {hasHand && <path class="ring-hand" d={`M${RING_SIZE / 2} 0v8`} />}
    </svg>
  );
}
