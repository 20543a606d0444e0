import type { Layout } from './layout.ts';
import type { ArchiveAccount, PeriscopeAccount } from './parse-account.ts';
import type { Manifest } from './parse-manifest.ts';
import type { SpaceMetadata } from './parse-spaces.ts';

/** One archive (a ZIP, a folder, some loose files) as far as it has been read. */
export interface ArchiveContents {
  layout: Layout;
  manifest?: Manifest;
  account?: ArchiveAccount;
  periscopeAccount?: PeriscopeAccount;
  spaces: readonly SpaceMetadata[];
  /** Its metadata was there and could not be read. */
  hasBadMetadata?: boolean;
}
