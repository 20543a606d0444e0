import { expect, it } from 'vitest';
import { createI420Writer } from '../../../utils/video/encode/i420-writer.ts';

/** The formulas of BT.709 as they stand, for 8 bits and limited range. */
function expected(r: number, g: number, b: number): [number, number, number] {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [
    16 + (219 * y) / 255,
    128 + (224 * (b - y)) / (1.8556 * 255),
    128 + (224 * (r - y)) / (1.5748 * 255),
  ];
}

it.each([
  [0, 0, 0],
  [255, 255, 255],
  [251, 250, 247],
  [184, 64, 15],
  [0, 114, 178],
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
])('a flat picture of %i, %i, %i has its luma and chroma', (r, g, b) => {
  const pixels = new Uint8ClampedArray(Array.from({ length: 16 }, () => [r, g, b, 255]).flat());

  const bytes = createI420Writer(4, 4).write(pixels);

  const [y, u, v] = expected(r, g, b);
  expect(bytes).toHaveLength(24);
  for (const value of bytes.subarray(0, 16)) expect(Math.abs(value - y)).toBeLessThan(1);
  for (const value of bytes.subarray(16, 20)) expect(Math.abs(value - u)).toBeLessThan(1);
  for (const value of bytes.subarray(20)) expect(Math.abs(value - v)).toBeLessThan(1);
});

it('each pixel keeps its own luma, and four share their mean chroma', () => {
  const white = [255, 255, 255, 255];
  const blue = [0, 0, 255, 255];
  const pixels = new Uint8ClampedArray([
    ...white,
    ...blue,
    ...white,
    ...blue,
    ...blue,
    ...white,
    ...white,
    ...blue,
  ]);

  const bytes = createI420Writer(4, 2).write(pixels);

  expect([...bytes.subarray(0, 8)]).toEqual([235, 32, 235, 32, 32, 235, 235, 32]);
  const [, u] = expected(0, 0, 255);
  expect(Math.abs((bytes[8] ?? 0) - (128 + u) / 2)).toBeLessThan(1);
});
