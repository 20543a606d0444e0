import { describe, expect, it } from 'vitest';
import { laneBarsPath } from '#components/recordings/timeline/lane/lane-bars.ts';

describe('laneBarsPath', () => {
  it('draws no bar for silence and a full one for a cell full of speech', () => {
    expect(laneBarsPath(Uint8Array.of(0, 255))).toBe('M1.12 0.000h.76v1.000h-.76z');
  });
});
