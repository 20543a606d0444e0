import type { MissingReason } from '#utils/archive/index.ts';
import type { KnownSpace } from '#utils/library/repositories/known-spaces.ts';
import type { SpaceFacts } from '#utils/library/space-facts.ts';
import type { Item } from '#utils/import/open/file-item.ts';

/** One planned Space with all that is known of it, its sound not yet read. */
export interface SpaceToTake {
  space: string;
  /** In order. */
  parts: { part: number; item: Item }[];
  /** All that archives have told of it, this import's and earlier ones. */
  facts: SpaceFacts;
  /** What the library has of it already. */
  known: KnownSpace | undefined;
  /** Why there is no sound of it, as far as can be told. */
  missing?: MissingReason;
}

/** Bytes of its sound, as the archive states them. */
export function bytesOf({ parts }: SpaceToTake): number {
  return parts.reduce((sum, { item }) => sum + item.size, 0);
}

/** Whether what the library has is as good already: then the sound need not even be read. */
export function isKept(space: SpaceToTake): boolean {
  const { known, parts } = space;
  if (!known) return false;
  const { state, bytes } = known.recording;
  if (parts.length === 0) return state !== 'missing';
  const hasAllParts = parts.every(({ part }) => known.parts.includes(part));
  return state === 'complete' && hasAllParts && bytes >= bytesOf(space);
}
