import { createTranscripts, type Database, type WordGroup, type WordIndex } from '#utils/library/index.ts';
import { isPassage, needsText, passagesOf } from '#utils/search/lines/find-passages.ts';
import { addLine, countLines, createLineSet, linesIn, type LineSet } from '#utils/search/lines/line-set.ts';
import { lookUp } from '#utils/search/lines/look-up.ts';
import type { Postings } from '#utils/search/lines/postings.ts';
import { transcriptLines } from '#utils/search/lines/transcript-lines.ts';
import type { Token } from '#utils/search/text/parse-text.ts';
import type { Candidates } from './candidates.ts';

export interface FindingLines {
  /** Called after each group of transcripts with how many of the candidates had hits in it. */
  onStep: (found: number) => void;
  /** Whether nobody needs the answer any more. */
  isOver: () => boolean;
}

/** Groups that are read while one is searched: a browser answers several requests in little more time than one. */
const READ_AHEAD = 4;

/** The words that transcripts are searched for. */
export const spokenWords = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.flatMap((token) => (token.handle === undefined ? token.words : []))),
];

/** Adds the hits in transcripts. Returns whether all of them have been searched. */
export async function findLines(
  database: Database,
  index: Promise<WordIndex>,
  words: readonly string[],
  candidates: Candidates,
  { onStep, isOver }: FindingLines,
): Promise<boolean> {
  const { groups, unindexed } = await index;
  const all = [...groups.values()];
  const readings: Promise<Postings[] | undefined>[] = [];
  let isComplete = unindexed.size === 0;
  let next = 0;
  for (const group of all) {
    if (isOver()) return false;
    for (const ahead of all.slice(next, next + READ_AHEAD - readings.length)) {
      const reading = lookUp(database, ahead, words);
      // Nobody waits for it if the search ends before.
      reading.catch(() => undefined);
      readings.push(reading);
      next += 1;
    }
    const postings = await readings.shift();
    let found = 0;
    if (postings) found = await findInGroup(database, group, words, postings, candidates, unindexed);
    else isComplete = false;
    onStep(found);
  }
  return isComplete;
}

async function findInGroup(
  database: Database,
  group: WordGroup,
  words: readonly string[],
  postings: readonly Postings[],
  candidates: Candidates,
  unindexed: ReadonlyMap<string, string>,
): Promise<number> {
  const byWord = new Map(words.map((word, i) => [word, postings[i]]));
  let found = 0;
  for (const [position, spaceId] of group.spaceIds.entries()) {
    const candidate = candidates.get(spaceId);
    if (!candidate || unindexed.has(spaceId) || candidate.match.rest.length === 0) continue;
    const { rest } = candidate.match;
    const needed = [...new Set(rest.flatMap((token) => token.words))];
    const lines = needed.flatMap((word) => byWord.get(word)?.get(position) ?? []);
    if (lines.length < needed.length) continue;
    const passages = passagesOf(lines);
    const confirmed = rest.some(needsText) ? await verify(database, spaceId, passages, rest) : passages;
    if (countLines(confirmed) === 0) continue;
    candidates.addPassages(spaceId, confirmed);
    found += 1;
  }
  return found;
}

/** Those passages whose text has the tokens, too. */
async function verify(
  database: Database,
  spaceId: string,
  passages: LineSet,
  tokens: readonly Token[],
): Promise<LineSet> {
  const confirmed = createLineSet();
  const possible = linesIn(passages);
  if (possible.length === 0) return confirmed;
  const transcript = await createTranscripts(() => Promise.resolve(database)).read(spaceId);
  const lines = transcript ? transcriptLines(transcript) : [];
  for (const at of possible) if (isPassage(lines, at, tokens)) addLine(confirmed, at);
  return confirmed;
}
