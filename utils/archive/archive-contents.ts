import type { Layout } from './layout.ts';
import type { ArchiveAccount, PeriscopeAccount } from './parse-account.ts';
import type { Manifest } from './parse-manifest.ts';
import type { SpaceMetadata } from './parse-spaces.ts';

/** `too-large`: beyond the stated bounds; anything else is `bad-metadata`. */
export type MetadataFault = 'bad-metadata' | 'too-large';

/** One archive (a ZIP, a folder, some loose files) as far as it has been read. */
export interface ArchiveContents {
  layout: Layout;
  manifest?: Manifest;
  account?: ArchiveAccount;
  periscopeAccount?: PeriscopeAccount;
  spaces: readonly SpaceMetadata[];
  /** Why its metadata, which was there, could not be read; each file's that could not. */
  metadataFaults?: readonly MetadataFault[];
}
