import { parseJson } from './json.ts';

/**
 * What a script of the archive assigns: `window.YTD.<type>.part<N> = <JSON>`, after a BOM or before a semicolon too;
 * also bare JSON. Throws CodedError `bad-metadata` where it is neither.
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

/** The items of such a script, which holds a list of them, or seldom the one item itself. */
export function parseItems(text: string): unknown[] {
  const value = parseYtd(text);
  return Array.isArray(value) ? value : [value];
}
