import type { TimeRange } from '#utils/audio/index.ts';
import type { Episode } from '#utils/export/episode.ts';
import type { AudioFormat } from '#utils/export/export-request.ts';
import { visibleLine } from '#utils/visible-text.ts';
import { formatTimestamp, twoDigits } from './timestamp.ts';

/** The fields of a template for file names. */
export interface FileNameFields {
  /** ms since 1970 */
  startedAt?: number | undefined;
  title: string;
  /** Which part of the recording, if not all of it. */
  span?: string | undefined;
  /** `@handle`, or empty. */
  host: string;
}

export const FILE_NAME_TEMPLATE = '{date} {title} {span} – {host}';

/**
 * Bytes of UTF-8, extension included. File systems allow 255; the rest is for ` (1)`, and for the folders of the path,
 * for which Windows allows 260 characters altogether.
 */
const MAX_BYTES = 180;

/** Characters of a field that are looked at: of a title of a megabyte, all the rest would be cut off anyway. */
const MAX_READ = 4000;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const FORBIDDEN_ON_WINDOWS = /[<>:"/\\|?*]/g;
/** Names of devices, with any text after the first dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The file name of an export: with its start and end where it is a part (`span`) of the recording, and with a suffix
 * that names a speaker who was left out.
 */
export function formatExportName(
  { startedAt, title, host }: Episode,
  extension: AudioFormat | 'mp4' | 'png' | 'zip' | 'md' | 'json' | 'vtt' | 'srt' | 'xml' | 'csv',
  span?: TimeRange,
  suffix?: string,
): string {
  const times = span && `${dottedTime(span.from)}–${dottedTime(span.to)}`;
  const part = [times, suffix].filter(Boolean).join(' ');
  return formatFileName({ startedAt, title, host, span: part }, extension);
}

/** `1.02.03`: to the second, without the colons that Windows forbids. */
function dottedTime(seconds: number): string {
  return formatTimestamp(Math.round(seconds)).replaceAll(':', '.');
}

/**
 * Fills the template to a name that is valid on Windows, macOS and Linux. `extension` without the dot. A name that would
 * be too long loses the end of its title, cut between two graphemes.
 */
export function formatFileName(
  fields: FileNameFields,
  extension: string,
  template = FILE_NAME_TEMPLATE,
): string {
  const limit = MAX_BYTES - byteLength(`.${extension}`);
  const full = fill(template, fields);
  const excess = byteLength(full) - limit;
  const titleLimit = Math.max(0, byteLength(clean(fields.title)) - excess);
  const name =
    excess <= 0 ? full : fill(template, { ...fields, title: cut(clean(fields.title), titleLimit) });
  const safe = trimName(cut(name, limit)) || 'recording';
  return `${RESERVED.test(safe) ? `_${safe}` : safe}.${extension}`;
}

function fill(template: string, { startedAt, title, span = '', host }: FileNameFields): string {
  const values: Record<string, string> = {
    date: startedAt === undefined ? '' : localDay(startedAt),
    title: clean(title),
    span: clean(span),
    host: clean(host),
  };
  const filled = template.replaceAll(/\{(\w+)\}/g, (field, name: string) => values[name] ?? field);
  return trimName(clean(filled));
}

/** One line of characters that every system allows and that deceive nobody; empty where none of them is visible. */
function clean(text: string): string {
  const cleaned = visibleLine(text.slice(0, MAX_READ))
    .normalize('NFC')
    .replaceAll('\uFFFD', '')
    .replaceAll(FORBIDDEN_ON_WINDOWS, '-')
    .replaceAll(/ +/g, ' ')
    .trim();
  return VISIBLE.test(cleaned) ? cleaned : '';
}

/** Removes the separators around empty fields, and dots and spaces at the ends, which Windows drops. */
function trimName(name: string): string {
  return name.replaceAll(/^[\s.–~]+|[\s.–]+$/g, '');
}

/** As many graphemes from the start as fit into `limit` bytes. */
function cut(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += byteLength(segment);
    if (bytes > limit) break;
    kept += segment;
  }
  return kept.trimEnd();
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The day in the person's time zone: `2026-02-02`. `at`: ms since 1970. */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
