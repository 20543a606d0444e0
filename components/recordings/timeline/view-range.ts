/** The part of a recording that its picture shows, in seconds. */
export interface ViewRange {
  from: number;
  to: number;
}

/** Seconds: nearer there is nothing more to see, for X notes who speaks once a second. */
const NEAREST = 20;

export const wholeOf = (duration: number): ViewRange => ({ from: 0, to: duration });

export const isWhole = ({ from, to }: ViewRange, duration: number): boolean => from <= 0 && to >= duration;

/** Doubles what is shown of each second, or halves it, `steps` times, so that `anchor` stays where it is. */
export function zoom(range: ViewRange, duration: number, steps: number, anchor: number): ViewRange {
  const span = range.to - range.from;
  const next = Math.min(duration, Math.max(Math.min(NEAREST, duration), span / 2 ** steps));
  const share = span > 0 ? (anchor - range.from) / span : 0.5;
  return within({ from: anchor - share * next, to: anchor + (1 - share) * next }, duration);
}

/** The same span, beginning at `from`. */
export function scrollTo({ from, to }: ViewRange, duration: number, start: number): ViewRange {
  return within({ from: start, to: start + to - from }, duration);
}

/** Turns the page when `position` leaves it. */
export function follow(range: ViewRange, duration: number, position: number): ViewRange {
  const isInView = position >= range.from && position <= range.to;
  return isInView ? range : scrollTo(range, duration, position - (range.to - range.from) * 0.05);
}

function within({ from, to }: ViewRange, duration: number): ViewRange {
  const span = Math.min(duration, to - from);
  const start = Math.min(Math.max(0, from), duration - span);
  return { from: start, to: start + span };
}
