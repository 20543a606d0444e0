import type { MissingReason } from '#utils/archive/index.ts';
import type { Account } from '#utils/library/index.ts';
import type { RemotePart } from '#utils/links/index.ts';
import type { Traffic } from '#utils/remote/index.ts';

/** A Space that an archive lists, before its audio is read. */
export interface OfferedSpace {
  spaceId: string;
  /** Out of a post, if posts were read. */
  title?: string;
  /** ms since 1970 */
  startedAt?: number;
  endedAt?: number;
  /** Bytes to be read for its audio; 0 if the archive has none. */
  bytes: number;
  /** Why the archive has no audio of it, as far as is known. */
  missing?: MissingReason;
  /** Whether the library has the same audio already. */
  isStored: boolean;
}

/** What an archive behind links has, before any audio is read. */
export interface TakePlan {
  parts: RemotePart[];
  spaces: OfferedSpace[];
  /** Bytes of all parts. */
  total: number;
  /** Compressed bytes of the owner's posts, which say the Spaces' titles. */
  postsBytes: number;
  /** Whether they have been read. */
  arePostsRead: boolean;
  /** The archive's owner. */
  account?: Account;
  traffic: Traffic;
}
