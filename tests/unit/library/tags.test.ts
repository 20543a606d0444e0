import { expect, it } from 'vitest';
import { distinctTags, tagKey } from '#utils/library/tags.ts';

it('keeps of tags in any case the first, on one line', () => {
  expect(distinctTags(['News', 'news ', 'ana\nmx', '\u202E', 'NEWS'])).toEqual(['News', 'ana mx']);
});

it('cuts what is too long for a tag between two characters, and finds it by all of it', () => {
  const long = '🎧'.repeat(500_000);

  const [tag = ''] = distinctTags([long, `${long}!`]);

  expect(Array.from(tag)).toEqual(Array.from({ length: 50 }, () => '🎧'));
  expect(tagKey(long)).toBe(tagKey(tag));
  expect(distinctTags([tag, long])).toEqual([tag]);
});
