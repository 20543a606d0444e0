import { createTranscripts, readWordIndex, type Database, type WordGroup } from '#utils/library/index.ts';
import type { CatalogueItem } from '#utils/search/catalogue/catalogue.ts';
import { createMatcher, passesFilters, type CatalogueMatch } from '#utils/search/catalogue/matches.ts';
import { isPassage, needsText, passagesOf } from '#utils/search/lines/find-passages.ts';
import { lookUp } from '#utils/search/lines/look-up.ts';
import { transcriptLines } from '#utils/search/lines/transcript-lines.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import type { Token } from '#utils/search/text/parse-text.ts';

/** A recording that may answer the query. */
export interface Candidate {
  item: CatalogueItem;
  match: CatalogueMatch;
  /** The numbers of the lines of its transcript that are hits. */
  passages: readonly number[];
}

const NO_LINES: readonly number[] = [];

export const hitsIn = ({ item, match, passages }: Candidate): number =>
  match.bookmarks.length + Number(match.hasNote && item.note !== undefined) + passages.length;

/** Whether it answers the query, as far as it has been searched. */
export const isFound = (candidate: Candidate): boolean => candidate.match.isWhole || hitsIn(candidate) > 0;

/** All recordings that the filters leave in, with what their catalogue has of the query. */
export function findCandidates(
  catalogue: readonly CatalogueItem[],
  query: SearchQuery,
  tokens: readonly Token[],
): Map<string, Candidate> {
  const match = createMatcher(tokens);
  const candidates = new Map<string, Candidate>();
  for (const item of catalogue) {
    if (!passesFilters(item, query)) continue;
    candidates.set(item.entry.spaceId, { item, match: match(item), passages: NO_LINES });
  }
  return candidates;
}

export interface FindingLines {
  /** Called after each group of transcripts. */
  onStep: () => void;
  /** Whether nobody needs the answer any more. */
  isOver: () => boolean;
}

/** Adds the hits in transcripts. Returns whether all of them have been searched. */
export async function findLines(
  database: Database,
  tokens: readonly Token[],
  candidates: ReadonlyMap<string, Candidate>,
  { onStep, isOver }: FindingLines,
): Promise<boolean> {
  const words = [...new Set(tokens.flatMap((token) => (token.handle === undefined ? token.words : [])))];
  if (words.length === 0) return true;
  const { groups, unindexed } = await readWordIndex(database);
  let isComplete = unindexed.size === 0;
  for (const group of groups.values()) {
    if (isOver()) return false;
    isComplete = (await findInGroup(database, group, words, candidates, unindexed)) && isComplete;
    onStep();
  }
  return isComplete;
}

async function findInGroup(
  database: Database,
  group: WordGroup,
  words: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
  unindexed: ReadonlyMap<string, string>,
): Promise<boolean> {
  const postings = await lookUp(database, group, words);
  if (!postings) return false;
  const byWord = new Map(words.map((word, i) => [word, postings[i]]));
  for (const [position, spaceId] of group.spaceIds.entries()) {
    const candidate = candidates.get(spaceId);
    if (!candidate || unindexed.has(spaceId) || candidate.match.rest.length === 0) continue;
    const { rest } = candidate.match;
    const needed = [...new Set(rest.flatMap((token) => token.words))];
    const lines = needed.map((word) => byWord.get(word)?.get(position) ?? []);
    if (lines.some((each) => each.length === 0)) continue;
    const passages = passagesOf(lines);
    candidate.passages = rest.some(needsText) ? await verify(database, spaceId, passages, rest) : passages;
  }
  return true;
}

/** Those passages whose text has the tokens, too. */
async function verify(
  database: Database,
  spaceId: string,
  passages: readonly number[],
  tokens: readonly Token[],
): Promise<number[]> {
  if (passages.length === 0) return [];
  const transcript = await createTranscripts(() => Promise.resolve(database)).read(spaceId);
  const lines = transcript ? transcriptLines(transcript) : [];
  return passages.filter((at) => isPassage(lines, at, tokens));
}
