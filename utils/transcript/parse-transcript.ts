import { visibleText } from '#utils/visible-text.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { Transcript } from './cue.ts';
import { decodeAs, decodeText } from './encoding/decode-text.ts';
import { parseJsonTranscript } from './json/parse-json.ts';
import { isFields } from './json/fields.ts';
import { readJson } from './json/read-json.ts';
import { nameByFirstLine } from './lines/name-by-first-line.ts';
import { nameByPrefix } from './lines/name-by-prefix.ts';
import { parseFrames } from './lines/parse-frames.ts';
import { parsePlainText } from './lines/parse-plain-text.ts';
import { parseTable } from './lines/parse-table.ts';
import { parseTimedText } from './lines/parse-timed-text.ts';
import { splitTurns } from './lines/split-turns.ts';
import { timingsIn } from './lines/timing.ts';
import { parseAss } from './markup/parse-ass.ts';
import { linesOfOTranscribe, linesOfPodcastHtml } from './markup/parse-html.ts';
import { parseXml } from './markup/parse-xml.ts';
import { isZip, readDocx } from './markup/read-docx.ts';
import { tidyCues } from './tidy-cues.ts';

/** Why a file was not accepted as a transcript. The words are in `locales/`, under `error-<code>`. */
export const TRANSCRIPT_CODES = ['bad-transcript', 'unreadable', 'quota', 'unexpected'] as const;

export type TranscriptCode = (typeof TRANSCRIPT_CODES)[number];

/** Bytes of a file that can be a transcript: five hours with a time for every word are about 8 MB. */
export const MAX_TRANSCRIPT_BYTES = 32 << 20;

const MAX_CUES = 200_000;

/** Characters that do not occur in text; a few may be damage. */
const NOT_TEXT = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu;

/** What is written for programs and must not be shown as words: XML, HTML, JSON, RTF, PDF, times that cannot be read. */
const MARKUP =
  /^\s*(?:<[!?/a-z]|\{\\rtf|%PDF|\{\s*["'}]|\[\s*[{"'\]]|File type = "ooTextFile"|SPEAKER \S+ \d)|^\s*<\/?[a-z][\w:-]*(?:\s[^<>]*)?>|\d\s*-->\s*\d/im;
/** Times that Markdown makes bold. */
const BOLD_TIMES = /(?:\*\*|__)([[(]?\d[\d:.,\s–>-]*[\])]?)(?:\*\*|__)/g;
/** Who made the transcript, as services write it below. */
const FOOTER =
  /\n\s*(?:transcribed|transcript|transcription|subtitles?|captions?)\b[^\n]{0,60}(?:https?:\/\/|www\.)\S+\s*$/i;
/** WebVTT or SubRip inside JSON. */
const TIMED_TEXT = /^\s*WEBVTT|\d\s*-->\s*\d/;
const FENCED = /```[\w-]*[ \t]*\r?\n([\s\S]*?)\r?\n?```/;

export interface TranscriptOptions {
  /** Codes of the interface's languages: they count where a file's encoding is in doubt. */
  languages?: readonly string[];
  /** The file's encoding, if the person has said it. */
  encoding?: string | undefined;
}

/** A transcript, and how its bytes were read. */
export interface ReadTranscript {
  transcript: Transcript;
  encoding: string;
  /** Encodings that the file may have as well, with other words. */
  otherEncodings: string[];
}

/**
 * Parses a transcript of a recording of `duration` seconds, recognised by its content and not by its name: see
 * `docs/formats.md`. Throws CodedError `bad-transcript` where it is none of them.
 */
export function parseTranscript(bytes: Uint8Array, duration: number): Transcript {
  return readTranscript(bytes, duration).transcript;
}

/** The same, and says how the bytes were read. Throws as `parseTranscript` does. */
export function readTranscript(
  bytes: Uint8Array,
  duration: number,
  { languages, encoding }: TranscriptOptions = {},
): ReadTranscript {
  if (bytes.length > MAX_TRANSCRIPT_BYTES) throw new CodedError('bad-transcript', 'The file is too large');
  const decoded = isZip(bytes)
    ? { text: readDocx(bytes) ?? '', encoding: 'utf-8', others: [] }
    : encoding === undefined
      ? decodeText(bytes, languages)
      : { text: decodeAs(bytes, encoding), encoding, others: [] };
  if (!decoded.text.trim() || (decoded.text.match(NOT_TEXT)?.length ?? 0) > decoded.text.length / 100 + 1) {
    throw new CodedError('bad-transcript', 'There is no text in it');
  }
  const transcript = parseText(
    (FENCED.exec(decoded.text)?.[1] ?? decoded.text).replace(FOOTER, ''),
    duration,
  );
  return { transcript, encoding: decoded.encoding, otherEncodings: decoded.others };
}

function parseText(text: string, duration: number): Transcript {
  const found = findTranscript(text, duration);
  const cues = tidyCues(nameByPrefix(nameByFirstLine(found.cues)));
  if (cues.length > MAX_CUES) throw new CodedError('bad-transcript', `${cues.length} cues`);
  if (cues.length > 0) return { cues };
  if (found.text?.trim()) return { cues, text: visibleText(found.text) };
  throw new CodedError('bad-transcript', 'No words were found in it');
}

function findTranscript(text: string, duration: number): Transcript {
  if (/^\s*[{[]/.test(text)) {
    const json = parseJsonTranscript(text, duration);
    const value = json?.cues.length === 0 ? readJson(text) : undefined;
    const inside = timedTextIn(value) ?? linesOfOTranscribe(value)?.join('\n');
    if (inside !== undefined) return findTranscript(inside, duration);
    if (json) return json;
  }
  if (/^\s*</.test(text)) {
    const html = linesOfPodcastHtml(text);
    return { cues: html ? parsePlainText(html) : parseXml(text) };
  }
  // Captions of television are in a code of their own, which is no words.
  if (/^\s*Scenarist_SCC/.test(text)) return { cues: [] };
  // Some editors write the arrow as HTML.
  const arrows = text.includes('-->') ? text : text.replaceAll('--&gt;', '-->');
  const plain = arrows.replaceAll(BOLD_TIMES, '$1');
  const lines = plain.split(/\r\n|[\n\r\u2028]/);
  if (/^\s*(?:\[script info\]|\[events\]|dialogue:)/im.test(text)) return { cues: parseAss(lines) };
  const frames = parseFrames(lines, duration);
  if (frames) return { cues: frames };
  const table = parseTable(text, duration);
  if (table) return { cues: table };
  const isTimed = timingsIn(lines).size > 0;
  if (isTimed || /^\s*WEBVTT/.test(text)) return { cues: parseTimedText(lines, duration) };
  const cues = splitTurns(parsePlainText(lines));
  if (cues.length > 0) return { cues };
  return MARKUP.test(text) ? { cues } : { cues, text: lines.join('\n') };
}

/** A text with times that a service has put into one field, such as `vtt`. */
function timedTextIn(value: unknown, depth = 0): string | undefined {
  if (!isFields(value) || depth > 4) return undefined;
  const fields = Object.values(value);
  const found = fields.find((each) => typeof each === 'string' && TIMED_TEXT.test(each));
  if (typeof found === 'string') return found;
  for (const each of fields) {
    const inside = timedTextIn(each, depth + 1);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
