import { fold } from './fold.ts';
import type { Token } from './parse-text.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** A part of a text, and whether it is what somebody searches for. */
export interface TextPart {
  text: string;
  isHit: boolean;
}

/** A letter with the marks on it. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Longer texts are not shown as a whole anyway. */
const MAX_LENGTH = 10_000;

/** The text in parts. Of a word that begins with what is searched for, the beginning is the hit. */
export function highlight(text: string, tokens: readonly Token[]): TextPart[] {
  const words = tokens.flatMap((token) => token.words);
  if (words.length === 0 || text.length > MAX_LENGTH) return [{ text, isHit: false }];
  const { folded, from } = foldWithPositions(text);
  const isHit = new Uint8Array(text.length);
  let at = 0;
  for (const found of wordsOf(folded)) {
    at = folded.indexOf(found, at);
    for (const word of words)
      for (const start of startsOf(found, word))
        isHit.fill(1, from[at + start], from[at + start + word.length] ?? text.length);
    at += found.length;
  }
  return partsOf(text, isHit);
}

function startsOf(found: string, word: string): number[] {
  if (!isUnspaced(word)) return found.startsWith(word) ? [0] : [];
  const starts: number[] = [];
  for (let at = found.indexOf(word); at >= 0; at = found.indexOf(word, at + 1)) starts.push(at);
  return starts;
}

/** `from`: where in the text each character of `folded` comes from. */
function foldWithPositions(text: string): { folded: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const part = fold(cluster);
    folded += part;
    for (let i = 0; i < part.length; i += 1) from.push(index);
  }
  return { folded, from };
}

function partsOf(text: string, isHit: Uint8Array): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isHit[at] === isHit[start]) continue;
    parts.push({ text: text.slice(start, at), isHit: isHit[start] === 1 });
    start = at;
  }
  return parts;
}

/** Room before the first hit of an excerpt, in characters. */
const LEAD = 30;

/** Some of a long text, from shortly before its first hit on. */
export function excerpt(text: string, tokens: readonly Token[], length = 240): string {
  const line = text.slice(0, MAX_LENGTH).replaceAll(/\s+/g, ' ');
  if (line.length <= length) return line;
  let at = 0;
  for (const part of highlight(line.slice(0, MAX_LENGTH - 1), tokens)) {
    if (part.isHit) break;
    at += part.text.length;
  }
  const from = at < line.length ? Math.max(0, at - LEAD) : 0;
  return `${from > 0 ? '…' : ''}${line.slice(from, from + length).toWellFormed()}…`;
}
