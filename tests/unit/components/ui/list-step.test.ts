import { expect, it } from 'vitest';
import { listStep } from '#components/ui/list/list-step.ts';

it.each([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
  ['PageUp', -8],
  ['PageDown', 8],
  ['Home', -Infinity],
  ['End', Infinity],
  ['ArrowLeft', undefined],
  ['a', undefined],
])('%s moves by %s rows', (key, step) => {
  expect(listStep(key, 8)).toBe(step);
});
