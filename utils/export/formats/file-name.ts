import { twoDigits } from './timestamp.ts';

/** What a template for file names may name. */
export interface FileNameFields {
  /** ms since 1970 */
  startedAt?: number | undefined;
  title: string;
  /** Which part of it, if not the whole. */
  span?: string | undefined;
  /** `@handle`, or empty. */
  host: string;
}

export const FILE_NAME_TEMPLATE = '{date} {title} {span} – {host}';

/**
 * Bytes of UTF-8, the ending included. File systems take 255; the rest is for ` (1)`, and for the folders before it,
 * with which Windows counts to 260.
 */
const MAX_BYTES = 180;

/**
 * Marks that turn the direction of what stands around them, and whatever else cannot be seen; not what joins and colours
 * emoji, chooses among their forms, or parts letters in Persian.
 */
const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]--[\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]]/gv;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const FORBIDDEN_ON_WINDOWS = /[<>:"/\\|?*]/g;
/** Names of devices, whatever comes after the first dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * A name that Windows, macOS and Linux all take, of a template as people write it. `extension` without the dot. Where
 * it would be too long, the title gives way, between two characters as people see them.
 */
export function formatFileName(
  fields: FileNameFields,
  extension: string,
  template = FILE_NAME_TEMPLATE,
): string {
  const limit = MAX_BYTES - byteLength(`.${extension}`);
  const whole = fill(template, fields);
  const excess = byteLength(whole) - limit;
  const titleLimit = Math.max(0, byteLength(clean(fields.title)) - excess);
  const name =
    excess <= 0 ? whole : fill(template, { ...fields, title: cut(clean(fields.title), titleLimit) });
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

/** What no system forbids and nobody is deceived by, in one line; nothing where nothing of it can be seen. */
function clean(text: string): string {
  const cleaned = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(INVISIBLE, '')
    .replaceAll('\uFFFD', '')
    .replaceAll(FORBIDDEN_ON_WINDOWS, '-')
    .replaceAll(/ +/g, ' ')
    .trim();
  return VISIBLE.test(cleaned) ? cleaned : '';
}

/** Without what is left where a field was empty, and without dots and blanks at the ends: Windows drops those. */
function trimName(name: string): string {
  return name.replaceAll(/^[\s.–~]+|[\s.–]+$/g, '');
}

/** The first characters, as people see them, that fit into so many bytes. */
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

/** The day it was where the person is: `2026-02-02`. */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
