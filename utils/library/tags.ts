import { beginning, visibleLine } from '#utils/visible-text.ts';

/** Characters. A tag is a word or two; what is longer was pasted, or is of a backup that somebody has edited. */
const MAX_TAG = 100;

const cleanTag = (tag: string): string => visibleLine(beginning(tag.trimStart(), MAX_TAG));

/** What two tags that are the same have in common: case does not count. */
export const tagKey = (tag: string): string => cleanTag(tag).toLowerCase();

/** Tags as they are stored, in their order: each once and on one line. Of the same, the first stays. */
export function distinctTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== '' && !byKey.has(key)) byKey.set(key, cleanTag(tag));
  }
  return [...byKey.values()];
}
