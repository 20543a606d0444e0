import { expect, it } from 'vitest';
import { distinctTags } from '#utils/library/tags.ts';

it('keeps of tags in any case the first, on one line', () => {
  expect(distinctTags(['News', 'news ', 'ana\nmx', '\u202E', 'NEWS'])).toEqual(['News', 'ana mx']);
});

it('keeps all of a tag, however long it is', () => {
  const long = 'x'.repeat(150);

  expect(distinctTags([`${long}a`, `${long}b`])).toEqual([`${long}a`, `${long}b`]);
});
