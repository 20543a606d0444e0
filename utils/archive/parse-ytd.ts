import { parseJson } from './json.ts';

/**
 * Parses the value that a script of the archive assigns: `window.YTD.<type>.part<N> = <JSON>`, also after a BOM or
 * before a semicolon; also bare JSON. Throws CodedError `bad-metadata` for anything else.
 */
export function parseYtd(text: string): unknown {
  const start = /^[\s\uFEFF]*[[{]/.test(text) ? 0 : text.indexOf('=') + 1;
  return parseJson(
    text
      .slice(start)
      .replace(/^\s*\uFEFF/, '')
      .replace(/;\s*$/, ''),
  );
}

/** The items of such a script, which contains a list of them, or rarely one item alone. */
export function parseItems(text: string): unknown[] {
  const value = parseYtd(text);
  return Array.isArray(value) ? value : [value];
}
