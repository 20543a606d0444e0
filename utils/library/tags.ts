import { visibleLine } from '#utils/visible-text.ts';

/** What two tags that are the same have in common: case does not count. */
export const tagKey = (tag: string): string => visibleLine(tag).toLowerCase();

/** Tags as they are stored, in their order: each once and on one line. Of the same, the first stays. */
export function distinctTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== '' && !byKey.has(key)) byKey.set(key, visibleLine(tag));
  }
  return [...byKey.values()];
}
