import { describe, expect, it } from 'vitest';
import { positionBeside } from '#components/ui/menu/position-beside.ts';

const PAGE = { width: 360, height: 600, isRightToLeft: false };
const button = { left: 100, top: 40, width: 80, height: 32 };

describe('positionBeside', () => {
  it('goes below the anchor, and starts where it starts', () => {
    const at = positionBeside(button, { width: 200, height: 150 }, PAGE);

    expect(at).toEqual({ left: 100, top: 76, height: 150 });
  });

  it('ends where the anchor ends in a language that is read from right to left', () => {
    const at = positionBeside(
      { ...button, left: 250 },
      { width: 200, height: 150 },
      { ...PAGE, isRightToLeft: true },
    );

    expect(at.left).toBe(130);
  });

  it.each([
    { edge: 'right', left: 340, expected: 152 },
    { edge: 'left', left: -20, expected: 8 },
  ])('stays inside of the $edge edge of the window', ({ left, expected }) => {
    const at = positionBeside({ ...button, left }, { width: 200, height: 150 }, PAGE);

    expect(at.left).toBe(expected);
  });

  it('goes above where there is more space, with its end at the anchor', () => {
    const at = positionBeside({ ...button, top: 500 }, { width: 200, height: 150 }, PAGE);

    expect(at).toEqual({ left: 100, top: 346, height: 150 });
  });

  it('is as high as the space, where it is higher than that', () => {
    const at = positionBeside(button, { width: 200, height: 2000 }, PAGE);

    expect(at).toEqual({ left: 100, top: 76, height: 516 });
  });
});
