import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import { neighbouringEdge } from './pauses.ts';
import type { SelectionStore } from './selection-store.ts';
import type { ViewRange } from '#components/recordings/timeline/view-store.ts';
import './SelectionBand.css';

export interface SelectionBandProps {
  selection: SelectionStore;
  range: ViewRange;
  /** The recording's, in seconds. */
  duration: number;
  /** Where turns and pauses are, in seconds, ascending. */
  edges: Float64Array;
  /** Plays the selection again and again, or pauses that. */
  onLoop?: (() => void) | undefined;
}

/** Seconds that a key moves an end by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

/** What is selected, between two handles that the pointer and the keys move. */
export function SelectionBand({ selection, range, duration, edges, onLoop }: SelectionBandProps) {
  const { formats } = useLocale();
  const selected = selection.range.value;
  if (!selected || range.to <= range.from) return null;
  const { from, to } = selected;
  const left = shareOf(from, range);
  const width = shareOf(to, range) - left;
  const shared = { selected, selection, edges, onLoop };
  return (
    <div
      class="selection-band"
      data-testid="selection"
      data-from={from.toFixed(3)}
      data-to={to.toFixed(3)}
      style={{ left: percent(left), width: percent(width) }}
    >
      <Handle {...shared} edge="from" min={0} max={to} />
      <Handle {...shared} edge="to" min={from} max={duration} />
      <span class="selection-length figures" aria-hidden="true">
        {formats.clock(Math.round(to - from))}
      </span>
    </div>
  );
}

interface HandleProps extends Pick<SelectionBandProps, 'selection' | 'edges' | 'onLoop'> {
  edge: 'from' | 'to';
  selected: TimeRange;
  /** Seconds, like `max`. */
  min: number;
  max: number;
}

function Handle({ edge, selected, selection, edges, onLoop, min, max }: HandleProps) {
  const { t, formats } = useLocale();
  const at = selected[edge];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && onLoop) {
      event.preventDefault();
      onLoop();
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    // Otherwise it would also seek.
    event.preventDefault();
    const next = event.shiftKey ? neighbouringEdge(edges, at, step > 0 ? 1 : -1) : at + step;
    if (next !== undefined) selection.moveEdge(edge, Math.min(max, Math.max(min, next)));
  };
  return (
    <span
      class="selection-handle"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two native sliders cannot share one track.
      role="slider"
      tabIndex={0}
      data-edge={edge}
      aria-label={t(edge === 'from' ? 'selection-from' : 'selection-to')}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={at}
      aria-valuetext={formats.spokenDuration(at)}
      aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Space"
      onKeyDown={onKeyDown}
    />
  );
}

function shareOf(at: number, { from, to }: ViewRange): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
