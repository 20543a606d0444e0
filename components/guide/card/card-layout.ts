import { controlsIn, type GuideState, type GuideStep } from '#utils/x/index.ts';
import { type Rect, canSlide, positionCard, type Surroundings, type Spot } from './position-card.ts';

/** The distance between the target's edge and its outline, in px. */
const OUTLINE_GAP = 4;

/** States in which the person can click the target. In all others X has disabled it. */
const CLICKABLE_STATES = new Set<GuideState>(['guiding', 'ready', 'downloading', 'signed-out']);

const LAYERS = '[role="dialog"], [role="menu"]';
/** For steps 4 and 5: in a narrow window, X's question is a heading without a dialog. */
const LAYERS_AND_TITLES = `${LAYERS}, h1, h2, [role="heading"]`;

interface GuideElements {
  card: HTMLElement;
  outline: HTMLElement;
}

/** Positions the outline around the target and the card beside it. Reads all sizes first, then writes. */
export function layOutCard(
  { card, outline }: GuideElements,
  { target, guarded, state }: GuideStep,
  { isRtl, isArriving }: { isRtl: boolean; isArriving: boolean },
): void {
  // X has replaced the target: nothing moves until the page is checked again.
  if (target?.isConnected === false) return;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const viewport = { width, height };
  const box = target && visibleBox(target, viewport);
  const surroundings = {
    viewport,
    ...(box ? { target: box } : {}),
    controls: guarded === true ? boxesOf(controlsIn(document)) : [],
    layers: boxesOf([...document.querySelectorAll(guarded === true ? LAYERS_AND_TITLES : LAYERS)]),
    isRtl,
  };
  // If the window is too small for both, X's question is more important than the card's notes.
  const current = isArriving ? undefined : spotOf(card);
  const spot = spotFor(card, surroundings, current, false) ?? spotFor(card, surroundings, current, true);

  const isClickable = box !== undefined && CLICKABLE_STATES.has(state);
  outline.hidden = !isClickable;
  if (isClickable) setBox(outline, clipTo(box, viewport));
  // The card appears at its first position. Later it slides, unless it would pass over something to click.
  const before = spotOf(card);
  const isSliding = before && spot && canSlide(before, spot, { ...surroundings, card: sizeOf(card) });
  card.toggleAttribute('data-moving', isSliding === true);
  card.toggleAttribute('data-placed', spot !== undefined);
  if (spot) setSpot(card, spot);
}

/** A position for the card, or for its shorter version (`isCramped`). Undefined if there is none. */
function spotFor(
  card: HTMLElement,
  surroundings: Omit<Surroundings, 'card'>,
  current: Spot | undefined,
  isCramped: boolean,
): Spot | undefined {
  card.toggleAttribute('data-cramped', isCramped);
  return positionCard({ ...surroundings, card: sizeOf(card) }, current);
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } {
  return { width: offsetWidth, height: offsetHeight };
}

function boxesOf(elements: readonly Element[]): Rect[] {
  return elements.map(boxOf).filter(({ width, height }) => width * height > 0);
}

function boxOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function visibleBox(element: Element, viewport: { width: number; height: number }): Rect | undefined {
  const { x, y, width, height } = boxOf(element);
  const isVisible =
    width * height > 0 && x < viewport.width && y < viewport.height && x + width > 0 && y + height > 0;
  return isVisible
    ? {
        x: x - OUTLINE_GAP,
        y: y - OUTLINE_GAP,
        width: width + 2 * OUTLINE_GAP,
        height: height + 2 * OUTLINE_GAP,
      }
    : undefined;
}

/** Keeps the edges of an element as wide as the window visible. */
function clipTo({ x, width, ...rest }: Rect, viewport: { width: number }): Rect {
  const start = Math.max(x, 1);
  return { ...rest, x: start, width: Math.min(x + width, viewport.width - 1) - start };
}

/** The card's position. Undefined before the first one. */
function spotOf({ style }: HTMLElement): Spot | undefined {
  const x = Number.parseFloat(style.getPropertyValue('--x'));
  const y = Number.parseFloat(style.getPropertyValue('--y'));
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : { x, y };
}

function setSpot({ style }: HTMLElement, { x, y }: Spot): void {
  style.setProperty('--x', `${String(Math.round(x))}px`);
  style.setProperty('--y', `${String(Math.round(y))}px`);
}

function setBox(element: HTMLElement, box: Rect): void {
  setSpot(element, box);
  element.style.setProperty('--width', `${String(Math.round(box.width))}px`);
  element.style.setProperty('--height', `${String(Math.round(box.height))}px`);
}
