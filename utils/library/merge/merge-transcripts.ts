import type { StoredTranscript } from '#utils/library/schema.ts';

export interface MergedTranscripts {
  transcript: StoredTranscript;
  /** The older one, if it is another. A recording has only one transcript. */
  older?: StoredTranscript;
}

/** The one that was attached or changed last, and the library's own if both were at the same time. */
export function mergeTranscripts(
  mine: StoredTranscript | undefined,
  theirs: StoredTranscript,
): MergedTranscripts {
  if (!mine) return { transcript: theirs };
  if (isSameTranscript(mine, theirs)) return { transcript: mine };
  return changedAt(theirs) > changedAt(mine)
    ? { transcript: theirs, older: mine }
    : { transcript: mine, older: theirs };
}

function changedAt({ addedAt, editedAt = 0 }: StoredTranscript): number {
  return Math.max(addedAt, editedAt);
}

function isSameTranscript(a: StoredTranscript, b: StoredTranscript): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** Everything that is shown and played by. */
function wordsOf({ cues, text }: StoredTranscript): string {
  return JSON.stringify([text, cues.map(({ from, to, text: line, speaker }) => [from, to, line, speaker])]);
}
