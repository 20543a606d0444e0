import type { MissingReason, Person, SpaceMetadata } from '#utils/archive/index.ts';
import type { Account, ShelvedRecording } from '../library/records.ts';
import type { Item } from './items.ts';

/** One planned Space with all that is known of it, its sound not yet read. */
export interface SpaceToTake {
  space: string;
  metadata?: SpaceMetadata;
  /** In order. */
  parts: { part: number; item: Item }[];
  account: Account | undefined;
  titleOffer: string | undefined;
  /** Handles by numeric user id. */
  people: ReadonlyMap<string, Person>;
  /** What the library has of it already, if only as deleted. */
  known: ShelvedRecording | undefined;
  /** Why there is no sound of it, as far as can be told. */
  missing?: MissingReason;
}

/** Bytes of its sound, as the archive states them. */
export function bytesOf({ parts }: SpaceToTake): number {
  return parts.reduce((sum, { item }) => sum + item.size, 0);
}

/** Whether what the library has is as good already: then the sound need not even be read. */
export function isKept(space: SpaceToTake): boolean {
  const { known } = space;
  if (!known) return false;
  if (space.parts.length === 0) return known.state !== 'missing';
  return known.state === 'complete' && known.bytes >= bytesOf(space);
}
