/** A rectangle in the window, in CSS pixels from its top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FreeArea {
  viewport: { width: number; height: number };
  card: { width: number; height: number };
  /** What the card speaks of, if it is in sight. */
  target?: Box;
  /** What must stay uncovered besides: the fields for password and code, and the buttons around them. */
  controls: readonly Box[];
  /** What had better stay uncovered: X's open menu or dialog. */
  layers: readonly Box[];
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
export function positionCard(area: FreeArea, current?: Spot): Spot | undefined {
  const kept = current ? [current] : [];
  const spots = [...kept, ...nearTarget(area), ...corners(area)].filter((spot) => isFree(spot, area));
  const clear = spots.find((spot) => overlapWith(area.layers, boxAt(spot, area)) === 0);
  return clear ?? spots[0];
}

/** Whether the card can slide from one place to the other without passing over what must stay uncovered. */
export function canSlide(from: Spot, to: Spot, area: FreeArea): boolean {
  const [start, end] = [boxAt(from, area), boxAt(to, area)];
  const swept = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(start.x - end.x) + area.card.width,
    height: Math.abs(start.y - end.y) + area.card.height,
  };
  return overlapWith(uncovered(area), swept) === 0;
}

/** What X asks a secret with, and what the card speaks of. */
function uncovered({ controls, target }: FreeArea): readonly Box[] {
  return target ? [...controls, target] : controls;
}

function nearTarget({ viewport, card, target, isRtl }: FreeArea): Spot[] {
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

function corners({ viewport, card, isRtl }: FreeArea): Spot[] {
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

function isFree(spot: Spot, area: FreeArea): boolean {
  const box = boxAt(spot, area);
  const isInside =
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= area.viewport.width &&
    box.y + box.height <= area.viewport.height;
  return isInside && overlapWith(uncovered(area), box) === 0;
}

function boxAt(spot: Spot, { card }: FreeArea): Box {
  return { ...spot, ...card };
}

/** Square pixels that `box` shares with the others. */
function overlapWith(others: readonly Box[], box: Box): number {
  return others.reduce((sum, other) => sum + overlap(other, box), 0);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
