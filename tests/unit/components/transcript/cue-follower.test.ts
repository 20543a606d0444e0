import { expect, it } from 'vitest';
import { findCueIndex } from '#components/transcript/cue-follower.ts';

it('finds the current cue, also inside a longer one', () => {
  const spans = [
    { from: 0, to: 30, text: '' },
    { from: 5, to: 6, text: '' },
    { from: 10, to: 12, text: '' },
  ];

  expect([0, 5.5, 8, 10, 29, 30].map((at) => findCueIndex(spans, at))).toEqual([0, 1, 0, 2, 0, -1]);
});
