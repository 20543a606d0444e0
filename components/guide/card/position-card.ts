/** A rectangle in the window, in CSS pixels from its top left. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Surroundings {
  viewport: { width: number; height: number };
  card: { width: number; height: number };
  /** The element that the card is about, if it is visible. */
  target?: Rect;
  /** What else must stay uncovered: the fields for password and code, and their buttons. */
  controls: readonly Rect[];
  /** What stays uncovered if possible: X's open menu or dialog. */
  layers: readonly Rect[];
  /** The page runs from right to left. */
  isRtl: boolean;
}

export interface Spot {
  x: number;
  y: number;
}

/** The distance between card and window, in px. */
const MARGIN = 12;
/** The distance between card and target, in px. */
const GAP = 14;

/**
 * The position of the card: near its target, but never over it or over the fields for password and code. Undefined if
 * the window is too small for that. A card with a free position (`current`) stays there, because one that jumps is hard
 * to read.
 */
export function positionCard(surroundings: Surroundings, current?: Spot): Spot | undefined {
  const staying = current ? [current] : [];
  const spots = [...staying, ...nearTarget(surroundings), ...corners(surroundings)].filter((spot) =>
    isFree(spot, surroundings),
  );
  const clear = spots.find((spot) => overlapWith(surroundings.layers, boxAt(spot, surroundings)) === 0);
  return clear ?? spots[0];
}

/** Whether the card can slide between two positions without passing over what must stay uncovered. */
export function canSlide(from: Spot, to: Spot, surroundings: Surroundings): boolean {
  const [start, end] = [boxAt(from, surroundings), boxAt(to, surroundings)];
  const swept = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(start.x - end.x) + surroundings.card.width,
    height: Math.abs(start.y - end.y) + surroundings.card.height,
  };
  return overlapWith(uncovered(surroundings), swept) === 0;
}

/** The controls and the target. */
function uncovered({ controls, target }: Surroundings): readonly Rect[] {
  return target ? [...controls, target] : controls;
}

function nearTarget({ viewport, card, target, isRtl }: Surroundings): Spot[] {
  if (!target) return [];
  const y = clamp(target.y, MARGIN, viewport.height - card.height - MARGIN);
  const x = clamp(
    isRtl ? target.x + target.width - card.width : target.x,
    MARGIN,
    viewport.width - card.width - MARGIN,
  );
  const right = { x: target.x + target.width + GAP, y };
  const left = { x: target.x - card.width - GAP, y };
  const below = { x, y: target.y + target.height + GAP };
  const above = { x, y: target.y - card.height - GAP };
  return isRtl ? [left, below, right, above] : [right, below, left, above];
}

function corners({ viewport, card, isRtl }: Surroundings): Spot[] {
  const bottom = viewport.height - card.height - MARGIN;
  const right = viewport.width - card.width - MARGIN;
  const [end, start] = isRtl ? [MARGIN, right] : [right, MARGIN];
  return [
    { x: end, y: bottom },
    { x: start, y: bottom },
    { x: end, y: MARGIN },
    { x: start, y: MARGIN },
  ];
}

function isFree(spot: Spot, surroundings: Surroundings): boolean {
  const box = boxAt(spot, surroundings);
  const isInside =
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= surroundings.viewport.width &&
    box.y + box.height <= surroundings.viewport.height;
  return isInside && overlapWith(uncovered(surroundings), box) === 0;
}

function boxAt(spot: Spot, { card }: Surroundings): Rect {
  return { ...spot, ...card };
}

/** Square pixels that `box` shares with the others. */
function overlapWith(others: readonly Rect[], box: Rect): number {
  return others.reduce((sum, other) => sum + overlap(other, box), 0);
}

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
