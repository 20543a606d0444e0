import { describe, expect, it } from 'vitest';
import {
  type Rect,
  canSlide,
  positionCard,
  type Surroundings,
  type Spot,
} from '#components/guide/card/position-card.ts';

const CARD = { width: 336, height: 200 };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 640 };

function surroundings(known: Partial<Surroundings>): Surroundings {
  return { viewport: WIDE, card: CARD, controls: [], layers: [], isRtl: false, ...known };
}

function box(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height };
}

function covers(spot: Spot | undefined, other: Rect): boolean {
  if (!spot) return false;
  return (
    spot.x < other.x + other.width &&
    other.x < spot.x + CARD.width &&
    spot.y < other.y + other.height &&
    other.y < spot.y + CARD.height
  );
}

describe('positionCard', () => {
  it('puts the card beside its target', () => {
    expect(positionCard(surroundings({ target: box(20, 440, 130, 50) }))).toEqual({ x: 164, y: 440 });
  });

  it('puts it on the other side if the page runs from right to left', () => {
    const spot = positionCard(surroundings({ target: box(1130, 440, 130, 50), isRtl: true }));

    expect(spot).toEqual({ x: 1130 - 14 - CARD.width, y: 440 });
  });

  it('never covers the target, wherever it is', () => {
    for (const viewport of [WIDE, NARROW]) {
      for (let y = 0; y < viewport.height; y += 40) {
        for (let x = 0; x < viewport.width; x += 40) {
          const target = box(x, y, 120, 44);

          expect(covers(positionCard(surroundings({ viewport, target })), target)).toBe(false);
        }
      }
    }
  });

  it('never covers the fields for password and code, and avoids X’s dialog if it can', () => {
    const dialog = box(360, 160, 560, 480);
    const field = box(440, 390, 400, 60);
    const submit = box(440, 570, 400, 48);

    const spot = positionCard(surroundings({ target: field, controls: [field, submit], layers: [dialog] }));

    expect(spot).toBeDefined();
    expect(covers(spot, dialog)).toBe(false);
  });

  it('keeps its position while that is free', () => {
    const current = { x: 700, y: 300 };

    expect(positionCard(surroundings({ target: box(20, 440, 130, 50) }), current)).toEqual(current);
    expect(positionCard(surroundings({ target: box(720, 320, 130, 50) }), current)).not.toEqual(current);
  });

  it('uses a corner if there is no target', () => {
    expect(positionCard(surroundings({}))).toEqual({ x: 1280 - 336 - 12, y: 800 - 200 - 12 });
    expect(positionCard(surroundings({ isRtl: true }))).toEqual({ x: 12, y: 800 - 200 - 12 });
  });

  it('has no position if the target fills the window', () => {
    expect(positionCard(surroundings({ viewport: NARROW, target: box(0, 150, 360, 400) }))).toBeUndefined();
  });
});

describe('canSlide', () => {
  it('is true if nothing is on the way', () => {
    const target = box(20, 440, 130, 50);

    expect(canSlide({ x: 700, y: 100 }, { x: 164, y: 440 }, surroundings({ target }))).toBe(true);
  });

  it('is false if the target or a control is on the way', () => {
    const between = box(700, 400, 300, 60);

    expect(canSlide({ x: 700, y: 100 }, { x: 700, y: 500 }, surroundings({ target: between }))).toBe(false);
    expect(canSlide({ x: 700, y: 100 }, { x: 700, y: 500 }, surroundings({ controls: [between] }))).toBe(
      false,
    );
  });
});
