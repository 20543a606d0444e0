import { visibleLine, visibleText } from '#utils/visible-text.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { Cue, Transcript } from './cue.ts';
import { parseJsonTranscript } from './parse-json.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { hasTimings, parseTimedText } from './parse-timed-text.ts';

/** Why a file was not accepted as a transcript. The words are in `locales/`, under `error-<code>`. */
export const TRANSCRIPT_CODES = ['bad-transcript', 'unreadable', 'quota', 'unexpected'] as const;

export type TranscriptCode = (typeof TRANSCRIPT_CODES)[number];

/** Bytes of a file that can be a transcript: five hours with a time for every word are about 8 MB. */
export const MAX_TRANSCRIPT_BYTES = 32 << 20;

const MAX_CUES = 200_000;

/** Characters that do not occur in text; a few may be damage. */
const NOT_TEXT = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu;

/** Seconds of a cue at most, where its end is not known. */
const MAX_GUESSED_SECONDS = 5;

/** The shortest duration of a cue, in seconds. */
const MIN_SECONDS = 0.001;

/** Times beyond so many times the recording's duration are not seconds: they are milliseconds. */
const MILLISECONDS_FROM = 50;

/**
 * Parses a transcript of a recording of `duration` seconds: SubRip, WebVTT, JSON or plain text, recognised by its
 * content and not by its name. Throws CodedError `bad-transcript` where it is none of them.
 */
export function parseTranscript(bytes: Uint8Array, duration: number): Transcript {
  if (bytes.length > MAX_TRANSCRIPT_BYTES) throw new CodedError('bad-transcript', 'The file is too large');
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  if (!text.trim() || (text.match(NOT_TEXT)?.length ?? 0) > text.length / 100) {
    throw new CodedError('bad-transcript', 'There is no text in it');
  }
  const found = parseText(text);
  const cues = tidyCues(found.cues, duration);
  if (cues.length > MAX_CUES) throw new CodedError('bad-transcript', `${cues.length} cues`);
  if (cues.length > 0) return { cues };
  if (!found.text?.trim()) throw new CodedError('bad-transcript', 'No words were found in it');
  return { cues, text: visibleText(found.text) };
}

function parseText(text: string): Transcript {
  if (/^\s*[{[]/.test(text)) {
    const json = parseJson(text);
    if (json !== undefined) return parseJsonTranscript(json) ?? { cues: [] };
    // A time in brackets begins like a list.
    if (/^\s*(?:\{|\[\s*[{"])/.test(text)) return { cues: [] };
  }
  const lines = text.split(/\r\n|[\n\r\u2028]/);
  if (hasTimings(lines)) return { cues: parseTimedText(lines) };
  if (/^\s*WEBVTT/.test(text)) return { cues: [] };
  const cues = parsePlainText(lines);
  return cues.length > 0 ? { cues } : { cues, text: lines.join('\n') };
}

/** Undefined where it is not JSON. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Decodes a file's text: UTF-8, UTF-16 with a byte order mark, else Windows-1252. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function toVisible({ speaker, text, ...times }: Cue): Cue {
  const name = speaker === undefined ? '' : visibleLine(speaker);
  return { ...times, text: visibleText(text), ...(name !== '' && { speaker: name }) };
}

/** Cues ordered by time and converted to seconds, each with an end after its start. `duration` in seconds. */
function tidyCues(cues: readonly Cue[], duration: number): Cue[] {
  const sane = cues
    .map(toVisible)
    .filter(({ from, text }) => Number.isFinite(from) && from >= 0 && text !== '');
  const last = sane.reduce((latest, { from }) => Math.max(latest, from), 0);
  const scale = duration > 0 && last > MILLISECONDS_FROM * duration ? 1000 : 1;
  const sorted = sane
    .map((cue) => ({ ...cue, from: cue.from / scale, to: cue.to / scale }))
    .sort((a, b) => a.from - b.from);
  return sorted.map((cue, i) => {
    if (Number.isFinite(cue.to) && cue.to > cue.from) return cue;
    const next = sorted[i + 1]?.from ?? Infinity;
    return { ...cue, to: Math.max(cue.from + MIN_SECONDS, Math.min(next, cue.from + MAX_GUESSED_SECONDS)) };
  });
}
