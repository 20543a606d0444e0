import { CodedError } from '#utils/coded-error.ts';
import { MANIFEST_PATH } from './entry-path.ts';
import { sha256Of } from './hash-entry.ts';
import type { BackupManifest } from './manifest.ts';

/** The first two entries of a backup. */
export interface ManifestTexts {
  manifest: string;
  /** `manifest.sha256` */
  sum: string;
}

/** The manifest, and one hash over it: over the hashes of all entries, that is, and everything that it says of them. */
export async function formatManifest(manifest: BackupManifest): Promise<ManifestTexts> {
  const { entries, ...head } = manifest;
  // One line per entry: a text that people can search, and that is not as long as an indented one.
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  const opened = JSON.stringify(head, null, 2).slice(0, -2);
  const text = `${opened},\n  "entries": [\n${lines}\n]}\n`;
  return { manifest: text, sum: `${await sha256Of(new TextEncoder().encode(text))}  ${MANIFEST_PATH}\n` };
}

/** Throws CodedError `damaged-manifest` if `manifest.json` is not what was hashed when it was written. */
export async function requireManifestSum(manifest: Uint8Array<ArrayBuffer>, sum: string): Promise<void> {
  const [hash] = sum.split(' ');
  if (hash !== (await sha256Of(manifest)))
    throw new CodedError('damaged-manifest', 'The manifest is not as it was written');
}
