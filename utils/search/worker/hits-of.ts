import type { StoredTranscript } from '#utils/library/index.ts';
import { linesIn, type LineSet } from '#utils/search/lines/line-set.ts';
import { transcriptLines } from '#utils/search/lines/transcript-lines.ts';
import { hasToken } from '#utils/search/lines/find-passages.ts';
import { fold } from '#utils/search/text/fold.ts';
import type { Token } from '#utils/search/text/parse-text.ts';
import { searchable } from '#utils/search/text/words.ts';
import { excerpt } from '#utils/search/text/highlight.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Hit } from './messages.ts';

/** Reads a recording's transcript; undefined if it has none. */
export type TranscriptReader = (spaceId: string) => Promise<StoredTranscript | undefined>;

/** The first hits in a recording, for one query. */
export type HitReader = (spaceId: string, limit: number) => Promise<Hit[]>;

/** A page asks anew with each answer. Most recordings have the same hits as in the one before: their transcripts are read once. */
export function createHitReader(readTranscript: TranscriptReader, candidates: Candidates): HitReader {
  const known = new Map<string, { passages: LineSet | undefined; hits: Promise<Hit[]> }>();
  return async (spaceId, limit) => {
    const candidate = candidates.get(spaceId);
    if (!candidate) return [];
    const { passages } = candidate;
    const key = `${limit} ${spaceId}`;
    const before = known.get(key);
    if (before && before.passages === passages) return before.hits;
    const hits = hitsOf(readTranscript, candidate, limit);
    known.set(key, { passages, hits });
    // What could not be read may be read by the next try.
    hits.catch(() => known.delete(key));
    return hits;
  };
}

/** The first hits in a recording: its note, then bookmarks, then what was said. */
export async function hitsOf(
  readTranscript: TranscriptReader,
  { item, match, passages }: Candidate,
  limit: number,
): Promise<Hit[]> {
  const { note = '', bookmarks, spaceId } = item.words;
  const hits: Hit[] = [
    ...(match.hasNote ? [{ kind: 'note' as const, text: excerpt(note, match.rest) }] : []),
    ...match.bookmarks.flatMap((i) => {
      const bookmark = bookmarks[i];
      return bookmark
        ? [{ kind: 'bookmark' as const, at: bookmark.at, text: excerpt(bookmark.note, match.rest) }]
        : [];
    }),
  ].slice(0, limit);
  if (hits.length >= limit || !passages) return hits;
  const transcript = await readTranscript(spaceId);
  if (!transcript) return hits;
  const lines = transcriptLines(transcript);
  const isTimed = transcript.cues.length > 0;
  for (const number of linesIn(passages, limit - hits.length)) {
    const [line, next] = [lines[number], lines[number + 1]];
    if (!line) continue;
    hits.push({
      kind: 'line',
      text: excerpt(
        hasAll(line.text, match.rest) || !next ? line.text : `${line.text} ${next.text}`,
        match.rest,
      ),
      ...(isTimed && { at: line.at }),
    });
  }
  return hits;
}

const hasAll = (text: string, tokens: readonly Token[]): boolean => {
  const words = searchable(fold(text));
  return tokens.every((token) => hasToken(words, token));
};
