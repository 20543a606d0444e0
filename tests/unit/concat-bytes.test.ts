import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';

const chunks = [Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3, 4, 5).subarray(1)];

describe('concatBytes', () => {
  it('joins chunks in order, also empty ones and views', () => {
    expect([...concatBytes(chunks)]).toEqual([1, 2, 4, 5]);
  });

  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 4]],
    [9, [1, 2, 4, 5]],
  ])('stops after %d bytes', (length, bytes) => {
    expect([...concatBytes(chunks, length)]).toEqual(bytes);
  });

  it('copies: a chunk that changes later does not change the result', () => {
    const chunk = Uint8Array.of(7);
    const joined = concatBytes([chunk]);

    chunk[0] = 8;

    expect([...joined]).toEqual([7]);
  });

  it('is empty without chunks', () => {
    expect(concatBytes([])).toHaveLength(0);
  });
});
