import { CodedError } from '#utils/coded-error.ts';
import { MAX_CLAIM } from '#utils/zip/bounds.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';

/**
 * Throws CodedError `too-large` where the entries of one ZIP that are to be read lie over each other so much that they
 * would make far more of it than there is. Looks at no bytes; a few entries with damaged sizes pass.
 */
export function refuseOverlaps(entries: readonly Entry[]): void {
  const there = Math.max(0, ...entries.map(({ limit }) => limit));
  const claimed = entries.reduce((sum, entry) => sum + claimOf(entry), 0);
  if (claimed > there * MAX_CLAIM) {
    throw new CodedError('too-large', `Entries claim ${claimed} bytes of the ${there} that there are`);
  }
}

function claimOf({ compressedSize, headerOffset, limit }: Entry): number {
  return Math.max(0, Math.min(compressedSize, limit - headerOffset));
}
