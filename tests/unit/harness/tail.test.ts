import { expect, it } from 'vitest';
import { tailOf } from '../../harness/tail.ts';

it('keeps the last lines, however they come', () => {
  const { take, lines } = tailOf(2);

  for (const text of ['first\nsec', 'ond\n', 'third\nfour']) take(Buffer.from(text));

  expect(lines()).toEqual(['third', 'four']);
});

it('takes a letter that comes in two pieces', () => {
  const { take, lines } = tailOf(2);
  const bytes = Buffer.from('año\n');

  take(bytes.subarray(0, 2));
  take(bytes.subarray(2));

  expect(lines()).toEqual(['año']);
});
