import { CodedError } from '#utils/coded-error.ts';
import { MAX_CLAIM_RATIO } from '#utils/zip/bounds.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';

/**
 * Throws CodedError `too-large` where the entries to be read from one ZIP overlap so much that together they claim
 * far more bytes than it has. Reads nothing; a few entries with damaged sizes are accepted.
 */
export function refuseOverlaps(entries: Iterable<Entry>): void {
  let available = 0;
  let claimed = 0;
  for (const entry of entries) {
    available = Math.max(available, entry.limit);
    claimed += claimedBytes(entry);
  }
  if (claimed > available * MAX_CLAIM_RATIO) {
    throw new CodedError('too-large', `Entries claim ${claimed} of ${available} bytes`);
  }
}

function claimedBytes({ compressedSize, headerOffset, limit }: Entry): number {
  return Math.max(0, Math.min(compressedSize, limit - headerOffset));
}
