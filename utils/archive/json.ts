import { CodedError } from '#utils/coded-error.ts';
import { isRecord } from '#utils/is-record.ts';
import { MAX_JSON_DEPTH, MAX_METADATA_BYTES } from './bounds.ts';

export type JsonRecord = Record<string, unknown>;

/** Parses JSON of bounded length and depth. Throws CodedError `bad-metadata` or `too-large`. */
export function parseJson(text: string): unknown {
  if (text.length > MAX_METADATA_BYTES)
    throw new CodedError('too-large', `Metadata of ${text.length} characters`);
  if (depthOf(text) > MAX_JSON_DEPTH)
    throw new CodedError('bad-metadata', `Metadata nested beyond ${MAX_JSON_DEPTH}`);
  try {
    return JSON.parse(text, keepLongNumbers);
  } catch (cause) {
    throw new CodedError('bad-metadata', 'The metadata is no JSON', { cause });
  }
}

/** Ids are too large for a number: one that is not written as a string becomes one. */
function keepLongNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  const isLong = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLong ? (context?.source ?? value) : value;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (isInString) {
      if (char === 0x5c) at++;
      else if (char === 0x22) isInString = false;
    } else if (char === 0x22) isInString = true;
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
  }
  return deepest;
}

/** A record's fields by their names in lower case without `_` and `-`: how X writes all of them is not published. */
export function fieldsOf(record: JsonRecord): Map<string, unknown> {
  return new Map(Object.entries(record).map(([key, value]) => [plainKey(key), value]));
}

export function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, '');
}

/** A text that is not blank, or a number as text. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** X's own id of an account: a number, as text. */
export function toId(value: unknown): string | undefined {
  const text = toText(value);
  return text !== undefined && /^\d{1,20}$/.test(text) ? text : undefined;
}

/** X wraps each item of a list in an object with one key, sometimes twice. Returns what is inside. */
export function unwrap(item: unknown): unknown {
  if (!isRecord(item) || 'id' in item) return item;
  const [only, ...others] = Object.values(item);
  return others.length === 0 && isRecord(only) ? unwrap(only) : item;
}
