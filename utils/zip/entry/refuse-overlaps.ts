import { CodedError } from '#utils/coded-error.ts';
import { MAX_CLAIM_RATIO } from '#utils/zip/bounds.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';

/**
 * Throws CodedError `too-large` where the entries to be read from one ZIP overlap so much that together they claim
 * far more bytes than it has. Reads nothing; a few entries with damaged sizes are accepted.
 */
export function refuseOverlaps(entries: readonly Entry[]): void {
  const available = Math.max(0, ...entries.map(({ limit }) => limit));
  const claimed = entries.reduce((sum, entry) => sum + claimedBytes(entry), 0);
  if (claimed > available * MAX_CLAIM_RATIO) {
    throw new CodedError('too-large', `Entries claim ${claimed} of ${available} bytes`);
  }
}

function claimedBytes({ compressedSize, headerOffset, limit }: Entry): number {
  return Math.max(0, Math.min(compressedSize, limit - headerOffset));
}
