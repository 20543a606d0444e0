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
  /** What the card speaks of, if it is in sight. */
  target?: Rect;
  /** What must stay uncovered besides: the fields for password and code, and the buttons around them. */
  controls: readonly Rect[];
  /** What had better stay uncovered: X's open menu or dialog. */
  layers: readonly Rect[];
  /** The page runs from right to left. */
  isRtl: boolean;
}

export interface Spot {
  x: number;
  y: number;
}

/** Between card and window, and between card and target. */
const MARGIN = 12;
const GAP = 14;

/**
 * Where the card goes: near its target and never over it, nor over what X asks a secret with. None where the window is
 * too small for that. A card that is well where it is (`current`) stays: one that jumps about is hard to read.
 */
export function positionCard(surroundings: Surroundings, current?: Spot): Spot | undefined {
  const staying = current ? [current] : [];
  const spots = [...staying, ...nearTarget(surroundings), ...corners(surroundings)].filter((spot) =>
    isFree(spot, surroundings),
  );
  const clear = spots.find((spot) => overlapWith(surroundings.layers, boxAt(spot, surroundings)) === 0);
  return clear ?? spots[0];
}

/** Whether the card can slide from one place to the other without passing over what must stay uncovered. */
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

/** What X asks a secret with, and what the card speaks of. */
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
