import type { Span } from '#utils/transcript/in-seconds.ts';
import { READING_NAMES } from './field-names.ts';
import { isFields, speakerIn, timesIn, wordsIn, type Fields } from './fields.ts';

/** Upper bounds of what is searched. */
const MAX_DEPTH = 14;
const MAX_NODES = 2_000_000;

/** Texts with times that are at the same place of a structure, though perhaps in many lists of it. */
export interface TimedList {
  /** The name of the lists: `words`, `segments`. */
  name: string;
  /** In the file's order. What has no time of its own has NaN. */
  spans: ListedSpan[];
}

/** A text with its times, and which of the lists it is in. */
export interface ListedSpan extends Span {
  list: number;
}

interface Position {
  path: string;
  name: string;
  speaker: string | undefined;
  /** Counts the lists. */
  list: number;
  depth: number;
}

/**
 * Finds texts with times anywhere in the data, under the names that services use. A speaker may be named around a list.
 * Lists below the same names (`paragraphs[].sentences[]`) are one.
 */
export function collectLists(value: unknown): TimedList[] {
  const lists = new Map<string, TimedList>();
  const names = namesById(value);
  let [nodes, listCount] = [0, 0];

  const visit = (node: unknown, position: Position): void => {
    nodes += 1;
    if (nodes > MAX_NODES || position.depth > MAX_DEPTH || typeof node !== 'object' || node === null) return;
    const depth = position.depth + 1;
    if (Array.isArray(node)) {
      listCount += 1;
      const list = listCount;
      const span = spanOfRow(node);
      if (span) add(position, span);
      // The other readings of the same words are worse ones.
      const children = READING_NAMES.includes(position.name) ? node.slice(0, 1) : node;
      for (const child of children) visit(child, { ...position, path: `${position.path}[]`, list, depth });
    } else if (isFields(node)) {
      const speaker = speakerIn(node, names) ?? position.speaker;
      const span = spanOf(node, speaker);
      if (span) add(position, span);
      for (const [name, child] of Object.entries(node))
        visit(child, { path: `${position.path}.${name}`, name, speaker, list: position.list, depth });
    }
  };
  const add = ({ path, name, list: number }: Position, span: Span): void => {
    const list = lists.get(path) ?? { name, spans: [] };
    list.spans.push({ ...span, list: number });
    lists.set(path, list);
  };

  visit(value, { path: '', name: '', speaker: undefined, list: 0, depth: 0 });
  return [...lists.values()];
}

function spanOf(fields: Fields, speaker: string | undefined): Span | undefined {
  const text = wordsIn(fields);
  if (text === undefined || text === '') return undefined;
  const { from, to } = timesIn(fields);
  return { from: from.at, to: to.at, isBare: from.isBare, text, ...(speaker !== undefined && { speaker }) };
}

/** `["good", 1, 1.4]`, `[1, 1.4, "good"]`: times and words in a list of their own. */
function spanOfRow(row: readonly unknown[]): Span | undefined {
  const numbers = row.filter((each) => typeof each === 'number');
  const texts = row.filter((each) => typeof each === 'string');
  const [from, to] = numbers.slice(-2);
  const [text] = texts;
  if (row.length > 12 || texts.length !== 1 || text === undefined || from === undefined || to === undefined)
    return undefined;
  return to >= from ? { from, to, text, isBare: true } : undefined;
}

/** Names of speakers, where a list of them gives each id a name. */
function namesById(value: unknown, depth = 0, names = new Map<string, string>()): Map<string, string> {
  if (depth > 5 || typeof value !== 'object' || value === null) return names;
  for (const [key, child] of Object.entries(value).slice(0, 100)) {
    if (/^(?:speakers?|speaker_info|speakerInfo|participants|speaker_identification)$/.test(key))
      addNames(child, names);
    namesById(child, depth + 1, names);
  }
  return names;
}

function addNames(list: unknown, names: Map<string, string>): void {
  if (typeof list !== 'object' || list === null) return;
  for (const [key, entry] of Object.entries(list)) {
    if (typeof entry === 'string' && !Array.isArray(list)) names.set(key, entry);
    if (!isFields(entry)) continue;
    const id =
      entry['id'] ?? entry['speaker_id'] ?? entry['speakerId'] ?? (Array.isArray(list) ? undefined : key);
    const name = entry['name'] ?? entry['speaker_name'] ?? entry['display_name'] ?? entry['displayName'];
    const isId = typeof id === 'string' || typeof id === 'number';
    if (isId && typeof name === 'string' && name.trim()) names.set(String(id), name);
  }
}
