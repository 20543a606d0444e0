import type { SpaceMetadata } from '#utils/archive/index.ts';
import type { Account } from './records.ts';

/** All that archives have told of a Space so far. Each import adds to it; none takes anything away. */
export interface SpaceFacts {
  /** As read from `spaces-metadata.js`; its `raw` is X's own entry, as it stands there. */
  metadata?: SpaceMetadata;
  /** Whose archive told it. */
  account?: Account;
  /** A title found in the owner's own posts. */
  titleOffer?: string;
  /** Handles without @ of the Space's people, by numeric user id. */
  handles?: Record<string, string>;
}

export interface StoredFacts extends SpaceFacts {
  spaceId: string;
}
