import { parseCueTime, type Cue, type Transcript } from './cue.ts';
import { stripMarkup, withSpeaker } from './strip-markup.ts';

/** Upper bounds of what is searched. */
const MAX_DEPTH = 10;
const MAX_LISTS = 20_000;

type Fields = Record<string, unknown>;

/**
 * Parses what Whisper and similar tools write (`segments` of `start`, `end`, `text`): finds the list of timed texts
 * anywhere in the data, under various field names. Undefined where there is neither such a list nor a text.
 */
export function parseJsonTranscript(value: unknown): Transcript | undefined {
  const lists = cueLists(value);
  const lengths = lists.map((cues) => cues.reduce((sum, { text }) => sum + text.length, 0));
  const longest = Math.max(0, ...lengths);
  // Of two lists with the same text, sentences rather than words.
  const [best] = lists.filter((_, i) => (lengths[i] ?? 0) > longest / 2).sort((a, b) => a.length - b.length);
  if (best) return { cues: best };
  const text = isFields(value) ? textIn(value) : undefined;
  return text === undefined ? undefined : { cues: [], text };
}

function cueLists(value: unknown): Cue[][] {
  const lists: Cue[][] = [];
  let level: unknown[] = [value];
  let looked = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const node of level) {
      looked += 1;
      if (looked > MAX_LISTS) return lists;
      const cues = Array.isArray(node) ? node.flatMap(cueOf) : [];
      if (Array.isArray(node) && cues.length > 0 && cues.length >= node.length / 2) lists.push(cues);
      for (const child of childrenOf(node)) if (typeof child === 'object' && child !== null) next.push(child);
    }
    level = next;
  }
  return lists;
}

function childrenOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : isFields(value) ? Object.values(value) : [];
}

function cueOf(value: unknown): Cue[] {
  if (!isFields(value)) return [];
  const text = textIn(value);
  const [from, to] = timesIn(value);
  if (text === undefined || Number.isNaN(from)) return [];
  const words = stripMarkup(text);
  const speaker = speakerIn(value) ?? words.speaker;
  return [{ from, to, ...withSpeaker(words.text, speaker) }];
}

function textIn(fields: Fields): string | undefined {
  for (const key of ['text', 'body', 'transcript', 'content', 'utterance', 'sentence', 'line']) {
    const text = fields[key];
    if (typeof text === 'string' && text.trim()) return text;
  }
  return undefined;
}

/** Start and end in seconds; NaN where they are missing. */
function timesIn(fields: Fields): [from: number, to: number] {
  const { timestamp, offsets, timestamps } = fields;
  // whisper.cpp: `offsets` in milliseconds; Hugging Face: `timestamp: [start, end]`.
  if (isFields(offsets)) return [timeOf(offsets['from']) / 1000, timeOf(offsets['to']) / 1000];
  if (isFields(timestamps)) return [timeOf(timestamps['from']), timeOf(timestamps['to'])];
  if (Array.isArray(timestamp)) return [timeOf(timestamp[0]), timeOf(timestamp[1])];
  const named = (...keys: string[]): number =>
    timeOf(keys.map((key) => fields[key]).find((time) => time !== undefined && time !== null));
  return [
    named('start', 'startTime', 'start_time', 'begin', 'from'),
    named('end', 'endTime', 'end_time', 'stop', 'to'),
  ];
}

/** Seconds of `12.5`, `"12.5"`, `"12.5s"` or `"00:00:12,500"`. */
function timeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return Number.NaN;
  return value.includes(':') ? parseCueTime(value) : Number(value.replace(/s$/, ''));
}

function speakerIn(fields: Fields): string | undefined {
  for (const key of [
    'speaker',
    'speaker_label',
    'speakerLabel',
    'speakerName',
    'speaker_name',
    'speaker_id',
  ]) {
    const found = fields[key];
    const name = isFields(found) ? (found['name'] ?? found['id']) : found;
    if (typeof name === 'number') return `Speaker ${name}`;
    if (typeof name === 'string' && name.trim()) return /^[A-Z]$/.test(name) ? `Speaker ${name}` : name;
  }
  return undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
