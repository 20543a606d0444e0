/** Upper bound of values one after the other. */
const MAX_VALUES = 200_000;
/** A text in quotes, or a number that Python writes and JSON does not know. */
const NOT_JSON = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
/** A comma before a closing bracket. */
const LAST_COMMA = /("(?:[^"\\]|\\.)*")|,(\s*[\]}])/g;

/**
 * The values in a text of JSON, as tools leave it: several one after the other (JSON lines), with `NaN` for a number, with a
 * comma at a list's end. Undefined where it is none, or is cut off.
 */
export function readJson(text: string): unknown {
  const single = parse(text) ?? parse(repaired(text));
  if (single !== undefined) return single;
  const values: unknown[] = [];
  for (const piece of piecesOf(text)) {
    const value = parse(piece) ?? parse(repaired(piece));
    if (value === undefined || values.length >= MAX_VALUES) return undefined;
    values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function repaired(text: string): string {
  return text
    .replaceAll(NOT_JSON, (match) => (match.startsWith('"') ? match : 'null'))
    .replaceAll(LAST_COMMA, (match, quoted: string | undefined, end: string) => (quoted ? match : end));
}

/** The objects and lists that stand one after the other. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') {
      if (depth === 0 && text.slice(start, index).trim().replace(/^,$/, '')) return [];
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0 && (token === ']' || token === '}')) {
      depth -= 1;
      if (depth > 0) continue;
      pieces.push(text.slice(start, index + 1));
      start = index + 1;
    }
  }
  return depth === 0 && !text.slice(start).trim() ? pieces : [];
}
