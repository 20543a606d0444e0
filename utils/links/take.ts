import type { HeldRange, RemoteFile } from '#utils/remote/index.ts';

/** A part of an archive behind a link, with what has been read of it. Plain data: it can be posted to a worker. */
export interface RemotePart {
  file: RemoteFile;
  held: readonly HeldRange[];
}

/** What of an archive behind links is imported. */
export interface TakenParts {
  /** Ids of Spaces. Nothing is imported of any other. */
  spaces: readonly string[];
  /** Whether the owner's posts are read, for titles and names. */
  posts: boolean;
}

/** What to import out of the parts of one archive. */
export interface Take extends TakenParts {
  parts: readonly RemotePart[];
  /** Whether nothing is left out that the archive has of Spaces. */
  isAll: boolean;
  /** When X's link ends, ms since 1970. */
  expiresAt: number;
}
